import { sign } from '../../text/signs.ts';
import type { Span } from '../../text/span.ts';
import { unfoldSpan } from '../../text/fold.ts';
import { hasSign, tokenize } from '../../text/tokens.ts';
import type { Finding } from '../finding.ts';
import { seenIn } from '../reply.ts';
import type { Reply } from '../reply.ts';
import type { RuleName } from '../rules/table.ts';
import { findingsIn } from './words.ts';

/** Coarse words that people write with stars in them, without accents: a star stands for one letter. */
const coarse =
  `arse arsehole ass asses asshole assholes bastard bastards bitch bitches bitching bloody bollocks bugger bullshit cock cocksucker
  crap cunt cunts damn dick dickhead dicks douche douchebag dumbass fuck fucked fucker fuckers fucking fucks goddamn hell idiot
  idiots jackass moron morons motherfucker motherfucking piss pissed prat prick pricks pussy retard retarded retards screw shit
  shithead shits shitty slut sluts stupid suck sucks tosser tossers turd twat twats wank wanker wankers whore whores numpty loser
  losers abruti abrutis abrutie batard batards blaireau bordel bouffon bouffons branleur branleurs chiant chiante chiasse chier con
  conne connes cons connard connards connasse connasses connerie conneries couille couilles cretin cretine cretins cul debile
  debiles emmerde emmerder emmerdes encule encules enculer enfoire enfoires foutre gueule idiote imbecile imbeciles merde merdes
  merdeux merdique minable niquer nique ordure ordures pede petasse petasses poufiasse putain pute putes salaud salauds salopard
  salopards salope salopes tocard cabron cabrones gilipollas hostia imbecil joder mierda puta puto arschloch scheisse scheiss
  wichser hurensohn fotze stronzo stronzi stronza merda cazzo coglione coglioni vaffanculo porra caralho foda fodase merdoso`.split(
    /\s+/,
  );

const digits: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b',
}; // prettier-ignore

/**
 * Letters with stars or digits in their places, in a folded text: neither the star of a footnote nor those around a word, and
 * no measure, date or model number, which begin or end with their digits.
 */
const maskedWord =
  /(?<![a-z0-9*])[a-z](?:[a-z0-9]*\*[a-z0-9*]*[a-z0-9*]|[a-z]*[013-578]{1,2}[a-z][a-z013-578]*)(?![a-z0-9*])/g;
const least = 4;
const most = 20;

const fits = (word: string, masked: string): boolean => {
  for (let at = 0; at < word.length; at += 1) if (masked[at] !== '*' && masked[at] !== word[at]) return false;
  return word.length === masked.length;
};

/** The word behind the mask, of the same length; undefined where none is known. */
const behind = (masked: string): string | undefined => {
  const lettered = masked.replaceAll(/\d/g, (digit) => digits[digit] ?? digit);
  if (!lettered.includes('*')) return lettered.length >= least ? lettered : undefined;
  return coarse.find((word) => fits(word, lettered));
};

/** `i d i o t`: letters set apart, one by one. */
const setApart = /(?<![a-z0-9'])[a-z](?: [a-z]){3,14}(?![a-z0-9'])/g;
const joined = (apart: string): string | undefined => {
  const word = apart.replaceAll(' ', '');
  return coarse.includes(word) ? word.padEnd(apart.length) : undefined;
};

/** A folded text with the letters in their places, as long as it was, and where they are; undefined where nothing is masked. */
const unmasked = (text: string, signs: boolean): { shown: string; spots: Span[] } | undefined => {
  const spots: Span[] = [];
  const put = (word: string | undefined, masked: string, start: number): string => {
    if (word !== undefined) spots.push({ start, end: start + masked.length });
    return word ?? masked;
  };
  const apart = text.replace(setApart, (letters, start: number) => put(joined(letters), letters, start));
  const shown = signs
    ? apart.replace(maskedWord, (word, start: number) =>
        put(word.length > most ? undefined : behind(word), word, start),
      )
    : apart;
  return spots.length === 0 ? undefined : { shown, spots };
};

/** What the rules may see behind a mask: nobody masks anything else. */
const masks: ReadonlySet<RuleName> = new Set<RuleName>(['insulting', 'abusive', 'rude', 'threatening']);

/** Insults written with stars or digits in the places of letters, or letter by letter: what the rules see once they stand there. */
export const maskedFindings = (reply: Reply): Finding[] => {
  const { tokens, languages } = reply;
  const { folded } = tokens;
  const found = unmasked(folded.text, hasSign(tokens, sign.star | sign.digit));
  if (found === undefined) return [];
  return seenIn(tokenize(found.shown), languages).flatMap(({ language, hits }) => {
    const there = hits.flatMap((hit) => {
      const { start, end } = hit.span;
      const spot = found.spots.find((one) => one.start < end && start < one.end);
      if (spot === undefined || !masks.has(hit.name)) return [];
      return [{ ...hit, span: unfoldSpan(folded, Math.min(start, spot.start), Math.max(end, spot.end)) }];
    });
    return findingsIn(reply, { language, hits: there });
  });
};
