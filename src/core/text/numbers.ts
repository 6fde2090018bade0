import type { Found } from './found.ts';
import { runsIn } from './number-run.ts';
import type { Run } from './number-run.ts';
import { fewestDigits, isPhone } from './phone.ts';

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

/** The key of a French social security number: 97 minus the rest of the first 13 digits. */
const isFrenchSocial = (digits: string): boolean =>
  /^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d{10}$/.test(digits) &&
  97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));
const usSocial = /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/;

/** Cards, phone numbers and national numbers among the numbers of a folded text. */
export const phoneOrCard = (text: string): Found[] =>
  runsIn(text).flatMap((run): Found[] => {
    const value = run.groups.map((group) => group.digits).join('');
    if (value.length < fewestDigits) return [];
    const card = cardIn(run);
    if (card !== undefined) return [card];
    const found = { start: run.start, end: run.end, value };
    if (usSocial.test(text.slice(run.start, run.end)) || isFrenchSocial(value))
      return [{ kind: 'national_id', ...found }];
    return isPhone(text, run) ? [{ kind: 'phone', ...found }] : [];
  });
