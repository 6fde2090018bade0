import type { Found } from './found.ts';

/** Digits with single separators in between, cut into groups at the separators. */
interface Run {
  start: number;
  end: number;
  plus: boolean;
  groups: { digits: string; start: number; end: number }[];
  /** Everything between the groups. */
  between: string;
}

const separators = /[ .\-/()]/;
const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};
const isLetter = (text: string, at: number): boolean => /\p{L}|_/u.test(text[at] ?? ' ');

/** `x123` after a number. */
const extension = /^x\d{2}/;

/** How many separators may stand between two digits of one number: `(0) 12`, `) - `. */
const widest = 3;

const nextDigit = (text: string, at: number): number => {
  // A dot and a space end a sentence, and with it the number.
  if (text.startsWith('. ', at)) return -1;
  let next = at;
  while (next - at < widest && separators.test(text[next] ?? '')) next += 1;
  return isDigit(text, next) ? next : -1;
};

/** The numbers of a text, each digit looked at once. */
const runsIn = (text: string): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text, at)) continue;
    const run = runAt(text, at);
    if (
      !isLetter(text, at - 1) &&
      (!isLetter(text, run.end) || extension.test(text.slice(run.end, run.end + 4)))
    )
      runs.push(run);
    at = run.end;
  }
  return runs;
};

const runAt = (text: string, from: number): Run => {
  const opens = text[from - 1] === '(' ? 1 : 0;
  const plus = text[from - 1 - opens] === '+';
  const run: Run = { start: from - opens - (plus ? 1 : 0), end: from, plus, groups: [], between: '' };
  let at = from;
  while (at >= 0) {
    const start = at;
    while (isDigit(text, at)) at += 1;
    run.groups.push({ digits: text.slice(start, at), start, end: at });
    run.end = at;
    const next = nextDigit(text, at);
    if (next > at) run.between += text.slice(at, next);
    at = next === at ? -1 : next;
  }
  return run;
};

const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** First digits and lengths of the card schemes (ISO/IEC 7812): Visa, Mastercard, Amex, Diners, Discover, JCB, Maestro, UnionPay. */
const scheme =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|6\d{15}|35\d{14}|(?:1800|2131)\d{11}|5[06-8]\d{10,17}|6[0-9]\d{10,17})$/;

/** A card number that begins at some group of the run: security code or expiry may follow it. */
const cardIn = (run: Run): Found | undefined => {
  const groups = run.groups.slice(0, 24);
  for (let first = 0; first < groups.length; first += 1) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length < 19; last += 1) {
      digits += groups[last]?.digits ?? '';
      if (digits.length < 12 || digits.length > 19 || !scheme.test(digits) || !luhn(digits)) continue;
      const start = groups[first]?.start ?? run.start;
      return { kind: 'card', start, end: groups[last]?.end ?? run.end, value: digits };
    }
  }
  return undefined;
};

/** Words before a number that say it is a phone's, or that it is something else. */
const phoneBefore = new RegExp(
  `(?:${[
    '(?:call|text|ring|phone|whatsapp|sms|dial)(?: (?:me|us|him|her|them|back))?(?: at| on| under)?',
    '(?:reach|message|contact) (?:me|us|him|her|them)(?: at| on| under)?',
    '(?:phone|mobile|cell|contact|telephone|tel|fax|home|work|daytime|whatsapp) (?:number|nummer|numero|num|no|nr)',
    'mobile|cell|tel|telephone|whats ?app|hotline|helpline|portable|telefon|telefono|telefone|handy|movil|celular|cellulare|fax',
    'joindre au|joignable au|(?:r?appeler|r?appelez)(?:-(?:moi|nous))?(?: au)?|contact ?:',
    'erreichbar unter|llamame al|llamenos al|chiamami al|chiamateci al|ligue(?:-me)? para',
    'num(?:ber is|ero est(?: le)?)|desk|office|answering at|bureau|domicile',
  ].join('|')})[^\\p{L}\\p{N}]{0,4}$`,
  'u',
);
const otherBefore =
  /(?:(?<!\p{L})(?:order|commande|ref|reference|ticket|invoice|facture|tracking|suivi|isbn|case|dossier|account|compte|client|customer|id|no|n°|nr|#|serial|serie|siret|siren|article|product|booking|reservation|dossier n|pedido|bestellnummer|ordine|colis|incident|sku|(?:bar|post|zip|pass)?code|part|piece|model|modele|modell|filter|filtre|version|lot|batch|teil|ersatzteil|pieza|pezzo|peca|ean|imei)|nr|nummer)[^\p{L}\p{N}]{0,3}(?:number|numero|nummer|num|no|n°|nr|id|is|est|:)?[^\p{L}\p{N}]{0,4}$/u;
/** Whose number is said to be what follows: no phone's, although "number is" stands before many. */
const otherNumber =
  /(?:order|ref|reference|ticket|invoice|tracking|case|account|client|customer|serial|article|product|booking|reservation|parcel|incident|model|version|batch|policy|contract|member(?:ship)?|card|licen[cs]e)[^\p{L}\p{N}]{0,3}number (?:is|was)[^\p{L}\p{N}]{0,4}$/u;
const phoneAfter =
  /^[ ,-]{1,2}(?:(?:is|est|c'est) )?(?:my |mon )?(?:office|fax|mobile|cell|phone|portable|telephone|home|work|desk)(?!\p{L})/u;
const dateLike = /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d{2}|(?:19|20)\d{2}[ ./-]\d{1,2}[ ./-]\d{1,2})/;

const shapes: readonly RegExp[] = [
  /^0\d(?:[ ./-]\d\d){4}$/, // 06 12 34 56 78
  /^\(0\) ?\d(?:[ .-]\d\d){4}$/,
  /^0 \(?\d{3}\)? \d{3} \d{2,3}(?: \d\d)?$/, // 0 (212) 123 45 67
  /^0\d[ .-]\d[ .-]\d{3}[ .-]\d{3,4}$/, // 06 1 234 5678
  /^\(?06\)?[ /(-]{1,2}\d{1,2}[ /)-]{1,2}\d{3}[ -]?\d\d[ -]?\d\d$/, // (06)30/123-4567
  /^8[ -]\(?\d{3}\)?[ -]\d{3}-\d\d-\d\d$/, // 8 (495) 123-45-67
  /^\d\d 9?\d{4}-\d{4}$/, // 11 91234-5678
  /^1[389]00[ -]\d{3}[ -]\d{3}$/, // 1300 123 456
  /^\d{3}\/\d{3}-\d{4}$/,
  /^0\d{8,11}$/,
  /^0\d{1,5}[ ./-]{1,3}\d{3,9}$/,
  /^0\d{1,4}[ ./-]{1,3}\d{2,5}(?:[ .-]\d{2,5}){1,4}$/, // 0475/12.34.56, 0211 / 123 45 67
  /^\(0\d{1,5}\)[ ./-]{0,2}\d{2,9}(?:[ .-]\d{2,5}){0,4}$/,
  /^\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/, // (212) 555-0100
  /^1[ .-]\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/,
  /^\(\d{2,4}\)[ .-]{0,2}\d{3,5}[ .-]?\d{3,5}$/,
  /^\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}(?:[ .-]\d{2,4})?$/,
  /^[6-9]\d{2}[ .-]\d{3}[ .-]\d{3}$/, // 612 345 678
  /^3\d{2}[ ./-]\d{3}[ .-]?\d{3,4}$/, // 347 123 4567, 338/1234567
  /^2\d[ .-]\d{3}[ .-]\d{4}$/, // 21 123 4567
  /^[6-9]\d{4}[ -]\d{5}$/, // 98765 43210
  /^\(\d{3}\) ?\d{3}-\d{2}-\d{2}$/, // (495) 123-45-67
  /^\d{3}[ .-]\d{4}[ .-]\d{4}$/,
]; // prettier-ignore

/** So few digits are nobody's number. */
const fewest = 7;
/** Zeros all along fill a place; nobody answers there. */
const sameDigit = /^(\d)\1+$/;

const phoneIn = (text: string, run: Run): boolean => {
  const digits = run.groups.map((group) => group.digits).join('');
  const written = text.slice(run.start, run.end);
  if (digits.length < fewest || digits.length > 15 || dateLike.test(written)) return false;
  if (/^\d{1,3}(?:[ .]000){1,4}$/.test(written) || sameDigit.test(digits)) return false;
  if (run.plus || (digits.startsWith('00') && !digits.startsWith('000'))) return digits.length >= 8;
  const before = text.slice(Math.max(0, run.start - 32), run.start);
  if (otherNumber.test(before)) return false;
  if (phoneBefore.test(before)) return true;
  if (otherBefore.test(before)) return false;
  if (phoneAfter.test(text.slice(run.end, run.end + 24))) return true;
  return digits.length >= 9 && shapes.some((shape) => shape.test(written));
};

/** The key of a French social security number: 97 minus the rest of the first 13 digits. */
const isFrenchSocial = (digits: string): boolean =>
  /^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d{10}$/.test(digits) &&
  97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));
const usSocial = /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/;

/** Cards, phone numbers and national numbers among the numbers of a folded text. */
export const phoneOrCard = (text: string): Found[] =>
  runsIn(text).flatMap((run): Found[] => {
    const value = run.groups.map((group) => group.digits).join('');
    if (value.length < fewest) return [];
    const card = cardIn(run);
    if (card !== undefined) return [card];
    const found = { start: run.start, end: run.end, value };
    if (usSocial.test(text.slice(run.start, run.end)) || isFrenchSocial(value))
      return [{ kind: 'national_id', ...found }];
    return phoneIn(text, run) ? [{ kind: 'phone', ...found }] : [];
  });
