import type { Voice } from '../../app/ports/drafter.ts';

/**
 * A sentence of the catalogue with its form of address chosen (`[formal|informal]`) and its values put in. Values are
 * put in last and once, so brackets or braces inside a name stay what they are.
 */
export const fill = (
  sentence: string,
  address: Voice['address'],
  values: Readonly<Record<string, string>> = {},
): string =>
  sentence
    .replace(/\[([^|\]]*)\|([^\]]*)\]/gu, (_, formal: string, informal: string) =>
      address === 'formal' ? formal : informal,
    )
    .replace(/\{(\w+)\}/gu, (slot, name: string) => values[name] ?? slot);

/** With a capital first letter, also after an opening mark such as `¡`. */
export const capitalised = (sentence: string): string =>
  sentence.replace(/^(\P{L}*)(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
