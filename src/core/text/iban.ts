/** Length of an IBAN by country (SWIFT IBAN registry, release 99). */
const lengths: Record<string, number> = {
  ad: 24, ae: 23, al: 28, at: 20, az: 28, ba: 20, be: 16, bg: 22, bh: 22, br: 29, by: 28, ch: 21, cr: 22, cy: 28, cz: 24,
  de: 22, dk: 18, do: 28, ee: 20, eg: 29, es: 24, fi: 18, fo: 18, fr: 27, gb: 22, ge: 22, gi: 23, gl: 18, gr: 27, gt: 28,
  hr: 21, hu: 28, ie: 22, il: 23, iq: 23, is: 26, it: 27, jo: 30, kw: 30, kz: 20, lb: 28, lc: 32, li: 21, lt: 20, lu: 20,
  lv: 21, ly: 25, mc: 27, md: 24, me: 22, mk: 19, mr: 27, mt: 31, mu: 30, nl: 18, no: 15, pk: 24, pl: 28, ps: 29, pt: 25,
  qa: 29, ro: 24, rs: 22, sa: 24, sc: 31, se: 24, si: 19, sk: 24, sm: 27, st: 25, sv: 28, tl: 23, tn: 24, tr: 26, ua: 29,
  va: 22, vg: 24, xk: 20,
}; // prettier-ignore

/** ISO 7064 modulo 97-10 over the rearranged number. */
const checks = (iban: string): boolean => {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

/** The IBAN that begins at a place of a folded text, written in one piece or in groups; undefined where there is none. */
export const ibanAt = (text: string, start: number): { end: number; value: string } | undefined => {
  const length = lengths[text.slice(start, start + 2)];
  if (length === undefined) return undefined;
  let value = '';
  let at = start;
  while (at < text.length && value.length < length) {
    const here = text[at] ?? '';
    if (/[a-z0-9]/.test(here)) value += here;
    else if (!/[ .-]/.test(here) || !/[a-z0-9]/.test(text[at + 1] ?? '')) return undefined;
    at += 1;
  }
  if (value.length < length || /[a-z0-9]/.test(text[at] ?? ' ')) return undefined;
  return checks(value) ? { end: at, value } : undefined;
};
