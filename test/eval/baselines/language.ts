import { join } from 'node:path';
import { franc } from 'franc';
import { z } from 'zod';
import { peerMissing, peers } from '../../support/peers.ts';

type Detect = (text: string) => string;

interface Eld {
  setLanguageSubset(languages: string[]): void;
  detect(text: string): { language: string; isReliable(): boolean };
}
const loaded = z.object({ eld: z.custom<Eld>((it) => typeof it === 'object' && it !== null) });

/** eld lies with the peers: it is larger than it is worth to everybody who only wants to run the tests. */
const loadEld = async (): Promise<Eld | undefined> => {
  const missing = peerMissing('eld');
  if (missing !== undefined) {
    process.stderr.write(`SKIPPED, a baseline: ${missing}\n`);
    return undefined;
  }
  const file = join(peers, 'eld.mjs');
  const { eld } = loaded.parse(await import(file));
  eld.setLanguageSubset(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'ro']);
  return eld;
};
const eld = await loadEld();

/** eld, medium, told which eleven languages to expect; undefined where it is not installed. */
export const eldDetect: Detect | undefined = eld && ((text) => eld.detect(text).language || 'und');

/** The same, abstaining where it says itself that it is unsure. */
export const eldSure: Detect | undefined =
  eld &&
  ((text) => {
    const found = eld.detect(text);
    return found.isReliable() ? found.language : 'und';
  });

const codes: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
};
const only = Object.keys(codes);

/** franc, told which languages to expect. */
export const francDetect: Detect = (text) => codes[franc(text, { only, minLength: 1 })] ?? 'und';
