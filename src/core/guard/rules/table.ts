import type { FindingKind, FindingLevel } from '../finding.ts';

/*
 * What the words of a reply can go wrong in, and how grave that is. What binds the company in public, harms the person
 * or takes sides for years stops; what depends on its surroundings is shown to a second person; what merely sounds
 * boastful is a note. Each rule is written in `en/` and `fr/` in depth, and in a file a language for the others.
 */
export const ruleTable = {
  insulting: { kind: 'insult', level: 'stop' },
  abusive: { kind: 'insult', level: 'stop' },
  rude: { kind: 'insult', level: 'second_person' },
  threatening: { kind: 'threat', level: 'stop' },
  warning: { kind: 'threat', level: 'second_person' },
  blaming: { kind: 'blame', level: 'second_person' },
  condescending: { kind: 'condescension', level: 'second_person' },
  sarcastic: { kind: 'sarcasm', level: 'second_person' },
  dismissive: { kind: 'dismissal', level: 'second_person' },
  disparaging: { kind: 'disparagement', level: 'stop' },
  comparing: { kind: 'disparagement', level: 'second_person' },
  political: { kind: 'opinion', level: 'stop', why: 'politics' },
  voiced: { kind: 'opinion', level: 'second_person' },
  judging: { kind: 'opinion', level: 'second_person', why: 'judgement' },
  superlative: { kind: 'superlative', level: 'note' },
  promising: { kind: 'promise', level: 'stop' },
  assuring: { kind: 'promise', level: 'second_person', why: 'assurance' },
  granting: { kind: 'promise', level: 'stop', why: 'code' },
  admitting: { kind: 'admission', level: 'stop' },
  conceding: { kind: 'admission', level: 'second_person', why: 'concession' },
  advising: { kind: 'advice', level: 'stop' },
  confiding: { kind: 'confidential', level: 'second_person' },
  disclosing: { kind: 'personal_data', level: 'second_person', why: 'disclosure' },
  modelVoice: { kind: 'model_voice', level: 'stop' },
  leaking: { kind: 'leak', level: 'stop' },
} as const satisfies Record<string, { kind: FindingKind; level: FindingLevel; why?: string }>;

export type RuleName = keyof typeof ruleTable;

/** A rule in one language. */
export interface RuleWords {
  /** One phrase a line, in the notation of `text/phrase/notation.ts`. */
  phrases: string;
  /** What undoes a phrase that it overlaps. */
  unless?: string;
  /** A whole sentence to write instead; absent where only leaving the words out helps. */
  better?: string;
}

export type RulesOf = Partial<Record<RuleName, RuleWords>>;

/** In the order in which findings of one level and place are told. */
export const ruleNames: readonly RuleName[] = [
  'insulting', 'abusive', 'rude', 'threatening', 'warning', 'blaming', 'condescending', 'sarcastic', 'dismissive', 'disparaging',
  'comparing', 'political', 'voiced', 'judging', 'superlative', 'promising', 'assuring', 'granting', 'admitting', 'conceding',
  'advising', 'confiding', 'disclosing', 'modelVoice', 'leaking',
]; // prettier-ignore
