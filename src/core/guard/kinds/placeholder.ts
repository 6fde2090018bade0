import { unfoldSpan } from '../../text/fold.ts';
import { inWord, sign } from '../../text/signs.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';

/** What stands between the marks of a gap: words that name what belongs there. */
const named =
  'name|first ?name|last ?name|surname|full name|customer|client|guest|user|username|prenom|nom|nom du client|destinataire|date|day|time|jour|heure|horaire|link|lien|order|commande|numero|number|brand|marque|company|entreprise|product|produit|url|e-?mail|phone|telephone|insert|inserer|your|votre|signature|city|ville|store|magasin|reason|motif|nombre|fecha|enlace|vorname|nachname|kunde|datum|nome|cognome|data|cliente';

/** What tells of a gap that has no sign: its letters. */
const letters = inWord;
/**
 * Gaps by their marks: {{…}}, ${…}, {name}, [Name], <name>, «name», (your name), %name%, #NAME#, ____; each with the signs of which it
 * has one.
 */
const gaps: readonly (readonly [signs: number, pattern: string])[] = [
  [sign.bracket, String.raw`\{\{[^{}\n]{0,60}\}\}`],
  [sign.bracket, String.raw`\$\{[^{}\n]{0,60}\}`],
  [sign.bracket, String.raw`(?<![\p{L}\p{N}])\{[\p{L}_ ]{2,40}\}`],
  [sign.bracket, String.raw`\[(?!sic\]|[a-z]{2}\]|[^\]\n]{0,60}\]\()\p{L}[\p{L}\p{N} _’'/.:-]{1,60}\]`],
  [sign.angle, String.raw`<<?(?:${named})[\p{L} _-]{0,30}>>?`],
  [sign.quote, String.raw`"(?:${named})"(?=[ ,]{0,2}(?:$|\n))`],
  [
    sign.bracket,
    String.raw`\((?:your|votre|ton|customer|client|insert|inserer|add|ajouter|a completer|to be completed|ihr|tu|su|seu|il tuo)\s(?:name|nom|prenom|names?|signature|lien|link|date|number|numero|order number|company|entreprise|vorname|nombre|nome)[\p{L} ]{0,20}\)`,
  ],
  [sign.underscore | sign.hash, String.raw`(?<![\p{L}\p{N}])(?:__[\p{L}_]{2,30}__|_{3,}|#{3,})`],
  [letters, String.raw`(?<![\p{L}\p{N}])lorem ipsum`],
  [
    sign.percent | sign.hash | sign.star,
    String.raw`%(?:${named})%|%(?:s|d)(?![\p{L}\p{N}])|#(?:${named})#|\*\|[\p{L}_]{2,30}\|\*`,
  ],
  [
    letters,
    String.raw`(?<![\p{L}\p{N}])(?:dd|jj|tt|gg)[/.-](?:mm)(?:[/.-](?:yyyy|yy|aaaa|aa|jjjj))?(?![\p{L}\p{N}])`,
  ],
  [letters, String.raw`(?<![\p{L}\p{N}])(?:hh[:h]mm|mm/dd(?:/yyyy)?)(?![\p{L}\p{N}])`],
  [
    letters,
    String.raw`^(?:dear|hello|hi|hey|bonjour|bonsoir|cher|chere|hallo|hola|ciao|ola|liebe|lieber|sehr geehrter?) ,`,
  ],
];
/** Written in capitals on purpose: XXX, XX:XX, XX €, TODO. */
const capitals =
  /(?<![\p{L}\p{N}])(?:X{3,}|X{1,2} ?[:/h.-] ?X{1,2}(?: ?[/.-] ?X{2,4})?|XX ?[€$£%]|[€$£] ?XX|X{2} (?:euros?|days|jours|hours|heures|minutes)|TODO|TBD|TBC|FIXME|TKTK|À COMPLÉTER|A COMPLETER|À PRÉCISER|À CONFIRMER|INSERT (?:NAME|LINK|DATE)(?: HERE)?|NAME HERE|NOM ICI)(?![\p{L}\p{N}])/gu;
const markSigns = gaps.reduce((all, [signs]) => all | signs, 0) & ~letters;
const made = new Map<number, RegExp>();
/** Only those gaps are looked for of which a text has a sign: one that has a bracket needs no look for quotation marks. */
const gapsWith = (signs: number): RegExp => {
  const known = made.get(signs);
  if (known !== undefined) return known;
  const patterns = gaps.filter(([any]) => (any & signs) !== 0).map(([, pattern]) => pattern);
  const all = new RegExp(patterns.join('|'), 'gmu');
  made.set(signs, all);
  return all;
};
/** Told from what costs little. */
const mayHave = (folded: string): boolean =>
  folded.includes(' ,') ||
  folded.includes('lorem') ||
  (folded.includes('mm') && /[/.:h-]mm|mm\//.test(folded));
const mayBeCapitals = /[A-Z]{2}|X/;

const found = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Something that somebody meant to fill in. */
export const placeholderFindings = (reply: Reply): Finding[] => {
  const { folded } = reply.tokens;
  const signs = (reply.tokens.signs & markSigns) | (mayHave(folded.text) ? letters : 0);
  const marked =
    signs === 0
      ? []
      : [...folded.text.matchAll(gapsWith(signs))].map((match) => {
          const { start, end } = found(match);
          return unfoldSpan(folded, start, end);
        });
  const written = mayBeCapitals.test(reply.text) ? [...reply.text.matchAll(capitals)].map(found) : [];
  return [...marked, ...written].map((span) => ({
    kind: 'placeholder',
    level: 'stop',
    span,
    why: 'placeholder',
    overrulable: false,
  }));
};
