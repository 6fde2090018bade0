import { z } from 'zod';
import { config as sentences } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import { manualSource } from '../app/manual.ts';
import type { SourceDefinition } from '../sources/source.ts';
import { problemsOf } from './issues.ts';
import { keysAt } from './known-keys.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { rule } from './rule.ts';
import type { SourceSettings } from './settings.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const since = z
  .union([z.iso.date(rule('date')), z.iso.datetime({ offset: true, error: rule('date') })])
  .transform((text) => Date.parse(text));

/** The schema of one source as it stands in the file: its kind's settings, and what every kind takes. */
export const sourceSchema = (definition: SourceDefinition): z.ZodObject =>
  definition.config.safeExtend({
    since: since
      .optional()
      .describe('Take comments from this day on (2026-11-01); otherwise only what is new.'),
  });

const under = (file: YamlFile, path: Path, value: unknown): YamlFile => ({
  name: file.name,
  value,
  lineOf: (inner) => file.lineOf([...path, ...inner]),
});

const kindProblem = (kind: unknown, kinds: readonly SourceDefinition[], language: UiLanguage) => {
  const t = sentences[language];
  const names = kinds.map((one) => one.kind);
  const meant = typeof kind === 'string' ? nearest(kind, names) : undefined;
  const instead =
    meant === undefined ? t.allowed({ words: names.join(', ') }) : t.didYouMean({ word: meant });
  return { what: kind === undefined ? t.missing : t.unknownKind, instead };
};

/** One entry under `sources:`, by the schema of its kind. */
export const readSource = (
  file: YamlFile,
  name: string,
  value: Record<string, unknown>,
  kinds: readonly SourceDefinition[],
  language: UiLanguage,
): SourceSettings | Problem[] => {
  const t = sentences[language];
  const path = ['sources', name];
  const at = (inner: Path) => ({ file: file.name, line: file.lineOf([...path, ...inner]) });
  if (name === manualSource)
    return [{ ...at([]), path: path.join('.'), what: t.reservedManual, instead: t.otherName }];
  const { kind } = value;
  const definition = kinds.find((one) => one.kind === kind);
  if (!definition) {
    return [{ ...at(['kind']), path: [...path, 'kind'].join('.'), ...kindProblem(kind, kinds, language) }];
  }
  const schema = sourceSchema(definition);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const keys = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const found = problemsOf(parsed.error.issues, under(file, path, value), language, (inner) =>
      keysAt(keys, inner),
    );
    return found.map((problem) => ({ ...problem, path: [...path, problem.path].filter(Boolean).join('.') }));
  }
  const { since: from } = parsed.data;
  // The kind parses its own settings when it is built, from what was written.
  const { since: _shared, ...config } = value;
  return { name, kind: definition.kind, config, ...(typeof from === 'number' && { since: from }) };
};
