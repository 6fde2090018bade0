import { manualSource } from '../app/manual.ts';
import type { Source } from '../app/ports/source.ts';
import type { SourceSettings } from '../config/settings.ts';
import { sourceDefinitions } from '../sources/index.ts';
import type { SourceContext } from '../sources/source.ts';

/** Builds every configured source, and the one for pasted comments, which is always there. */
export const buildSources = (
  configured: readonly SourceSettings[],
  context: Pick<SourceContext, 'fetch' | 'world' | 'log' | 'language' | 'line'>,
): ReadonlyMap<string, Source> => {
  const all = [...configured, { name: manualSource, kind: 'manual', config: { kind: 'manual' } }];
  return new Map(
    all.map(({ name, kind, config }) => {
      const definition = sourceDefinitions.find((one) => one.kind === kind);
      if (!definition) throw new Error(`no source of kind ${kind}`);
      return [name, definition.create(config, { name, ...context })];
    }),
  );
};
