import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import type { Refusal } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { TelegramApi } from './api.ts';
import { placeOf } from './events.ts';
import { meaning } from './replies.ts';

export const telegramMods = [
  'delete',
  'ban',
  'unban',
  'suspend',
  'unsuspend',
] as const satisfies readonly Mod[];

/** An id that is none of Telegram's stands nowhere. */
const nowhere: Refusal = { kind: 'refusal', host: '', status: 400, code: 'gone' };
/** Channels can write in groups too; their ids are negative, and nobody can take words from them but by a ban. */
const isChannel = (authorId: string): boolean => authorId.startsWith('-');

/**
 * Removes messages and keeps people out of a group, or from writing in it. No bot can see whether a message still stands: removing
 * one that is gone is as good as once.
 */
export const createTelegramModerating = (api: TelegramApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: telegramMods,
      stands: async ({ mod, comment: { externalId, authorId } }, signal) => {
        const place = placeOf(externalId);
        if (!place) return nowhere;
        if (mod === 'delete') return given<StandsAs>('not_so');
        if (authorId === undefined) return given<StandsAs>('no_author');
        if (isChannel(authorId))
          return given<StandsAs>(mod === 'ban' || mod === 'unban' ? 'not_so' : 'not_here');
        const found = await api.memberOf(place.chatId, authorId, signal);
        if (found.kind !== 'json') return found;
        const { status, can_send_messages } = found.value;
        const isMute = status === 'restricted' && can_send_messages === false;
        // With a ban its message goes too, which nobody can look at.
        if (mod === 'ban') return given<StandsAs>('not_so');
        if (mod === 'unban') return given<StandsAs>(status === 'kicked' ? 'not_so' : 'so');
        return given<StandsAs>(isMute === (mod === 'suspend') ? 'so' : 'not_so');
      },
      act: async ({ mod, comment: { externalId, authorId = '' } }, signal) => {
        const place = placeOf(externalId);
        if (!place) return nowhere;
        const { chatId, messageId } = place;
        if (mod === 'delete') return api.remove(chatId, messageId, signal);
        if (mod === 'suspend' || mod === 'unsuspend')
          return api.letWrite(chatId, authorId, mod === 'unsuspend', signal);
        const banned = isChannel(authorId)
          ? await api.banChannel(chatId, authorId, mod === 'ban', signal)
          : await api.ban(chatId, authorId, mod === 'ban', signal);
        if (banned.kind !== 'json' || mod === 'unban') return banned;
        const removed = await api.remove(chatId, messageId, signal);
        return removed.kind === 'refusal' && meaning(removed) === 'gone' ? banned : removed;
      },
      meaning,
    },
    context,
  );
