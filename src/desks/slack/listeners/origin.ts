import type { Card } from '../../../core/card.ts';
import type { Part } from '../../../core/card/part.ts';
import type { Person } from '../../../core/reader.ts';
import { wordsContent } from '../blocks/answer.ts';
import { cardContent } from '../blocks/card.ts';
import { noticeView } from '../views/notice.ts';
import { cardView } from '../views/shown.ts';
import type { SlackAnswer } from '../web-port.ts';
import type { SlackDeskDeps } from './deps.ts';
import type { PressPayload } from './payload.ts';
import { tellOne } from './telling.ts';

/** Where somebody pressed: on a message for all, on one for them alone, or in a modal or the Home tab. */
export type Origin =
  | { at: 'message'; channel: string; threadTs?: string }
  | { at: 'ephemeral'; responseUrl: string }
  | { at: 'view'; viewId: string; hash: string; modal: boolean; callbackId: string };

/** Who did something, and where they are to be answered. */
export interface At {
  origin: Origin;
  person: Person;
  triggerId: string;
}

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

/** Says something to one person alone, where they are; `replace` changes the private message that was pressed. */
export const tell = async (
  deps: SlackDeskDeps,
  { origin, person, triggerId }: At,
  words: { brief: string; parts: Part[]; tooLong?: string },
  replace = false,
): Promise<void> => {
  const { web } = deps;
  const user = person.teammate.id;
  const content = wordsContent(words);
  const send = (): Promise<SlackAnswer> => {
    if (origin.at === 'ephemeral')
      return web.respond(origin.responseUrl, { ...content, ...(replace && { replace }) });
    if (origin.at === 'view')
      return web.openView({ triggerId, push: origin.modal, view: noticeView(words.parts, person.language) });
    const { channel, threadTs } = origin;
    return web.postEphemeral({ ...content, channel, user, ...(threadTs === undefined ? {} : { threadTs }) });
  };
  await tellOne(deps, user, send);
};

/** Draws a private card anew; the one in the channel is drawn by its slot. */
export const redrawPrivate = async (
  { web }: SlackDeskDeps,
  { origin }: Pick<At, 'origin'>,
  mine: Card,
): Promise<void> => {
  if (origin.at === 'ephemeral')
    await web.respond(origin.responseUrl, { ...cardContent(mine), replace: true });
  if (origin.at === 'view' && origin.callbackId === 'view.card')
    await web.updateView({ viewId: origin.viewId, hash: origin.hash, view: cardView(mine) });
};
