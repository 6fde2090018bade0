import { randomUUID } from 'node:crypto';
import type { Lookup, ParentRef, ReplyOutcome, Source } from '../../src/app/ports/source.ts';
import type { IncomingComment, SourceEvent } from '../../src/core/comment.ts';

/** What a run is given besides the place. */
export interface LiveRun {
  /** Id or address of one comment of the person's own, in a thread made for this. */
  thread: string;
  /** What the person types when asked. */
  ask: (question: string) => Promise<string>;
  say: (line: string) => void;
  now: () => number;
  wait: (ms: number) => Promise<void>;
}
export interface LiveResult {
  passed: number;
  failed: number;
  /** Nothing was posted, because the person did not say so, or something was wrong before. */
  refused: boolean;
}

const day = 86_400_000;
/** How far back the comment may lie. */
const lookBackMs = 30 * day;
const mostPages = 20;
/** Longer than a place says that its lists lag, because machines differ. */
const patienceMs = 30_000;
const lookEveryMs = 2_000;

/** Marked so that whoever meets it knows what it is; no link, no name, nothing that a place could alter. */
export const textOf = (mark: string): string =>
  `This is a test of our reply tool (${mark}). Please ignore it; it will be removed.`;

const never = new AbortController().signal;

type Parent = ParentRef & { text: string };

const parentOf = ({ externalId, text, url, place }: IncomingComment): Parent => ({
  externalId,
  text,
  ...(url !== undefined && { url }),
  ...(place?.id !== undefined && { placeId: place.id }),
});

/** Everything that the place has to say of the last weeks, as far as it is read. */
const news = async (source: Source, since: number): Promise<SourceEvent[]> => {
  const events: SourceEvent[] = [];
  let cursor: unknown;
  for (let page = 0; page < mostPages && source.poll; page += 1) {
    const read = await source.poll({ cursor, since }, never);
    events.push(...read.events);
    ({ cursor } = read);
    if (!read.more) break;
  }
  return events;
};

/** The comment that the person named: among what is polled, else asked for by its id. */
const findParent = async (source: Source, thread: string, since: number): Promise<Parent | undefined> => {
  for (const event of await news(source, since))
    if (event.kind === 'comment' && [event.comment.externalId, event.comment.url].includes(thread))
      return parentOf(event.comment);
  const ground = await source.reread({ externalId: thread, contentText: '', since: 0 }, never);
  return ground.ground === 'edited' ? { externalId: thread, text: ground.text } : undefined;
};

interface Session extends LiveRun {
  source: Source;
  result: LiveResult;
  /** Writes down whether a step went well, and says so. */
  step: (what: string, well: boolean, detail?: string) => boolean;
}

const sessionOf = (source: Source, run: LiveRun): Session => {
  const result: LiveResult = { passed: 0, failed: 0, refused: false };
  return {
    ...run,
    source,
    result,
    step: (what, well, detail = '') => {
      run.say(`${well ? '✓' : '✗'} ${what}${detail === '' ? '' : ` (${detail})`}`);
      if (well) result.passed += 1;
      else result.failed += 1;
      return well;
    },
  };
};

/** The comment, when everything before a post is as it should be; else why not. */
const prepare = async ({ source, step, thread, now }: Session): Promise<Parent | string> => {
  const wrong = (await source.check(never)).filter(({ ok }) => !ok).map(({ says }) => says);
  if (!step('the credentials are taken', wrong.length === 0, wrong.join(', ')))
    return 'npm run check says what is wrong.';
  if (source.capabilities.reply !== 'api') return 'replies there are posted by hand.';
  const parent = await findParent(source, thread, now() - lookBackMs);
  if (!step('the comment is there', parent !== undefined) || !parent)
    return 'no comment of this id was found. Write one of your own first, and wait until it shows.';
  const { ground } = await source.reread({ ...parent, contentText: parent.text, since: now() }, never);
  if (!step('it can be answered', ground === 'same', ground)) return 'it is closed, gone, or answered.';
  return parent;
};

/** Whether the person typed the word, having seen what would stand where. */
const agreed = async (
  { say, ask }: Session,
  parent: Parent,
  text: string,
  mark: string,
): Promise<boolean> => {
  say(`Under this comment: ${JSON.stringify(parent.text.slice(0, 200))}`);
  say(`this would be posted, in public: ${JSON.stringify(text)}`);
  return (await ask(`Type ${mark} to post it: `)).trim() === mark;
};

interface Sent {
  order: { deliveryId: string; parent: Parent; text: string };
  at: number;
  outcome: ReplyOutcome;
  mark: string;
}

/** Looks until it is as wanted, or the place has had time enough. */
const lookUntil = async (
  { source, now, wait }: Session,
  { order, at }: Sent,
  fits: (found: Lookup) => boolean,
): Promise<Lookup> => {
  const look = (): Promise<Lookup> => source.findOwnReply({ ...order, since: at }, never);
  const end = now() + source.capabilities.visibilityLagMs + patienceMs;
  let found = await look();
  while (!fits(found) && now() < end) {
    await wait(lookEveryMs);
    found = await look();
  }
  return found;
};

/** It is found again, is the one that was posted, says what was approved, and is no news. */
const recognise = async (session: Session, sent: Sent): Promise<void> => {
  const { source, step } = session;
  const { order, at, outcome, mark } = sent;
  const { parent, text } = order;
  if (source.capabilities.lookup !== 'none') {
    const found = await lookUntil(session, sent, ({ state }) => state === 'found');
    step('it is found again', found.state === 'found', found.state);
    const id = outcome.outcome === 'posted' ? outcome.posted.externalId : undefined;
    if (id !== undefined)
      step('it is the one that was posted', found.state === 'found' && found.posted.externalId === id);
    const ground = await source.reread({ ...parent, contentText: parent.text, since: at }, never);
    step(
      'its text came back as it went',
      ground.ground === 'answered' && ground.text === text,
      ground.ground,
    );
  }
  const echoed = (await news(source, at - day)).some(
    (event) => event.kind === 'comment' && event.comment.text.includes(mark),
  );
  step('it does not come back as a comment', !echoed);
};

/** Where the place lets us, the reply is taken back as a teammate would from its card. */
const takeBack = async ({ source, step }: Session, { order, outcome }: Sent): Promise<boolean> => {
  const externalId = outcome.outcome === 'posted' ? outcome.posted.externalId : undefined;
  if (externalId === undefined) return false;
  const { parent, text } = order;
  const removed = await source.remove?.({ reply: { externalId, text, parent } }, never);
  if (removed) step('it is taken back', removed.outcome === 'done', removed.outcome);
  return removed?.outcome === 'done';
};

/** What the place does not let us take away the person does; it is looked whether it is gone. */
const cleanUp = async (session: Session, sent: Sent): Promise<void> => {
  const { source, step, ask, say } = session;
  const { outcome } = sent;
  const url = outcome.outcome === 'posted' ? (outcome.posted.url ?? '') : '';
  if (!(await takeBack(session, sent))) await ask(`Now take it away at the place ${url}, then press Enter: `);
  if (source.capabilities.lookup === 'none') return say('Whether it is gone cannot be looked up there.');
  const gone = await lookUntil(session, sent, ({ state }) => state !== 'found');
  step('it is gone', gone.state === 'absent', gone.state);
};

/**
 * The suite against a real place: one reply, clearly marked, in the one thread that the person named, after they typed that
 * they want it; found again, recognised, and gone at the end.
 */
export const live = async (source: Source, run: LiveRun): Promise<LiveResult> => {
  const session = sessionOf(source, run);
  const { result, step, say, now } = session;
  const refuse = (why: string): LiveResult => {
    say(`Nothing was posted: ${why}`);
    return { ...result, refused: true };
  };
  const parent = await prepare(session);
  if (typeof parent === 'string') return refuse(parent);
  const mark = randomUUID().slice(0, 8);
  const order = { deliveryId: randomUUID(), parent, text: textOf(mark) };
  if (!(await agreed(session, parent, order.text, mark))) return refuse('you did not type the word.');
  const at = now();
  const outcome = await source.reply({ ...order, frozenAt: at }, never);
  const posted = outcome.outcome === 'posted';
  step('one attempt posts it', posted, 'detail' in outcome ? outcome.detail : outcome.outcome);
  if (!posted && outcome.outcome !== 'ambiguous') return result;
  const sent: Sent = { order, at, outcome, mark };
  await recognise(session, sent);
  await cleanUp(session, sent);
  return result;
};
