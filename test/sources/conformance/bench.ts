/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IncomingComment, SourceEvent } from '../../../src/core/comment.ts';
import type { Ground, ParentRef, ReplyOutcome, Source } from '../../../src/app/ports/source.ts';
import type { SourceDefinition } from '../../../src/sources/source.ts';
import type { Fault } from '../../support/fault-proxy.ts';
import type { Place } from '../../support/place.ts';
import { testContext } from '../../support/source-context.ts';
import { notDeclared } from './not-declared.ts';

/** What a source's own test file provides. */
export interface Subject {
  definition: SourceDefinition;
  makePlace: () => Promise<Place>;
  /** For a slow, real place: tests by title that it adds nothing to; they must run against a stand-in of it. */
  leaveOut?: readonly string[];
  /** Checks that a slow server is only asked with PEERS=whole: they take minutes, and the stand-in is asked them every time. */
  longForm?: readonly string[];
  /** False leaves out the faults of the line in front of the place. */
  lineFaults?: boolean;
}
/** A comment as the source reported it, ready to be answered. */
export type Arrived = ParentRef & { text: string };

export interface Bench {
  /** Set before the first test. */
  at: {
    definition: SourceDefinition;
    place: Place;
    source: Source;
    lines: string[];
    cursor: unknown;
    since: number;
    lineFaults: boolean;
  };
  signal: AbortSignal;
  /** Everything the source has to say since the last call, whichever way it comes in. */
  news: () => Promise<SourceEvent[]>;
  comments: (events: SourceEvent[]) => IncomingComment[];
  about: (events: SourceEvent[], id: string) => SourceEvent[];
  freshComment: (text: string) => Promise<Arrived>;
  send: (parent: ParentRef, text: string, deliveryId?: string) => Promise<ReplyOutcome>;
  ground: (parent: Arrived) => Promise<Ground>;
  /** What a reply is sent with. */
  writing: () => string;
  /** Breaks the line for the next request of this method; `POST` is a reply, however the place wants it. */
  strike: (method: string, fault: Fault) => void;
  /** A test that runs where the source declares that it can, and is reported as skipped elsewhere. */
  where: (can: (source: Source) => boolean, what: string, run: () => Promise<void>) => void;
  /** Another place of the same make and a source for it, for what cannot be undone; close it. */
  apart: () => Promise<{ place: Place; source: Source }>;
  receives: (source: Source) => boolean;
  replies: (source: Source) => boolean;
  overTheWire: (source: Source) => boolean;
}

/** Texts that have come back changed from somewhere. */
export const texts: Record<string, string> = {
  'an emoji family, a flag, a skin tone': 'Merci 👨‍👩‍👧‍👦 🇫🇷 👍🏽',
  'both normal forms': 'caf\u00E9 cafe\u0301',
  'right to left with controls': 'שלום \u202Eabc\u202C سلام',
  'markup, entities and mentions':
    '<b>5 < 6 & 7 > 3</b> &amp; &eacute; @everyone <!channel> *a* [x](http://a.example)',
  'quotes, dashes and dots': `"Oui", l'équipe -- c'est... 3x3 (tm) :-)`,
  lines: 'Bonjour Marie,\n\nMerci.\nÀ bientôt',
  'Chinese, Japanese, Korean': '你好 こんにちは 안녕하세요',
};

/** Whether anybody but the brand can answer a comment there, and the place says which. */
export const takesReplies = ({ capabilities: { threadDepth } }: Source): boolean =>
  threadDepth === 1 || threadDepth === 'any';

/** Whether what was said can be read again, and so can what we said. */
export const showsAgain = ({ capabilities }: Source): boolean => capabilities.tells !== 'once';

/** A busy machine must not fail a test; only what is never answered is given up soon. */
const patientMs = 30_000;
const neverAnswered: ReadonlySet<Fault['kind']> = new Set(['silence', 'answer_lost']);

const asksAll = process.env['PEERS'] === 'whole';

export const createBench = ({
  definition,
  makePlace,
  leaveOut = [],
  longForm = [],
  lineFaults = true,
}: Subject): Bench => {
  const signal = new AbortController().signal;
  let made: (Bench['at'] & { patient: Source; hasty: Source }) | undefined;
  const at = (): Bench['at'] => {
    if (made === undefined) throw new Error('the place has not been made');
    return made;
  };
  beforeAll(async () => {
    const place = await makePlace();
    const { lines, ...context } = testContext();
    const [patient, hasty] = [patientMs, place.deadlineMs].map((deadlineMs) =>
      definition.create(place.config, { ...context, deadlineMs }),
    );
    if (patient === undefined || hasty === undefined) throw new Error('unreachable');
    // So that what it is struck with meets what a test sends, not the session it begins.
    await hasty.check(signal).catch(() => []);
    const since = Date.now() - 1000;
    made = {
      definition,
      place,
      source: patient,
      patient,
      hasty,
      lines,
      cursor: undefined,
      since,
      lineFaults,
    };
  });
  afterAll(() => made?.place.close());

  const news: Bench['news'] = async () => {
    const { place, source, since } = at();
    const events: SourceEvent[] = [];
    for (const request of place.deliveries?.() ?? []) {
      const answer = source.webhook?.(request, Date.now());
      expect(answer?.answer).toBe('accept');
      if (answer?.answer === 'accept') events.push(...answer.events);
    }
    for (let more = source.poll !== undefined; more;) {
      const page = await source.poll?.({ cursor: at().cursor, since }, signal);
      events.push(...(page?.events ?? []));
      // As it is stored: JSON, and nothing else survives.
      at().cursor = JSON.parse(JSON.stringify(page?.cursor));
      more = page?.more === true;
    }
    return events;
  };
  const comments: Bench['comments'] = (events) =>
    events.flatMap((event) => (event.kind === 'comment' ? [event.comment] : []));
  const about: Bench['about'] = (events, id) =>
    events.filter((event) => (event.kind === 'comment' ? event.comment.externalId : event.externalId) === id);
  const freshComment: Bench['freshComment'] = async (text) => {
    const id = await at().place.addComment({ author: 'Marie', text });
    const [found] = comments(about(await news(), id));
    if (found === undefined) throw new Error('the comment did not arrive');
    return {
      externalId: id,
      text: found.text,
      ...(found.url !== undefined && { url: found.url }),
      ...(found.place?.id !== undefined && { placeId: found.place.id }),
    };
  };
  const frozen = new Map<string, number>();
  let deliveries = 0;
  const nextDelivery = (): string => {
    deliveries += 1;
    return `d-${deliveries}`;
  };
  const writing = (): string => at().place.replyMethod ?? 'POST';
  const receives = ({ capabilities }: Source): boolean =>
    capabilities.receive.some((way) => way !== 'manual');
  const replies = ({ capabilities }: Source): boolean => capabilities.reply === 'api';
  return {
    get at() {
      return at();
    },
    signal,
    news,
    comments,
    about,
    freshComment,
    send: (parent, text, deliveryId = nextDelivery()) => {
      // As the app does: the moment of a delivery stays the same, however often it is sent.
      const frozenAt = frozen.get(deliveryId) ?? Date.now();
      frozen.set(deliveryId, frozenAt);
      return at().source.reply({ deliveryId, parent, text, frozenAt }, signal);
    },
    ground: (parent) =>
      at().source.reread({ ...parent, contentText: parent.text, since: at().since }, signal),
    writing,
    strike: (method, fault) => {
      if (made) made.source = neverAnswered.has(fault.kind) ? made.hasty : made.patient;
      at().place.line?.fail(method === 'POST' ? writing() : method, fault);
    },
    where: (can, what, run) =>
      test(what, async (context) => {
        if (made) made.source = made.patient;
        const { source } = at();
        if (leaveOut.includes(what)) context.skip('left out here, runs against the stand-in');
        if (longForm.includes(what) && !asksAll)
          context.skip('asked with PEERS=whole, runs against the stand-in');
        if (!can(source)) context.skip(notDeclared);
        await run();
      }),
    apart: async () => {
      const place = await makePlace();
      return { place, source: definition.create(place.config, testContext()) };
    },
    receives,
    replies,
    overTheWire: (source) => replies(source) && lineFaults && at().place.line !== undefined,
  };
};
