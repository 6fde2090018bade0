import { z } from 'zod';
import { deskName, teammate } from '../actor.ts';
import type { DeskName } from '../actor.ts';
import { nextVersion } from '../versioned.ts';
import { member } from './act.ts';
import type { ActKind } from './act.ts';
import type { ModerationCase } from './case.ts';
import type { ModerationRefusal } from './refusal.ts';

const at = z.number().int();
const count = z.number().int().nonnegative();

/** A message at the place, as it was when somebody reported it. */
export const reportedMessage = z.object({
  channel: z.string().min(1),
  id: z.string().min(1),
  url: z.string().optional(),
  author: member,
  text: z.string(),
});
export type ReportedMessage = z.infer<typeof reportedMessage>;

/** What asks for moderators. */
export const matter = z.discriminatedUnion('about', [
  /** Members reported a message: what they wrote, never who they are. */
  z.object({
    about: z.literal('report'),
    message: reportedMessage,
    count,
    reasons: z.array(z.string()),
  }),
  /** A rule of the place's own caught something. */
  z.object({
    about: z.literal('automod'),
    rule: z.string(),
    member,
    channel: z.string().optional(),
    text: z.string(),
    matched: z.string().optional(),
  }),
  /** Far more people come than usual. */
  z.object({ about: z.literal('joins'), count, sinceMs: z.number().int() }),
  /** The same words from many. */
  z.object({
    about: z.literal('flood'),
    text: z.string(),
    count,
    people: count,
    channel: z.string(),
    sinceMs: z.number().int(),
  }),
  z.object({ about: z.literal('appeal'), caseId: z.string() }),
  z.object({ about: z.literal('second'), caseId: z.string() }),
]);
export type Matter = z.infer<typeof matter>;
export type MatterKind = Matter['about'];

/** Whom it is about, where what they said is kept with it. */
export const memberOf = (of: Matter): string | undefined => {
  if (of.about === 'report') return of.message.author.id;
  return of.about === 'automod' ? of.member.id : undefined;
};

/** One thing for the moderators to settle, with one card at each desk where they sit. */
export const incident = z.object({
  id: z.string(),
  version: z.number().int(),
  place: z.string(),
  /** What makes it the same thing when it comes again. */
  key: z.string(),
  matter,
  state: z.enum(['open', 'settled']),
  /** Numbers of the cases that answered it. */
  cases: z.array(z.number().int()),
  settled: z.object({ by: teammate, at }).optional(),
  /** The message its card is at each desk, once it stands there. */
  cards: z.partialRecord(deskName, z.string()),
  createdAt: at,
  updatedAt: at,
});
export type Incident = z.infer<typeof incident>;

export const newIncident = (
  { id, place, key, matter: what }: Pick<Incident, 'id' | 'place' | 'key' | 'matter'>,
  now: number,
): Incident => ({
  id,
  version: 1,
  place,
  key,
  matter: what,
  state: 'open',
  cases: [],
  cards: {},
  createdAt: now,
  updatedAt: now,
});

/** Its card at a desk is this message now, or none any more; undefined where that is known. */
export const shownAs = (
  of: Incident,
  desk: DeskName,
  messageId: string | undefined,
  now: number,
): Incident | undefined => {
  if (of.cards[desk] === messageId) return undefined;
  const { [desk]: _gone, ...others } = of.cards;
  return nextVersion(of, now, {
    cards: messageId === undefined ? others : { ...others, [desk]: messageId },
  });
};

/** A case answers it: the card closes with its number. */
export const answered = (of: Incident, number: number, by: Incident['settled'] & {}): Incident =>
  nextVersion(of, by.at, {
    state: 'settled',
    settled: of.settled ?? by,
    cases: of.cases.includes(number) ? of.cases : [...of.cases, number],
  });

/** Who settled it, for whoever comes second. */
export const settledAlready = ({ settled, updatedAt }: Incident): ModerationRefusal => ({
  refused: 'settled',
  ...(settled && { by: settled.by.name }),
  at: settled?.at ?? updatedAt,
});

const settledBy = ({ by, createdAt: at }: ModerationCase): ModerationRefusal => ({
  refused: 'settled',
  ...(by.kind === 'teammate' && { by: by.teammate.name }),
  at,
});
const cameToNothing: ReadonlySet<ModerationCase['state']> = new Set(['failed', 'declined']);

/**
 * Why an act comes too late for its card: somebody left it, or decided the same. Another act may follow: a message is removed, and its
 * author timed out.
 */
export const comesSecond = (
  of: Incident,
  cases: readonly ModerationCase[],
  kind: ActKind,
): ModerationRefusal | undefined => {
  if (of.state === 'open') return undefined;
  if (of.cases.length === 0) return settledAlready(of);
  const first = cases.find(({ act, state }) => act.act === kind && !cameToNothing.has(state));
  return first && settledBy(first);
};
