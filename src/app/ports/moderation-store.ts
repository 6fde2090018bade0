import type { ModerationCase } from '../../core/moderation/case.ts';
import type { Incident } from '../../core/moderation/incident.ts';

/** What is kept of moderation. A change that returns false lost its compare-and-set, or was there already. */
export interface ModerationTables {
  /** The next short number of a case; gaps are fine, repeats are not. */
  nextNumber(): Promise<number>;
  case(id: string): Promise<ModerationCase | undefined>;
  caseByNumber(number: number): Promise<ModerationCase | undefined>;
  /** False when it is there already. */
  insertCase(made: ModerationCase): Promise<boolean>;
  /** Compare-and-set: `next.version` must be the stored one plus 1. */
  saveCase(next: ModerationCase): Promise<boolean>;
  /** A member's cases at a place, newest first; without one, those about no member: its channels and itself. */
  casesOf(place: string, memberId: string | undefined, limit: number): Promise<ModerationCase[]>;
  incident(id: string): Promise<Incident | undefined>;
  incidentByKey(place: string, key: string): Promise<Incident | undefined>;
  /** False when the place has one with this key already. */
  insertIncident(made: Incident): Promise<boolean>;
  saveIncident(next: Incident): Promise<boolean>;
  /** What a member said that is kept: whom an incident is about. */
  incidentsAbout(place: string, memberId: string): Promise<Incident[]>;
  /** True the first time this reporter reports it. Who it was is kept as a hash only. */
  reported(incidentId: string, reporter: string, at: number): Promise<boolean>;
  /** How many they made since. */
  reportsBy(reporter: string, since: number): Promise<number>;
}
