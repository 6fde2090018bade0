import type { Capabilities } from '../../../src/app/ports/source.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What the source under test declares; one test of the suite hands it to `npm run conform`. */
    declared?: { kind: string; capabilities: Capabilities };
  }
}

/** The check that fails while the table is out of date. */
export const tableCheck = 'the table in src/sources/README.md says what it declares';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const units: Record<Capabilities['text']['limits'][number]['unit'], string> = {
  utf16: 'UTF-16 units',
  codepoint: 'code points',
  grapheme: 'graphemes',
  byte: 'bytes',
  xWeighted: 'as X weighs',
  mastodon: 'as Mastodon counts',
};
const replied = { api: 'by the bot', handoff: 'by hand', none: 'not at all' };
const looked = { byId: 'by our id', list: 'by listing', none: 'a person says' };
const threads = { 0: 'not told', 1: 'flat', any: 'nested', one: 'one answer' };
const told = { event: 'told', diff: 'compared', none: '–' };

const span = (ms: number): string =>
  ms === Number.POSITIVE_INFINITY || ms >= 100 * 365 * 24 * HOUR
    ? 'for ever'
    : ms >= HOUR
      ? `${ms / HOUR} h`
      : `${ms / MINUTE} min`;
const once = ({ idempotency }: Capabilities): string =>
  idempotency === 'none' ? '–' : `${idempotency.kind}, ${span(idempotency.ttlMs)}`;
const length = ({ text: { limits } }: Capabilities): string =>
  limits.length === 0
    ? '–'
    : limits.map(({ unit, max }) => `${max.toLocaleString('en')} ${units[unit]}`).join(', ');

const amended = ({ edit, remove }: Capabilities): string =>
  [...(edit ? ['corrected'] : []), ...(remove ? ['taken back'] : [])].join(', ') || '–';

export const heading = [
  '| kind | comments come by | replies go | threads | the place itself keeps it once | looked up | edits | deletions | most | a posted reply is | done there from the card | checks |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
];

/** A row of the table, as far as the source itself declares it. */
export const declaredRow = (kind: string, of: Capabilities): string =>
  `| \`${kind}\` | ${of.receive.join(', ')} | ${replied[of.reply]} | ${threads[of.threadDepth]} | ${once(of)} | ${looked[of.lookup]} | ${told[of.edits]} | ${told[of.deletes]} | ${length(of)} | ${amended(of)} | ${(of.moderate ?? ['–']).join(', ')} |`;

export interface Counts {
  passed: number;
  skipped: number;
}
export const wholeRow = (kind: string, of: Capabilities, { passed, skipped }: Counts): string =>
  `${declaredRow(kind, of)} ${passed} passed, ${skipped} not declared |`;

export const begin = '<!-- conform: written by `npm run conform -- --write` -->';
export const end = '<!-- /conform -->';

/** The page with this table between its two marks; throws when they are not there. */
export const withTable = (page: string, rows: readonly string[]): string => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error('the page has no place for the table');
  return `${page.slice(0, from)}${begin}\n\n${[...heading, ...rows].join('\n')}\n\n${page.slice(to)}`;
};
