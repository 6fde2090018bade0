import { ibanAt } from './iban.ts';
import { unfoldSpan } from './fold.ts';
import type { Found, PersonalKind } from './found.ts';
import { phoneOrCard } from './numbers.ts';
import { sign } from './signs.ts';
import type { Span } from './span.ts';
import { hasSign } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A piece of personal data in a text; `value` is its bare form, for comparing one text with another. */
export interface Personal {
  kind: PersonalKind;
  span: Span;
  value: string;
}

const localPart = /[\p{L}\p{N}._%+-]/u;
const hostPart = /[\p{L}\p{N}.-]/u;

const emails = (text: string): Found[] => {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > 0 && at - start < 64 && localPart.test(text[start - 1] ?? '')) start -= 1;
    while (end < text.length && end - at < 254 && hostPart.test(text[end] ?? '')) end += 1;
    while (text[end - 1] === '.' || text[end - 1] === '-') end -= 1;
    const host = text.slice(at + 1, end);
    if (start < at && /^[^.]+(?:\.[^.]+){1,6}$/u.test(host) && /\.\p{L}{2,24}$/u.test(host))
      found.push({ kind: 'email', start, end, value: text.slice(start, end) });
  }
  return found;
};

/** What costs little to see, before what looks around itself at each place. */
const dotted = /\d\.\d/;
const fourParts = /(?<![\p{L}\p{N}.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
const versionBefore = /(?:\bv|version|firmware|release|build|ios|android|windows|chrome|driver)\s?$/;
const hexGroups = /(?<![\p{L}\p{N}:.])[0-9a-f:]{6,45}(?![\p{L}\p{N}:])/gu;

const isIpv6 = (text: string): boolean => {
  const groups = text.split(':');
  const short = text.split('::').length - 1;
  if (groups.some((group) => group.length > 4) || short > 1) return false;
  const filled = groups.filter((group) => group !== '').length;
  return short === 1
    ? filled >= 3 && filled <= 7 && /[a-f]|\d{3}/.test(text)
    : groups.length === 8 && filled === 8;
};

const addresses = (text: string): Found[] => {
  const found: Found[] = [];
  if (dotted.test(text))
    for (const match of text.matchAll(fourParts)) {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (match[0].split('.').every((part) => Number(part) <= 255) && !versionBefore.test(before))
        found.push({ kind: 'ip', start: match.index, end: match.index + match[0].length, value: match[0] });
    }
  if (text.includes(':'))
    for (const match of text.matchAll(hexGroups))
      if (isIpv6(match[0]))
        found.push({ kind: 'ip', start: match.index, end: match.index + match[0].length, value: match[0] });
  return found;
};

const mayStart = /[a-z]{2}\d{2}/;
const ibanStart = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}/gu;
const ibans = (text: string): Found[] => {
  const found: Found[] = [];
  if (!mayStart.test(text)) return found;
  for (const match of text.matchAll(ibanStart)) {
    const iban = ibanAt(text, match.index);
    if (iban !== undefined) found.push({ kind: 'iban', start: match.index, ...iban });
  }
  return found;
};

const overlap = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

/**
 * E-mail addresses, phone numbers, IBANs and cards (both by checksum), IP addresses and some national numbers in a text.
 * Works on the folded text, so that disguises are seen through; names of people are not looked for. Linear in length.
 */
export const personalData = (tokens: Tokens): Personal[] => {
  const { folded } = tokens;
  const { text } = folded;
  const strong = hasSign(tokens, sign.at) ? emails(text) : [];
  const hasDigit = hasSign(tokens, sign.digit);
  if (hasDigit) strong.push(...ibans(text));
  if (hasDigit || text.includes('::')) strong.push(...addresses(text));
  const numbers = hasDigit ? phoneOrCard(text) : [];
  const all = [...strong, ...apartFrom(numbers, strong)];
  return all
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end, value }) => ({ kind, span: unfoldSpan(folded, start, end), value }));
};

/** Of the second list what does not lie in the first; both walked once. */
const apartFrom = (numbers: readonly Found[], strong: Found[]): Found[] => {
  strong.sort((a, b) => a.start - b.start);
  let at = 0;
  return numbers.filter((number) => {
    while (at < strong.length && (strong[at]?.end ?? 0) <= number.start) at += 1;
    const next = strong[at];
    return next === undefined || !overlap(next, number);
  });
};
