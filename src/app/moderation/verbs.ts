import type { Teammate } from '../../core/actor.ts';
import type { Act, Member } from '../../core/moderation/act.ts';
import type { Evidence, ModerationCase } from '../../core/moderation/case.ts';
import type { Incident, ReportedMessage } from '../../core/moderation/incident.ts';
import type { ModerationRefusal } from '../../core/moderation/refusal.ts';
import type { RulePlan } from '../../core/moderation/rule.ts';

export type ModerationAnswer<T> = ({ ok: true } & T) | { ok: false; refusal: ModerationRefusal };

/** What a moderator asks for; from a card with `incidentId`, which it then answers. */
export interface ModerationOrder {
  place: string;
  act: Act;
  member?: Member;
  reason: string;
  evidence?: Evidence;
  incidentId?: string;
}

/** A case by its number, as people name it, or by the card of its second person or its appeal. */
export type WhichCase = { number: number } | { incidentId: string };

/** What was found of a member and is forgotten. */
export interface Forgotten {
  cases: number;
  incidents: number;
  /** Numbers of the cases still in force, which keep their reason until they are over. */
  kept: number[];
}

/** What a desk can ask about moderation. `press` names the one thing somebody did; carried out once, it changes nothing again. */
export interface ModerationVerbs {
  act(
    order: ModerationOrder,
    by: Teammate,
    press?: string,
  ): Promise<ModerationAnswer<{ case: ModerationCase }>>;
  /** A second person agrees to what was proposed, or somebody leaves it. */
  second(which: WhichCase, agree: boolean, by: Teammate): Promise<ModerationAnswer<{ case: ModerationCase }>>;
  lift(which: WhichCase, by: Teammate): Promise<ModerationAnswer<{ case: ModerationCase }>>;
  /** Somebody else than who decided has read the member's answer. */
  answerAppeal(
    which: WhichCase,
    upheld: boolean,
    by: Teammate,
  ): Promise<ModerationAnswer<{ case: ModerationCase }>>;
  look(number: number, by: Teammate): Promise<ModerationAnswer<{ case: ModerationCase }>>;
  /** A member's cases, newest first. */
  history(
    place: string,
    memberId: string,
    by: Teammate,
  ): Promise<ModerationAnswer<{ cases: ModerationCase[] }>>;
  /** What a card of the moderators is about. */
  incident(id: string, by: Teammate): Promise<ModerationAnswer<{ incident: Incident }>>;
  /** Nothing is to be done about it. */
  settle(incidentId: string, by: Teammate): Promise<ModerationAnswer<{ incident: Incident }>>;
  /** The one button of a raid's card: slow mode, or invitations paused, for a set time. */
  calm(incidentId: string, by: Teammate, press?: string): Promise<ModerationAnswer<{ case: ModerationCase }>>;
  /** A keyword for the place's own rules: what would become of it, and then, when somebody says so, that. */
  suggestRule(place: string, words: string, by: Teammate): Promise<ModerationAnswer<{ plan: RulePlan }>>;
  makeRule(place: string, words: string, by: Teammate): Promise<ModerationAnswer<{ plan: RulePlan }>>;
  /** A member reports a message. Who it was is told to nobody. */
  report(
    place: string,
    message: ReportedMessage,
    by: { reporterId: string; reason: string },
  ): Promise<ModerationAnswer<object>>;
  /** A member answers their case, once. */
  appeal(caseId: string, memberId: string, text: string): Promise<ModerationAnswer<{ number: number }>>;
  /** What a member said, and their name, is forgotten; that something was decided stays. */
  forget(place: string, memberId: string, by: Teammate): Promise<ModerationAnswer<Forgotten>>;
}
