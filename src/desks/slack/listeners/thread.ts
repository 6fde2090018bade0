import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import { z } from 'zod';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { refusalText } from '../../../core/catalogue/refusal.ts';
import { findings, markedText } from '../../../core/card/findings.ts';
import { plain, quoted, text } from '../../../core/card/rich.ts';
import { mostCharacters, textLength } from '../blocks/size.ts';
import { escaped } from '../blocks/text.ts';
import { proposedText } from '../proposed-text.ts';
import type { SlackContent } from '../web-port.ts';
import type { Person, SlackDeskDeps } from './deps.ts';
import { personOf } from './deps.ts';
import { refusalInline, saidContent } from './origin.ts';
import { pressKey, pressPayload, readCarried, threadMessage } from './payload.ts';
import { tellOne } from './telling.ts';

/** Which message was previewed, and a fingerprint of its text, so that nothing else can be proposed in its name. */
interface Previewed {
  reviewId: string;
  threadTs: string;
  ts: string;
  print: string;
  /** When it was previewed, epoch ms. */
  at: number;
}
const fingerprint = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);
const valueOf = (of: Previewed): string => `${of.threadTs} ${of.ts} ${of.print} ${of.reviewId} ${of.at}`;
const previewed = z.string().transform((value, issues): Previewed => {
  const found = /^([\d.]{1,20}) ([\d.]{1,20}) ([0-9a-f]{16}) ([\w-]{1,64}) (\d{1,15})$/u.exec(value);
  const [, threadTs, ts, print, reviewId, at] = found ?? [];
  if (!threadTs || !ts || !print || !reviewId || at === undefined) {
    issues.addIssue({ code: 'custom', message: 'not a preview of ours' });
    return z.NEVER;
  }
  return { threadTs, ts, print, reviewId, at: Number(at) };
});

const buttons = (of: Previewed, { language }: Person): types.ActionsBlock => {
  const words = catalogue[language].thread;
  const value = valueOf(of);
  return {
    type: 'actions',
    block_id: 'propose',
    elements: [
      { type: 'button', action_id: 'propose.only', text: plain(words.propose), value },
      {
        type: 'button',
        action_id: 'propose.approve',
        text: plain(words.proposeApprove),
        value,
        style: 'primary',
      },
    ],
  };
};

/** What the writer alone sees: the text as it would go out, whole, and what the guard says to it. */
const preview = async (
  deps: SlackDeskDeps,
  of: Omit<Previewed, 'print' | 'at'> & { words: string; first?: string },
  person: Person,
): Promise<SlackContent> => {
  const { language, timezone } = person;
  const words = catalogue[language].thread;
  if (of.words === '') return saidContent(text(words.empty), words.empty);
  const looked = await deps.verbs.preview({ reviewId: of.reviewId }, of.words, person.teammate);
  if (!looked.ok)
    return saidContent(
      refusalInline(looked.refusal, person),
      refusalText(looked.refusal, language, timezone),
    );
  const title = of.first ?? words.preview(looked.card);
  const found = findings('findings', looked.findings, of.words, language);
  const blocks: types.KnownBlock[] = [
    ...quoted('preview', markedText(of.words, looked.findings), text(title)),
    ...(found.length > 0 ? found : quoted('findings', [], text(words.clean, { italic: true }))),
    buttons({ ...of, print: fingerprint(of.words), at: deps.world.now() }, person),
  ];
  return textLength(blocks) > mostCharacters
    ? saidContent(text(words.tooLong), words.tooLong)
    : { text: escaped(title), blocks };
};

/** A message in a thread. Only `>> …` under a card is ours; everything else is talk, and is neither read nor kept. */
export const onThreadMessage = async (deps: SlackDeskDeps, event: unknown): Promise<void> => {
  const message = threadMessage.safeParse(event);
  if (!message.success) return;
  const { channel, ts, thread_ts: threadTs, user, text: said } = message.data;
  const words = proposedText(said);
  if (words === undefined) return;
  const reviewId = await deps.verbs.reviewOfMessage('slack', channel, threadTs);
  if (reviewId === undefined) return;
  const person = await personOf(deps, user);
  const content = await preview(deps, { reviewId, threadTs, ts, words }, person);
  await tellOne(deps, user, () => deps.web.postEphemeral({ ...content, channel, user, threadTs }));
};

/** *Propose* was pressed: the message is read again, and only what was previewed is proposed. */
export const onPropose = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const pressedOn = readCarried(deps, press, previewed);
  const { response_url: responseUrl, container } = press;
  const channel = container.channel_id;
  if (responseUrl === undefined || channel === undefined || !pressedOn) return;
  const { actionId, carried: of } = pressedOn;
  const person = await personOf(deps, press.user.id);
  const words = catalogue[person.language].thread;
  const answerWith = (content: SlackContent & { replace?: boolean }): Promise<void> =>
    tellOne(deps, press.user.id, () => deps.web.respond(responseUrl, content));
  const say = (sentence: string): Promise<void> =>
    answerWith({ ...saidContent(text(sentence), sentence), replace: true });

  const read = await deps.web.readMessage({ channel, ts: of.ts, threadTs: of.threadTs });
  if (!read.ok) throw new Error(`Slack did not give the message again: ${read.error}`);
  const now = read.message && proposedText(read.message.text);
  if (!read.message || now === undefined) {
    await say(words.deleted);
    return;
  }
  if (read.message.user !== undefined && read.message.user !== press.user.id) {
    await say(words.notYours);
    return;
  }
  if (fingerprint(now) !== of.print) {
    const again = await preview(deps, { ...of, words: now, first: words.edited }, person);
    await answerWith({ ...again, replace: true });
    return;
  }
  const approve = actionId === 'propose.approve';
  const decided = await deps.verbs.decide(
    { reviewId: of.reviewId },
    { do: 'propose', text: now, approve, seenAt: of.at },
    person.teammate,
    pressKey(body),
  );
  if (decided.ok) {
    await say(approve ? words.approved : words.proposed);
    return;
  }
  // The preview stays, so that the other button can still be pressed.
  await answerWith(
    saidContent(
      refusalInline(decided.refusal, person),
      refusalText(decided.refusal, person.language, person.timezone),
    ),
  );
};
