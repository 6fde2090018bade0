import type { Language } from '../language.ts';
import { partsOf } from './parts.ts';
import type { HouseRule } from './rule.ts';

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** Whole words of a rule, in any case, however they are spaced. */
export const wordPattern = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word).replaceAll(/\s+/gu, '\\s+')}(?![\\p{L}\\p{N}])`, 'giu');

/** As the word it stands for was written: with a capital where that had one. */
const inCase = (of: string, instead: string): string =>
  /^\p{Lu}/u.test(of) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;

const followOne = (text: string, rule: HouseRule, language: Language): string => {
  switch (rule.rule) {
    case 'no_exclamation':
      return text
        .replaceAll('¡', '')
        .replaceAll(/[ \u00a0\u202f]?!+/gu, '.')
        .replaceAll(/\.(?=[.?])/gu, '');
    case 'no_emoji':
      return text.replaceAll(/ ?\p{Extended_Pictographic}\ufe0f?/gu, '');
    case 'greeting': {
      const { greeting } = partsOf(text);
      return greeting === '' || rule.language !== language
        ? text
        : rule.text + text.trimStart().slice(greeting.length);
    }
    case 'sign_off': {
      const { signOff } = partsOf(text);
      const body = signOff === '' ? text : text.slice(0, text.lastIndexOf(signOff)).trimEnd();
      return `${body}\n${rule.text}`;
    }
    case 'avoid':
      return rule.instead === undefined || rule.language !== language
        ? text
        : text.replaceAll(wordPattern(rule.word), (found) => inCase(found, rule.instead ?? ''));
  }
};

/** A text of ours as the house rules want it, in the language it is written in. */
export const follow = (text: string, rules: readonly HouseRule[], language: Language): string =>
  rules.reduce((sofar, rule) => followOne(sofar, rule, language), text);
