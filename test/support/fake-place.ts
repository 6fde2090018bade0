import type {
  Amended,
  Capabilities,
  Ground,
  Lookup,
  Page,
  ReplyOutcome,
  Source,
} from '../../src/app/ports/source.ts';

/** A place in memory that does what a test tells it: the port's own contract, nothing else. */
export interface FakePlace extends Source {
  /** What stands in public, in order. */
  stands: { parent: string; text: string; deliveryId: string }[];
  /** Attempts to post, whatever became of them. */
  attempts: number;
  /** Answers for the next calls; afterwards all is well. */
  grounds: Ground[];
  outcomes: (ReplyOutcome | 'posts but the answer is lost' | 'breaks')[];
  lookups: Lookup[];
  /** What it was asked to make of replies of ours: another text, or undefined for nothing any more. */
  amends: { externalId: string; was: string; text: string | undefined }[];
  amended: (Amended | 'breaks')[];
  /** Happens while it is asked for that. */
  whileAmending: (() => void) | undefined;
  pages: Page[];
  /** From the second page of a poll on, this is what goes wrong. */
  breaks: string | undefined;
  /** Happens while the comment is being re-read. */
  whileReading: (() => Promise<void>) | undefined;
  asked: { cursor: unknown; since: number; until?: number; limit?: number }[];
}

export const placeCapabilities: Capabilities = {
  receive: ['poll'],
  reply: 'api',
  edit: false,
  remove: false,
  threadDepth: 'any',
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  text: { limits: [{ unit: 'utf16', max: 1_000 }], markup: 'plain' },
  visibilityLagMs: 2_000,
};

export const fakePlace = (name: string, now: () => number, over: Partial<Capabilities> = {}): FakePlace => {
  const stands: FakePlace['stands'] = [];
  const amend = (order: FakePlace['amends'][number]): Amended => {
    place.amends.push(order);
    place.whileAmending?.();
    const next = place.amended.shift() ?? { outcome: 'done' };
    if (next === 'breaks') throw new Error('a defect of the source');
    return next;
  };
  const place: FakePlace = {
    name,
    kind: 'fake',
    capabilities: { ...placeCapabilities, ...over },
    stands,
    attempts: 0,
    grounds: [],
    outcomes: [],
    lookups: [],
    amends: [],
    amended: [],
    whileAmending: undefined,
    pages: [],
    breaks: undefined,
    whileReading: undefined,
    asked: [],
    poll: async (from) => {
      place.asked.push(from);
      if (place.breaks !== undefined && from.cursor !== null) throw new Error(place.breaks);
      return place.pages.shift() ?? { events: [], cursor: from.cursor, more: false };
    },
    reread: async () => {
      await place.whileReading?.();
      return place.grounds.shift() ?? { ground: 'same' };
    },
    reply: async ({ deliveryId, parent, text }) => {
      place.attempts += 1;
      const next = place.outcomes.shift() ?? 'posts';
      if (next === 'breaks') throw new Error('a defect of the source');
      if (next === 'posts' || next === 'posts but the answer is lost')
        stands.push({ parent: parent.externalId, text, deliveryId });
      if (next === 'posts but the answer is lost') return { outcome: 'ambiguous', detail: 'reset' };
      if (next !== 'posts') return next;
      return { outcome: 'posted', posted: { externalId: `r${stands.length}`, at: now() } };
    },
    edit: async ({ reply: { externalId, text: was }, text }) => amend({ externalId, was, text }),
    remove: async ({ reply: { externalId, text: was } }) => amend({ externalId, was, text: undefined }),
    findOwnReply: async ({ deliveryId }) => {
      const scripted = place.lookups.shift();
      if (scripted) return scripted;
      if (place.capabilities.lookup === 'none') return { state: 'unknown' };
      const index = stands.findIndex((one) => one.deliveryId === deliveryId);
      return index === -1
        ? { state: 'absent' }
        : { state: 'found', posted: { externalId: `r${index + 1}`, at: now() } };
    },
    check: async () => [],
  };
  return place;
};
