import { z } from 'zod';
import { manualSource } from '../app/manual.ts';
import { config as sentences } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

const names = z.array(z.unknown()).catch([]);
const group = z.record(z.string(), z.unknown()).catch({});
/** Only what the checks look at, whatever else is wrong with the file. */
const loose = z.object({
  discord: z.unknown().optional(),
  sources: group,
  topics: group,
  routes: z
    .array(
      z
        .object({ name: z.unknown(), discord: z.unknown().optional(), sources: names, topics: names })
        .catch({ name: undefined, discord: undefined, sources: [], topics: [] }),
    )
    .catch([]),
});

/**
 * What single fields cannot tell: names that must meet. Looks at the file as it was written, so that what `env:NAME`
 * stands for is never repeated.
 */
export const crossProblems = (file: YamlFile, language: UiLanguage): Problem[] => {
  const t = sentences[language];
  const read = loose.safeParse(file.value);
  if (!read.success) return [];
  const { routes } = read.data;
  const sources = [...Object.keys(read.data.sources), manualSource];
  const topics = Object.keys(read.data.topics);
  const at = (path: (string | number)[], written: string): Pick<Problem, 'file' | 'line' | 'path'> => ({
    file: file.name,
    line: file.lineOf(path),
    path: written,
  });
  const near = (name: string, known: readonly string[], none: string): string => {
    const meant = nearest(name, known);
    if (meant !== undefined) return t.didYouMean({ word: meant });
    return known.length === 0 ? none : t.allowed({ words: known.join(', ') });
  };
  const unknown = (
    key: 'sources' | 'topics',
    index: number,
    known: readonly string[],
    what: (values: { name: string }) => string,
  ): Problem[] =>
    (routes[index]?.[key] ?? []).flatMap((name, place): Problem[] =>
      typeof name !== 'string' || known.includes(name)
        ? []
        : [
            {
              ...at(['routes', index, key, place], `routes[${index}].${key}`),
              what: what({ name }),
              instead: near(name, known, t.noTopics),
            },
          ],
    );
  return routes.flatMap(({ name, discord }, index): Problem[] => {
    const deskless = discord !== undefined && read.data.discord === undefined;
    const twice = typeof name === 'string' && routes.findIndex((other) => other.name === name) !== index;
    return [
      ...unknown('sources', index, sources, t.unknownSource),
      ...unknown('topics', index, topics, t.unknownTopic),
      ...(deskless
        ? [
            {
              ...at(['routes', index, 'discord'], `routes[${index}].discord`),
              what: t.noDiscordDesk,
              instead: t.addDiscordDesk,
            },
          ]
        : []),
      ...(twice
        ? [
            {
              ...at(['routes', index, 'name'], `routes[${index}].name`),
              what: t.twice({ name }),
              instead: t.otherName,
            },
          ]
        : []),
    ];
  });
};
