import { config } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import { envSchema } from './env-schema.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const known = Object.keys(envSchema.shape);
/** Names of ours that nobody else reads; others in the file are secrets for `env:NAME`, or somebody else's. */
const ours = /^(?:SLACK|APLOMB)_/u;

/** A name, with what stands between it and its value; a line of anything else is left to dotenv. */
const setting = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)(\s*[=:]|\s+\S|$)/u;

/** What dotenv passes over in silence: a name nobody reads, and one of ours without its `=`. */
export const envFileProblems = (file: string, text: string, language: UiLanguage): Problem[] => {
  const t = config[language];
  return text.split('\n').flatMap((line, index): Problem[] => {
    const [, name, after = ''] = setting.exec(line) ?? [];
    if (name === undefined) return [];
    const at = { file, line: index + 1, path: name };
    if (known.includes(name))
      return /[=:]$/u.test(after) ? [] : [{ ...at, what: t.noEquals, instead: t.withEquals({ name }) }];
    if (!ours.test(name)) return [];
    const meant = nearest(name, known);
    const names = known.filter((one) => ours.test(one)).join(', ');
    return [
      {
        ...at,
        what: t.unknownName,
        instead: meant === undefined ? t.allowed({ words: names }) : t.didYouMean({ word: meant }),
      },
    ];
  });
};
