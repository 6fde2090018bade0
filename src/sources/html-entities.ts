/** Names of U+00A0 to U+00FF in order, as HTML has them. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const named = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Yuml', 'Ÿ'],
  ['euro', '€'],
  ['trade', '™'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['dagger', '†'],
  ['permil', '‰'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['larr', '←'],
  ['rarr', '→'],
  ['hearts', '♥'],
  ...latin1.map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
]);

const codePoint = (digits: string): string | undefined => {
  const hex = digits.startsWith('x') || digits.startsWith('X');
  const number = hex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  const valid = number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
  return valid ? String.fromCodePoint(number) : undefined;
};

/** Decodes character references once; what is not a known reference stays as it is written. */
export const decodeEntities = (html: string): string =>
  html.replaceAll(
    /&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z][a-z0-9]{1,30}));/gi,
    (whole, digits: string | undefined, name: string | undefined) =>
      (digits === undefined ? named.get(name ?? '') : codePoint(digits)) ?? whole,
  );

/** Plain text as HTML that shows exactly that text. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
