import type { ConfigRule } from '../core/catalogue/config.ts';

/** Names the catalogue's sentence for a schema's own check; the terminal's language words it. */
export const rule = (name: ConfigRule): ConfigRule => name;
