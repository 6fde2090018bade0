import type { Found } from '../../core/knowledge/snippet.ts';
import type { HouseRule } from '../../core/house/rule.ts';
import type { Comment } from '../../core/comment.ts';
import type { Draft, RedraftWay } from '../../core/review/draft.ts';
import type { NoReading } from '../../core/review/reading.ts';
import type { Finding } from '../../core/guard/finding.ts';
import type { Language } from '../../core/language.ts';
import type { DrafterStatus } from '../../core/status.ts';
import type { Triage } from '../../core/triage/triage.ts';

/** A request for a draft. */
export interface DraftOrder {
  comment: Comment;
  triage: Triage;
  /** The language to write in. */
  language: Language;
  way?: RedraftWay;
  instruction?: string;
  /** What was there before, for another one. */
  previous?: string;
  /** What the team knows that bears on it, best first: the only source of facts. */
  knowledge: readonly Found[];
  /** What the team settled by its own edits. */
  rules: readonly HouseRule[];
  /** The team's voice, from aplomb.yaml. */
  voice: Voice;
  /** Told to the model on its one repair try; also used to reject a draft that cannot go out. */
  guard: (text: string) => Finding[];
  /** Changes with each redraft, so that offline wording varies too. */
  seed: number;
}
export interface Voice {
  brand: string;
  /** Free prose: who we are, how we speak. */
  about?: string;
  signOff?: string;
  /** tu/vous, du/Sie. */
  address: 'formal' | 'informal';
  /** What to ask for, and where, by topic: "order number by private message". */
  contact?: string;
}
/** A finished proposal; the app adds revision, findings and time. */
export type ProposedDraft = Pick<Draft, 'text' | 'leave' | 'escalate' | 'language' | 'writer' | 'knowledge'>;

/** A text to be put into another language. */
export interface TranslationOrder {
  text: string;
  from: Language;
  into: Language;
  address: Voice['address'];
}
/** What came of it; the text was read by nobody yet. */
export type Translation = { text: string; model: string; fingerprint: string } | { failed: NoReading };

/** Writes drafts. Never throws for a model that is down, slow or wrong: it falls back to the offline drafter and says why. */
export interface Drafter {
  draft(order: DraftOrder, signal: AbortSignal): Promise<ProposedDraft>;
  /** Absent where no model is configured: words are put into another language by one, or by nobody. */
  translate?(order: TranslationOrder, signal: AbortSignal): Promise<Translation>;
  /** Finds out what the model's server offers, once, for the status; nothing waits for it. Absent where there is none. */
  findOut?(signal: AbortSignal): Promise<void>;
  status(): Promise<DrafterStatus>;
}
