import type { types } from '@slack/bolt';
import type { Card } from '../../../core/card.ts';
import { refusalText } from '../../../core/catalogue/refusal.ts';
import type { Refusal } from '../../../core/review/refusal.ts';
import { cardContent } from '../blocks/card.ts';
import { withMentions } from '../blocks/mentions.ts';
import { lines, text } from '../../../core/card/rich.ts';
import type { Inline } from '../../../core/card/part.ts';
import { escaped } from '../blocks/text.ts';
import { noticeView } from '../views/notice.ts';
import { cardView } from '../views/shown.ts';
import type { SlackAnswer, SlackContent } from '../web-port.ts';
import type { Person, SlackDeskDeps } from './deps.ts';
import { cardFor } from './deps.ts';
import type { PressPayload } from './payload.ts';
import { tellOne } from './telling.ts';

/** Where somebody pressed: on a message for all, on one for them alone, or in a modal or the Home tab. */
export type Origin =
  | { at: 'message'; channel: string; threadTs?: string }
  | { at: 'ephemeral'; responseUrl: string }
  | { at: 'view'; viewId: string; hash: string; modal: boolean; callbackId: string };

/** Reads the origin of a press; undefined when the payload names none we know. */
export const originOf = ({ container, view, response_url }: PressPayload): Origin | undefined => {
  if (view)
    return {
      at: 'view',
      viewId: view.id,
      hash: view.hash,
      modal: view.type === 'modal',
      callbackId: view.callback_id ?? '',
    };
  if (container.is_ephemeral && response_url !== undefined)
    return { at: 'ephemeral', responseUrl: response_url };
  if (container.channel_id === undefined) return undefined;
  const { channel_id: channel, thread_ts: threadTs } = container;
  return { at: 'message', channel, ...(threadTs === undefined ? {} : { threadTs }) };
};

/** A refusal as this person reads it; who could do it instead is named, and nothing else in it can be a mention. */
export const refusalInline = (refusal: Refusal, { language, timezone }: Person): Inline[] => {
  const words = refusalText(refusal, language, timezone);
  return refusal.refused === 'not_allowed' ? withMentions(words) : text(words);
};

/** Inert words as a message. */
export const saidContent = (said: Inline[], words: string, more: types.KnownBlock[] = []): SlackContent => ({
  text: escaped(words),
  blocks: [...lines('said', said), ...more],
});

/** Says something to one person alone, where they are. */
export const tell = async (
  deps: SlackDeskDeps,
  to: { origin: Origin; person: Person; triggerId: string },
  said: Inline[],
  words: string,
): Promise<void> => {
  const { web } = deps;
  const { origin, person, triggerId } = to;
  const user = person.teammate.id;
  const content = saidContent(said, words);
  const send = (): Promise<SlackAnswer> => {
    if (origin.at === 'ephemeral') return web.respond(origin.responseUrl, content);
    if (origin.at === 'view')
      return web.openView({ triggerId, push: origin.modal, view: noticeView(person.language, said) });
    const { channel, threadTs } = origin;
    return web.postEphemeral({ ...content, channel, user, ...(threadTs === undefined ? {} : { threadTs }) });
  };
  await tellOne(deps, user, send);
};

/** Tells somebody privately why their decision was not taken. */
export const tellRefusal = async (
  deps: SlackDeskDeps,
  to: { origin: Origin; person: Person; triggerId: string },
  refusal: Refusal,
): Promise<void> =>
  tell(
    deps,
    to,
    refusalInline(refusal, to.person),
    refusalText(refusal, to.person.language, to.person.timezone),
  );

/** Draws a private card anew; the one in the channel is drawn by its slot. */
export const redrawPrivate = async (
  { web }: SlackDeskDeps,
  { origin, person }: { origin: Origin; person: Person },
  card: Card,
): Promise<void> => {
  const mine = cardFor(card, person);
  if (origin.at === 'ephemeral')
    await web.respond(origin.responseUrl, { ...cardContent(mine), replace: true });
  if (origin.at === 'view' && origin.callbackId === 'view.card')
    await web.updateView({ viewId: origin.viewId, hash: origin.hash, view: cardView(mine) });
};
