import { config as sentences } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import type { Problem } from './problem.ts';
import { written } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

const reference = /^env:([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * Replaces every `env:NAME` in the file by what the environment says, so that secrets stay out of it. A name that is not
 * set is a problem with its line. Keys are never replaced.
 */
export const resolveSecrets = (
  file: YamlFile,
  env: Readonly<Record<string, string | undefined>>,
  language: UiLanguage,
): { file: YamlFile; problems: Problem[] } => {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]),
      );
    }
    const name = typeof value === 'string' ? reference.exec(value)?.[1] : undefined;
    if (name === undefined) return value;
    const secret = env[name];
    if (secret !== undefined && secret !== '') return secret;
    const t = sentences[language];
    problems.push({
      file: file.name,
      line: file.lineOf(path),
      path: written(path),
      what: t.noEnv({ name }),
      instead: t.setEnv({ name }),
    });
    return value;
  };
  return { file: { ...file, value: walk(file.value, []) }, problems };
};
