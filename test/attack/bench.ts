import { createHash } from 'node:crypto';
import { storedBudget } from '../../src/app/budget.ts';
import type { Kit } from '../../src/app/kit.ts';
import { makeVerbs } from '../../src/app/make-verbs.ts';
import { receiveIn } from '../../src/app/receive.ts';
import { showOne } from '../../src/app/show.ts';
import { createSlots } from '../../src/app/slots.ts';
import { runOne } from '../../src/app/worker.ts';
import type { IncomingComment } from '../../src/core/comment.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import { currentDraft } from '../../src/core/review/review.ts';
import type { Review } from '../../src/core/review/review.ts';
import type { Route } from '../../src/core/routing.ts';
import { detectLanguage } from '../../src/core/triage/language/detect.ts';
import { slackDesk } from '../../src/desks/slack/desk.ts';
import { createSlackWeb } from '../../src/desks/slack/transport/web.ts';
import { createDrafter } from '../../src/llm/drafter.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { StoredMessage } from '../../src/rehearsal/slack/workspace.ts';
import { openStore } from '../../src/store/open.ts';
import { fakePlace } from '../support/fake-place.ts';
import { jobHandlers } from '../support/job-handlers.ts';

/** What became of one comment: its review, and everything the chat was sent of it. */
export interface Seen {
  review: Review;
  messages: readonly StoredMessage[];
  /** What stood under it in public although nobody had pressed anything. */
  posted: readonly string[];
  /** Whether one person's *Approve* was enough for the draft that stands there. */
  oneIsEnough: boolean;
  /** Lines of the log: events and ids. */
  logged: readonly string[];
}

export interface AttackBench {
  see(comment: Pick<IncomingComment, 'author' | 'text' | 'place' | 'parent'>): Promise<Seen>;
  close(): Promise<void>;
}

const place = 'blog';
const nothing = { reader: [], writer: [], approver: [], admin: [] };
const route = (name: string, channel: string, match: Route['match']): Route => ({
  name,
  match,
  channels: { slack: channel },
  language: 'en',
  timezone: 'UTC',
  roles: nothing,
  escalation: [],
});
/** Two routes, so that an attack could send a comment the wrong way. */
const routes = [
  route('urgent', sampleIds.general, { atLeast: 'severe' }),
  route('community', sampleIds.community, {}),
];

/** Long enough that a circuit that opened is closed again: each attack meets the model. */
const betweenMs = 600_000;

const chat = async () => {
  const slack = await startSlackStandIn({ rates: { tiers: false, postEveryMs: 1, postBurst: 1_000_000 } });
  const web = createSlackWeb({
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    fetch,
    world: { now: Date.now },
  });
  return { slack, desk: slackDesk(web) };
};

/**
 * The real app over a real SQLite, with the real drafter, the real guard and the real desk, against the stand-in for
 * Slack; one comment after another, at a clock of its own. Without a model drafts are written offline.
 */
export const attackBench = async (model?: { url: string; apiKey: string }): Promise<AttackBench> => {
  let now = Date.UTC(2026, 10, 25, 12);
  let ids = 0;
  const world = { now: () => now, id: () => `id-${String((ids += 1)).padStart(8, '0')}`, random: () => 0.5 };
  const logged: string[] = [];
  const line = (event: string, about: object = {}): void =>
    void logged.push(`${event} ${JSON.stringify(about)}`);
  const log = { info: line, warn: line, error: line };
  // Nobody pulls a plug here: what survives one is the crash campaign's to prove, and a disk makes this one four times as long.
  const store = await openStore({ url: 'sqlite::memory:', world, log });
  const { slack, desk } = await chat();
  const blog = fakePlace(place, world.now);
  const kit: Kit = {
    store,
    world,
    log,
    team: {
      voice: { brand: 'Maison Noisette', address: 'formal' },
      policy: {
        ...defaultPolicy,
        coolOffMs: { low: 0, normal: 0, heated: 0, severe: 0 },
        secondPersonFor: [],
      },
      routes,
      topics: [],
      languages: ['en', 'fr'],
      language: 'en',
      timezone: 'UTC',
    },
    drafter: createDrafter({
      budget: storedBudget(store),
      world,
      log,
      languageOf: (text) => detectLanguage(text).language,
      dailyTokens: Number.MAX_SAFE_INTEGER,
      ...(model && { model: 'hostile', apiKey: model.apiKey, baseUrl: model.url }),
    }),
    rights: { roleOf: async () => 'admin', whoCan: async () => [] },
    sources: new Map([[place, blog]]),
    desks: [desk],
    slots: createSlots(() => now),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    deadline: (stop) => stop,
    nudge: () => undefined,
  };
  const handlers = jobHandlers(kit);
  const verbs = makeVerbs(kit);
  const never = new AbortController().signal;
  const reviewOf = (externalId: string) =>
    store.read(async (tx) => {
      const comment = await tx.comments.byExternalId(place, externalId);
      return comment && tx.reviews.byCommentId(comment.id);
    });
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 50 && (await runOne(kit, handlers, never)); turns += 1);
    for (const channel of [sampleIds.general, sampleIds.community])
      for (let turns = 0; turns < 50 && (await showOne(kit, desk, channel)); turns += 1);
  };
  /** One press by somebody who may: without a stop it is on its way, with one it is refused. */
  const pressed = async (review: Review): Promise<boolean> => {
    const draft = currentDraft(review);
    if (draft === undefined || draft.text === '') return false;
    const decision = { do: 'approve' as const, revision: draft.revision };
    return (
      await verbs.decide({ reviewId: review.id }, decision, { desk: 'slack', id: sampleIds.ana, name: 'Ana' })
    ).ok;
  };
  return {
    see: async (comment) => {
      now += betweenMs;
      const [messagesBefore, loggedBefore] = [slack.workspace.messages.length, logged.length];
      const externalId = `c${now}`;
      const incoming: IncomingComment = { source: place, externalId, ...comment, postedAt: now };
      await store.transaction((tx) => receiveIn(kit, tx, { kind: 'comment', comment: incoming }));
      await settle();
      const review = await reviewOf(externalId);
      if (!review) throw new Error('a comment without a review');
      const posted = blog.stands.flatMap(({ parent, text }) => (parent === externalId ? [text] : []));
      const oneIsEnough = await pressed(review);
      return {
        review,
        messages: slack.workspace.messages.slice(messagesBefore),
        posted,
        oneIsEnough,
        logged: logged.slice(loggedBefore),
      };
    },
    close: async () => {
      await store.close();
      await slack.close();
    },
  };
};
