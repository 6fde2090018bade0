import { lexicon } from '../../text/lexicon.ts';
import type { Wordlist, Written } from '../../text/phrase/wordlist.ts';
import type { Groups } from '../../text/phrase/notation.ts';
import { german, germanGroups } from './de.ts';
import { abusive as englishAbusive } from './en/abusive.ts';
import { commitment as englishCommitment } from './en/commitment.ts';
import { expertise as englishExpertise } from './en/expertise.ts';
import { english } from './en/grammar.ts';
import { insults as englishInsults } from './en/insults.ts';
import { machine as englishMachine } from './en/machine.ts';
import { respect as englishRespect } from './en/respect.ts';
import { rivals as englishRivals } from './en/rivals.ts';
import { stance as englishStance } from './en/stance.ts';
import { tact as englishTact } from './en/tact.ts';
import { spanish, spanishGroups } from './es.ts';
import { commitment as frenchCommitment } from './fr/commitment.ts';
import { expertise as frenchExpertise } from './fr/expertise.ts';
import { french } from './fr/grammar.ts';
import { insults as frenchInsults } from './fr/insults.ts';
import { machine as frenchMachine } from './fr/machine.ts';
import { others as frenchOthers } from './fr/others.ts';
import { respect as frenchRespect } from './fr/respect.ts';
import { stance as frenchStance } from './fr/stance.ts';
import { tact as frenchTact } from './fr/tact.ts';
import { italian, italianGroups } from './it.ts';
import { dutch, dutchGroups } from './nl.ts';
import { portuguese, portugueseGroups } from './pt.ts';
import { ruleNames } from './table.ts';
import type { RuleName, RulesOf } from './table.ts';

const rules: Record<Written, RulesOf> = {
  en: {
    ...englishInsults,
    ...englishAbusive,
    ...englishRespect,
    ...englishTact,
    ...englishStance,
    ...englishRivals,
    ...englishCommitment,
    ...englishExpertise,
    ...englishMachine,
  },
  fr: {
    ...frenchInsults,
    ...frenchRespect,
    ...frenchTact,
    ...frenchStance,
    ...frenchOthers,
    ...frenchCommitment,
    ...frenchExpertise,
    ...frenchMachine,
  },
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
};
const groups: Record<Written, Groups> = {
  en: english,
  fr: french,
  es: spanishGroups,
  de: germanGroups,
  it: italianGroups,
  pt: portugueseGroups,
  nl: dutchGroups,
};
const written: readonly Written[] = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];

const listOf = (name: RuleName): Wordlist => {
  const list: Required<Wordlist> = { phrases: {}, unless: {}, groups };
  for (const language of written) {
    const words = rules[language][name];
    if (words === undefined) continue;
    list.phrases[language] = words.phrases;
    if (words.unless !== undefined) list.unless[language] = words.unless;
  }
  return list;
};

/** Every rule's words in every language. */
export const ruleLists: Readonly<Record<RuleName, Wordlist>> = {
  insulting: listOf('insulting'),
  abusive: listOf('abusive'),
  rude: listOf('rude'),
  threatening: listOf('threatening'),
  warning: listOf('warning'),
  blaming: listOf('blaming'),
  condescending: listOf('condescending'),
  sarcastic: listOf('sarcastic'),
  dismissive: listOf('dismissive'),
  disparaging: listOf('disparaging'),
  comparing: listOf('comparing'),
  political: listOf('political'),
  voiced: listOf('voiced'),
  judging: listOf('judging'),
  superlative: listOf('superlative'),
  promising: listOf('promising'),
  assuring: listOf('assuring'),
  granting: listOf('granting'),
  admitting: listOf('admitting'),
  conceding: listOf('conceding'),
  advising: listOf('advising'),
  confiding: listOf('confiding'),
  disclosing: listOf('disclosing'),
  modelVoice: listOf('modelVoice'),
  leaking: listOf('leaking'),
};

/** The rules' words, compiled once. A model may speak of its task in another language than that of the reply. */
export const wording = lexicon<RuleName>(ruleLists, ruleNames, ['leaking']);

/** A sentence to write instead, in the language of the text; undefined where only leaving the words out helps. */
export const betterFor = (name: RuleName, language: Written): string | undefined =>
  rules[language][name]?.better;
