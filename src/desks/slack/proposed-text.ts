import { z } from 'zod';
import { offeredIn } from '../../core/thread.ts';
import { typedText } from './blocks/text.ts';

/** The reply offered by a message in a thread, as Slack hands it over; undefined for talk. */
export const proposedText = (message: string): string | undefined => offeredIn(typedText(message));

const message = z.looseObject({
  event: z.looseObject({
    type: z.literal('message'),
    thread_ts: z.string().optional().catch(undefined),
    text: z.string().catch(''),
  }),
});

/** Whether Slack hands over what people say to each other; only a message that proposes a reply is for us. */
export const isTalk = (body: unknown): boolean => {
  const said = message.safeParse(body).data?.event;
  return said !== undefined && (said.thread_ts === undefined || proposedText(said.text) === undefined);
};
