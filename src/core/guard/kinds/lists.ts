import type { FindingKind, FindingLevel } from '../finding.ts';
import type { Wordlist } from '../../text/lexicon.ts';

/** One way in which a reply can go wrong, recognised by its words. */
export interface Rule {
  kind: FindingKind;
  level: FindingLevel;
  list: Wordlist;
  /** Better wording, in the language of the text; absent where only leaving the words out helps. */
  better?: Partial<Record<'en' | 'fr' | 'es' | 'de' | 'it' | 'pt' | 'nl', string>>;
}

/** Written like this so that each rule keeps its own name as a key. */
export const rule = (of: Rule): Rule => of;
