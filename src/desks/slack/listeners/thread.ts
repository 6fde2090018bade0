import type { Previewed } from '../../../core/thread.ts';
import { wordsContent } from '../blocks/answer.ts';
import { typedText } from '../blocks/text.ts';
import { proposedText } from '../proposed-text.ts';
import type { SlackDeskDeps } from './deps.ts';
import { askedBy, personOf } from './deps.ts';
import type { PressPayload } from './payload.ts';
import { threadMessage } from './payload.ts';
import { tellOne } from './telling.ts';

/** A message in a thread. Only `>> …` under a card is ours; everything else is talk, and is neither read nor kept. */
export const onThreadMessage = async (deps: SlackDeskDeps, event: unknown): Promise<void> => {
  const message = threadMessage.safeParse(event);
  if (!message.success) return;
  const { channel, ts, thread_ts: threadTs, user, text: said } = message.data;
  const words = proposedText(said);
  if (words === undefined) return;
  const below = { channels: [channel], id: threadTs, postedAt: Number(threadTs) * 1_000 };
  const card = await deps.verbs.reviewOfMessage('slack', below);
  if (card === undefined) return;
  const { reviewId } = card;
  const person = await personOf(deps, user);
  const asked = askedBy(deps, person, `${channel} ${ts}`);
  const answer = await deps.front.offer({ reviewId, message: `${threadTs}:${ts}`, words }, asked);
  if (!('parts' in answer)) return;
  await tellOne(deps, user, () =>
    deps.web.postEphemeral({ ...wordsContent(answer), channel, user, threadTs }),
  );
};

/** The message that was previewed, as it stands now; undefined when it is gone. */
export const readAgain = async (
  { web }: SlackDeskDeps,
  { container }: PressPayload,
  { message: address }: Previewed,
): Promise<{ text: string; by?: string } | undefined> => {
  const [threadTs = '', ts = ''] = address.split(':');
  const read = await web.readMessage({ channel: container.channel_id ?? '', ts, threadTs });
  if (!read.ok) throw new Error(`Slack did not give the message again: ${read.error}`);
  const { message } = read;
  return (
    message && {
      text: typedText(message.text),
      ...(message.user === undefined ? {} : { by: message.user }),
    }
  );
};
