import { manualSource } from '../app/manual.ts';
import type { Source } from '../app/ports/source.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { SourceSettings } from '../config/settings.ts';
import type { UiLanguage } from '../core/language.ts';
import { sourceDefinitions } from '../sources/index.ts';

/** Builds every configured source, and the one for pasted comments, which is always there. */
export const buildSources = (
  configured: readonly SourceSettings[],
  context: { fetch: typeof fetch; world: World; log: Log; language: UiLanguage },
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
