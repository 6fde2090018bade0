import type { Incident } from '../../../src/core/moderation/incident.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';

/** What happened between members and moderators, as the server has it; of the bot's books only how cases and cards ended. */
export interface ModerationHistory {
  reports: { reporter: Person; channel: string; message: string; at: number; acknowledged: boolean }[];
  orders: Ordered[];
  /** Who said yes to what needs a second person. */
  agreed: { user: string; incidentId: string }[];
  server: ServerSeen;
  cases: ModerationCase[];
  incidents: Incident[];
}
interface Person {
  id: string;
  name: string;
}

/** A moderator decided; `reason` is like no other. */
export interface Ordered {
  user: string;
  channel: string;
  reason: string;
  at: number;
  acknowledged: boolean;
}

export interface ServerSeen {
  /** Its own log: what was done, with the number of the case before the reason. */
  log: { did: string; reason: string }[];
  /** What the bot wrote to members in private. */
  mail: { member: string; text: string }[];
  /** The lines of the moderators' log. */
  lines: string[];
  /** The moderators' cards, by the mark each incident's has. */
  cards: { mark: number; words: string; offers: string[] }[];
  /** Ids of those who are timed out until then, and of those who are banned. */
  timedOut: ReadonlyMap<string, number>;
  banned: readonly string[];
  /** Who is on the server no more: nothing can be taken back from them there. */
  gone: readonly string[];
  locked: boolean;
}
