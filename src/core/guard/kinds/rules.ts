import { lexicon } from '../../text/lexicon.ts';
import type { Wordlist } from '../../text/lexicon.ts';
import { commitmentRules } from './commitment.ts';
import { expertiseRules } from './expertise.ts';
import { machineRules } from './machine.ts';
import { respectRules } from './respect.ts';
import { stanceRules } from './stance.ts';
import { tactRules } from './tact.ts';
import type { Rule } from './lists.ts';

const all = {
  ...respectRules,
  ...tactRules,
  ...stanceRules,
  ...commitmentRules,
  ...expertiseRules,
  ...machineRules,
} as const;
export type RuleName = keyof typeof all;

/** Every rule that goes by words, by its name. */
export const rules: Readonly<Record<RuleName, Rule>> = all;

export const ruleNames: readonly RuleName[] = [
  'insulting', 'hateful', 'insultMore', 'threatening', 'blaming', 'condescending', 'sarcastic', 'dismissive', 'political',
  'opinionated', 'disparaging', 'superlative', 'promising', 'admitting', 'advising', 'confiding', 'modelVoice',
]; // prettier-ignore

const lists: Record<RuleName, Wordlist> = {
  insulting: all.insulting.list,
  hateful: all.hateful.list,
  insultMore: all.insultMore.list,
  threatening: all.threatening.list,
  blaming: all.blaming.list,
  condescending: all.condescending.list,
  sarcastic: all.sarcastic.list,
  dismissive: all.dismissive.list,
  political: all.political.list,
  opinionated: all.opinionated.list,
  disparaging: all.disparaging.list,
  superlative: all.superlative.list,
  promising: all.promising.list,
  admitting: all.admitting.list,
  advising: all.advising.list,
  confiding: all.confiding.list,
  modelVoice: all.modelVoice.list,
};

/** The rules' words, compiled once. */
export const wording = lexicon<RuleName>(lists, ruleNames);
