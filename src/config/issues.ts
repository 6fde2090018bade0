import type { z } from 'zod';
import { config as sentences } from '../core/catalogue/config.ts';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { written } from './yaml-file.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Words = (typeof sentences)[UiLanguage];
type TypeName = keyof Words['types'];
type Issue = z.core.$ZodIssue;
type Told = Pick<Problem, 'what' | 'instead'>;

const typeNames: Readonly<Record<string, TypeName>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'yesNo',
  array: 'list',
  object: 'group',
  record: 'group',
};
const typeOf = (value: unknown): TypeName => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeNames[typeof value] ?? 'text';
};
const named = (t: Words, expected: string): string => t.types[typeNames[expected] ?? 'text'];

/** Formats of zod's own, which carry no message of ours. */
const formatRules: Readonly<Record<string, ConfigRule>> = { url: 'url', date: 'date', datetime: 'date' };

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  );

/** A schema's own check names a rule of the catalogue as its message; whatever else it says stays unsaid. */
const rule = (t: Words, message: string | undefined): string => {
  const known: Readonly<Record<string, string>> = t.rules;
  return (
    (message !== undefined && Object.hasOwn(known, message) ? known[message] : undefined) ?? t.rules.other
  );
};

const bounds = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, t: Words): string => {
  const list = issue.origin === 'array';
  if (issue.code === 'too_big') {
    const most = String(issue.maximum);
    return list ? t.manyEntries({ most }) : t.atMost({ most });
  }
  if (issue.origin === 'string') return t.empty;
  const least = String(issue.minimum);
  return list ? t.fewEntries({ least }) : t.atLeast({ least });
};

const nothingThere = (issue: Issue, value: unknown, t: Words): Told => {
  const channel = issue.path.at(-1) === 'slack';
  if (value === undefined) return { what: t.missing, ...(channel && { instead: t.giveChannel }) };
  return { what: t.empty, instead: channel ? t.quoteChannel : t.fillIn };
};

/** What is wrong with a value, in the catalogue's words. The value itself is not repeated: it may be a secret. */
const told = (issue: Issue, value: unknown, t: Words): Told => {
  if (issue.code !== 'custom' && (value === undefined || value === null))
    return nothingThere(issue, value, t);
  switch (issue.code) {
    case 'invalid_type':
      return { what: t.wrongType({ expected: named(t, issue.expected), got: t.types[typeOf(value)] }) };
    case 'invalid_value': {
      const words = issue.values.map(String);
      const meant = typeof value === 'string' ? nearest(value, words) : undefined;
      return {
        what: t.oneOf({ words: words.join(', ') }),
        ...(meant !== undefined && { instead: t.didYouMean({ word: meant }) }),
      };
    }
    case 'too_small':
    case 'too_big':
      return { what: bounds(issue, t) };
    case 'invalid_format':
      return {
        what: rule(t, formatRules[issue.format] ?? issue.message),
      };
    case 'invalid_key':
      return { what: rule(t, issue.issues[0]?.message) };
    default:
      return { what: rule(t, issue.message) };
  }
};

const isWrongType = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;

/** Of several forms a value may have, the one it was meant to have: the one whose type fits. */
const unfolded = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((form) => !form.some(isWrongType));
  return (fitting ?? [])
    .map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(unfolded);
};

const expectedBy = (issue: Issue): string[] =>
  issue.code === 'invalid_union'
    ? issue.errors.flatMap((form) =>
        form.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
      )
    : [];

const unknownKeys = (
  issue: z.core.$ZodIssueUnrecognizedKeys,
  file: YamlFile,
  t: Words,
  known: readonly string[],
): Problem[] =>
  issue.keys.map((key) => {
    const path = [...issue.path, key];
    const meant = nearest(key, known);
    const instead =
      meant === undefined ? t.allowed({ words: known.join(', ') }) : t.didYouMean({ word: meant });
    return {
      file: file.name,
      line: file.lineOf(path),
      path: written(issue.path),
      what: t.unknownKey({ key }),
      ...(known.length > 0 && { instead }),
    };
  });

/** What zod found, as problems an operator can act on. `knownKeys` gives the keys allowed at a path. */
export const problemsOf = (
  issues: readonly Issue[],
  file: YamlFile,
  language: UiLanguage,
  knownKeys: (path: Path) => readonly string[],
): Problem[] => {
  const t = sentences[language];
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, file, t, knownKeys(issue.path));
    const forms = unfolded(issue);
    if (forms.length > 0 && forms[0] !== issue) return problemsOf(forms, file, language, knownKeys);
    const value = valueAt(file.value, issue.path);
    const expected = expectedBy(issue)
      .map((name) => named(t, name))
      .join(t.or);
    const words =
      expected !== '' && value !== undefined && value !== null
        ? { what: t.wrongType({ expected, got: t.types[typeOf(value)] }) }
        : told(issue, value, t);
    return [{ file: file.name, line: file.lineOf(issue.path), path: written(issue.path), ...words }];
  });
};
