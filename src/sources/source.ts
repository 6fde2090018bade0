import type { z } from 'zod';
import type { UiLanguage } from '../core/language.ts';
import type { Connector, Held } from '../app/ports/connect.ts';
import type { Line } from '../app/ports/line.ts';
import type { Source } from '../app/ports/source.ts';
import type { Log, World } from '../app/ports/world.ts';

/** What every source is given. Nothing in it is global, so tests own time, network and log. */
export interface SourceContext {
  /** The team's name for the source in aplomb.yaml; every event carries it. */
  name: string;
  fetch: typeof globalThis.fetch;
  /** All addresses of a host name; only replaced by tests. */
  resolveHost?: (host: string) => Promise<string[]>;
  world: World;
  log: Log;
  /**
   * The line on which a platform tells what happens, one per secret in a process. Absent where nobody listens (`check`);
   * every source does its work without it, only later. `intents`: what it must tell besides what it always tells.
   */
  line?: (platform: string, secret: string, apiUrl: string, intents?: number) => Line;
  /**
   * What a teammate's consent lets us in with, for a place that no token in the settings opens. Absent where none is kept
   * (`check` without a database).
   */
  hold?: (connector: Connector) => Held;
  /** From a call to the last byte of its answer, in milliseconds; 20 s unless given. */
  deadlineMs?: number;
  /** Language of the details an operator reads. */
  language: UiLanguage;
}

/** A kind of place, as `index.ts` lists it. */
export interface SourceDefinition {
  /** What a team writes as `kind:` in aplomb.yaml. */
  readonly kind: string;
  /** Its settings, every field described; `kind` is one of them, so that all kinds form one discriminated union. */
  readonly config: z.ZodObject;
  /** Secrets in `config` are plain by now. Throws a ZodError for settings that `config` refuses. */
  create(config: unknown, context: SourceContext): Source;
}

/** Ties the settings' type to `create`, and forgets it for the list. */
export const defineSource = <Config extends z.ZodObject>(definition: {
  kind: string;
  config: Config;
  create: (config: z.output<Config>, context: SourceContext) => Source;
}): SourceDefinition => ({
  kind: definition.kind,
  config: definition.config,
  create: (config, context) => definition.create(definition.config.parse(config), context),
});

/**
 * What `poll` throws when a place could not be read. The message is worded for an operator and holds neither content nor
 * secrets; nothing was lost, the next poll goes on from the same cursor.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /** Epoch ms before which asking again is useless, where the place said so. */
  readonly retryAt: number | undefined;
  constructor(detail: string, retryAt?: number) {
    super(detail);
    this.retryAt = retryAt;
  }
}
