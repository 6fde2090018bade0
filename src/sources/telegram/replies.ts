import type { Capabilities, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, Standing } from '../answering.ts';
import { comparable } from '../html-text.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { TelegramApi } from './api.ts';
import { externalId, linkTo, placeOf } from './events.ts';

/** Descriptions as the Bot API server gives them (github.com/tdlib/telegram-bot-api); it has no codes. */
const descriptions: readonly (readonly [RegExp, Meaning])[] = [
  [/^gone$/, 'gone'],
  [/message to delete not found|repl(?:y|ied) message not found|message to be replied not found/i, 'gone'],
  [/message thread not found|topic_deleted/i, 'gone'],
  [/topic_closed/i, 'closed'],
  [/message is too long|message_too_long/i, 'too_long'],
  [
    /not enough rights|have no rights|chat_admin_required|chat_write_forbidden|chat not found|user_banned/i,
    'no_permission',
  ],
];
export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 401 || status === 403 || status === 404) return 'no_permission';
  return descriptions.find(([words]) => words.test(code))?.[1] ?? 'place_refused';
};
/** An id that is none of Telegram's stands nowhere. */
export const nowhere: Refusal = { kind: 'refusal', host: '', status: 400, code: 'gone' };

export const createReplies = (
  api: TelegramApi,
  text: Capabilities['text'],
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> =>
  createAnswering<Standing>(
    {
      // No bot can read what was said before: only whether it may write there is known, and edits are told.
      standing: async ({ externalId: id }, signal): Promise<Result<Standing>> => {
        const place = placeOf(id);
        if (!place) return nowhere;
        const found = await api.membership(place.chatId, signal);
        if (found.kind !== 'json') return found;
        const { status, can_send_messages } = found.value;
        if (status === 'left' || status === 'kicked')
          return { kind: 'refusal', host: '', status: 403, code: status };
        return given({ open: status !== 'restricted' || can_send_messages === true });
      },
      post: async ({ parent, text: words }, _seen, signal) => {
        const place = placeOf(parent.externalId);
        if (!place) return nowhere;
        const made = await api.answer(place.chatId, place.messageId, words, signal);
        if (made.kind !== 'json') return made;
        const { chat, message_id, date: at, text: stands = '' } = made.value;
        if (comparable(stands) !== comparable(words))
          return { kind: 'trouble', sent: 'maybe', trouble: 'altered', values: {} };
        return given({
          externalId: externalId(made.value),
          ...optional('url', linkTo(chat, message_id)),
          at,
        });
      },
      meaning,
      limits: text.limits,
      ...optional('cuts', text.cuts),
      keepsOnce: false,
    },
    context,
  );
