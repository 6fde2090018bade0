import { manualSource } from '../app/manual.ts';
import type { Connector, Held } from '../app/ports/connect.ts';
import type { Source } from '../app/ports/source.ts';
import type { SourceSettings } from '../config/settings.ts';
import { sourceDefinitions } from '../sources/index.ts';
import type { SourceContext } from '../sources/source.ts';

/** The connection of a source, by its name. */
export type Hold = (source: string, connector: Connector) => Held;

/** Builds every configured source, and the one for pasted comments, which is always there. */
export const buildSources = (
  configured: readonly SourceSettings[],
  {
    hold,
    ...context
  }: Pick<SourceContext, 'fetch' | 'world' | 'log' | 'language' | 'line'> & { hold?: Hold },
): ReadonlyMap<string, Source> => {
  const all = [...configured, { name: manualSource, kind: 'manual', config: { kind: 'manual' } }];
  return new Map(
    all.map(({ name, kind, config }) => {
      const definition = sourceDefinitions.find((one) => one.kind === kind);
      if (!definition) throw new Error(`no source of kind ${kind}`);
      const own = hold && { hold: (connector: Connector) => hold(name, connector) };
      return [name, definition.create(config, { name, ...context, ...own })];
    }),
  );
};
