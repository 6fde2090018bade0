import type { Finding } from '../guard/finding.ts';
import { detectLanguage } from '../triage/language/detect.ts';
import { follow, wordPattern } from './follow.ts';
import { partsOf } from './parts.ts';
import type { HouseRule } from './rule.ts';

const note = (why: string, start: number, end: number, suggestion?: string): Finding => ({
  kind: 'house',
  level: 'note',
  span: { start, end },
  why,
  ...(suggestion !== undefined && { suggestion }),
  overrulable: true,
});

const all = (text: string, pattern: RegExp, why: string, suggestion?: string): Finding[] =>
  [...text.matchAll(pattern)].map((found) =>
    note(why, found.index, found.index + found[0].length, suggestion),
  );

/** What a text has that a house rule does without; notes with the team's own wording, for a person's text and a model's alike. */
export const houseFindings = (text: string, rules: readonly HouseRule[]): Finding[] => {
  if (rules.length === 0) return [];
  const { language } = detectLanguage(text);
  return rules.flatMap((rule): Finding[] => {
    switch (rule.rule) {
      case 'no_exclamation':
        return all(text, /[!¡]+/gu, 'house_exclamation', follow('!', [rule], language));
      case 'no_emoji':
        return all(text, /\p{Extended_Pictographic}/gu, 'house_emoji', '');
      case 'greeting': {
        const { greeting } = partsOf(text);
        const at = text.length - text.trimStart().length;
        const other =
          greeting !== '' && rule.language === language && greeting.toLowerCase() !== rule.text.toLowerCase();
        return other ? [note('house_greeting', at, at + greeting.length, rule.text)] : [];
      }
      case 'sign_off': {
        const { signOff } = partsOf(text);
        const at = text.lastIndexOf(signOff);
        return signOff === '' || signOff === rule.text
          ? []
          : [note('house_sign_off', at, at + signOff.length, rule.text)];
      }
      case 'avoid':
        return rule.language === language || language === 'und'
          ? all(
              text,
              wordPattern(rule.word),
              rule.instead === undefined ? 'avoid' : 'avoid_instead',
              rule.instead,
            )
          : [];
    }
  });
};
