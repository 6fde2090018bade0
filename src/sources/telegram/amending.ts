import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import type { AmendMeaning } from '../amending.ts';
import { comparable } from '../html-text.ts';
import { given } from '../json-api.ts';
import type { Refusal } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { TelegramApi } from './api.ts';
import { placeOf } from './events.ts';
import { meaning as meaningOfPost, nowhere } from './replies.ts';

/** What else the Bot API server says of a message that stands (github.com/tdlib/telegram-bot-api). */
const descriptions: readonly (readonly [RegExp, AmendMeaning])[] = [
  [/message is not modified/i, 'unchanged'],
  [/message to (?:edit|delete) not found|message_id_invalid/i, 'gone'],
  // "A message can only be deleted if it was sent less than 48 hours ago."
  [/message can't be (?:edited|deleted)/i, 'too_old'],
];
const meaning = (refusal: Refusal): AmendMeaning =>
  descriptions.find(([words]) => words.test(refusal.code))?.[1] ?? meaningOfPost(refusal);

/** No bot can read what stands: it is set, not changed, so that twice is as good as once. */
export const createTelegramAmending = (
  api: TelegramApi,
  text: Capabilities['text'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits: text.limits,
      ...optional('cuts', text.cuts),
      change: async ({ externalId }, words, signal) => {
        const place = placeOf(externalId);
        if (!place) return nowhere;
        const made = await api.change(place.chatId, place.messageId, words, signal);
        if (made.kind !== 'json') return made;
        return comparable(made.value.text ?? '') === comparable(words)
          ? given({})
          : { kind: 'trouble', sent: 'maybe', trouble: 'altered', values: {} };
      },
      remove: ({ externalId }, signal) => {
        const place = placeOf(externalId);
        return place ? api.remove(place.chatId, place.messageId, signal) : Promise.resolve(nowhere);
      },
      meaning,
    },
    context,
  );
