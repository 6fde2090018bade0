import type { DeskName, Teammate } from '../../core/actor.ts';
import type { Act, ActKind, Member } from '../../core/moderation/act.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { Grounds } from '../../core/moderation/grounds.ts';
import type { ReportedMessage } from '../../core/moderation/incident.ts';
import type { RaidLimits, RaidMessage } from '../../core/moderation/raid.ts';
import type { KeywordRule, RulePlan } from '../../core/moderation/rule.ts';

/** A channel of each desk that has one, as the team wrote it. */
export type AtDesks = Readonly<Partial<Record<DeskName, string>>>;

/** What a team has settled about moderation at one place. */
export interface ModerationSettings {
  /** Where moderators see what asks for them: one card at each of these desks. */
  channels: AtDesks;
  /** Where every act is written down, one line each; nowhere unless given. */
  logs: AtDesks;
  /** Bans need two people. */
  secondForBans: boolean;
  raid: RaidLimits;
  /** How long the one button of a raid's card calms a place, in milliseconds. */
  calmMs: number;
}

/** The place gave no usable answer; whatever was asked may have been done. */
export interface Away {
  away: true;
  detail: string;
  retryAt?: number;
}
/** It understood and said no, for good. `code`: the place's own. */
export interface SaidNo {
  away: false;
  code: string;
}
export type Outcome<T> = ({ ok: true } & T) | ({ ok: false } & (Away | SaidNo));

/** A message that must stand once. */
export interface Once {
  text: string;
  /** The same for the same message, whoever sends it. */
  key: string;
  /** It was tried before: look first. What stands was written after `since` (epoch ms). */
  again: boolean;
  since: number;
}

/** Something that happened at the place and may be for moderators. */
export type ModerationNews =
  | { news: 'joined'; at: number }
  | { news: 'said'; messages: RaidMessage[] }
  | {
      news: 'automod';
      /** The place's own id of what happened, so that it comes once. */
      id: string;
      rule: string;
      member: Member;
      channel?: string;
      text: string;
      matched?: string;
    };

/**
 * What moderators can do at a place, over the place's own API. Each call is one attempt, within the signal; nothing is tried
 * again here.
 */
export interface ModeratedPlace {
  /** The place's own id, as the desk on the same platform names it: a server. */
  readonly id: string;
  /** The desk on the same platform: in its log the place writes by itself. */
  readonly desk: DeskName;
  readonly settings: ModerationSettings;
  readonly offers: ReadonlySet<ActKind>;
  /** How things stand there now, as far as this act depends on it. */
  grounds(
    of: { act: Act; member?: Member | undefined; moderator?: Teammate | undefined },
    signal: AbortSignal,
  ): Promise<Outcome<{ grounds: Grounds }>>;
  /** A message as it stands there now: what somebody reports is what is there, not what they say is. */
  message(channel: string, id: string, signal: AbortSignal): Promise<Outcome<{ message: ReportedMessage }>>;
  /** Does what a case says; doing it twice is as good as once, and only where `grounds` told that it is not so yet. */
  carryOut(of: ModerationCase, signal: AbortSignal): Promise<Outcome<object>>;
  /** Takes it back: how it was before is in the case. */
  takeBack(of: ModerationCase, signal: AbortSignal): Promise<Outcome<object>>;
  /** A private message to a member; `answer`: a button below it, for the case it tells of. `closed`: they take none. */
  tell(
    member: Member,
    said: Once & { answer?: { label: string; caseId: string } },
    signal: AbortSignal,
  ): Promise<Outcome<{ told: 'told' | 'closed' }>>;
  /** A line in the log on the same platform. */
  log(line: Once, signal: AbortSignal): Promise<Outcome<object>>;
  /** The keyword rules of the place's own, and what is to become of them. */
  rules(signal: AbortSignal): Promise<Outcome<{ rules: KeywordRule[] }>>;
  saveRule(
    plan: Exclude<RulePlan, { plan: 'known' }>,
    reason: string,
    signal: AbortSignal,
  ): Promise<Outcome<object>>;
  /** Hears what happens there until `stop`; what is missed while the line is down is only seen later, or not. */
  watch?(hear: (news: ModerationNews) => void, stop: AbortSignal): void;
}
