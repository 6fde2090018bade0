import { z } from 'zod';
import { typedText } from './blocks/text.ts';

/** `>> text`, but not `>>>`, which is Slack's own block quote. */
const proposalForm = /^\s*>>(?!>)\s*([^]*)$/u;

/** The reply offered by a message in a thread; undefined for talk, which is nobody's business. */
export const proposedText = (message: string): string | undefined =>
  proposalForm.exec(typedText(message))?.[1]?.trim();

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
