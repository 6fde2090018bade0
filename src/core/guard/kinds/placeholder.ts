import { unfoldSpan } from '../../text/fold.ts';
import { sign } from '../../text/signs.ts';
import type { Span } from '../../text/span.ts';
import { hasSign } from '../../text/tokens.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';

/** What stands between the marks of a gap: words that name what belongs there. */
const named =
  'name|first ?name|last ?name|surname|full name|customer|client|guest|user|username|prenom|nom|nom du client|destinataire|date|day|time|jour|heure|horaire|link|lien|order|commande|numero|number|brand|marque|company|entreprise|product|produit|url|e-?mail|phone|telephone|insert|inserer|your|votre|signature|city|ville|store|magasin|reason|motif|nombre|fecha|enlace|vorname|nachname|kunde|datum|nome|cognome|data|cliente';

/** Gaps by their marks: {{…}}, ${…}, {name}, [Name], <name>, «name», (your name), %name%, #NAME#, ____. */
const marks = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,60}\}\}`,
    String.raw`\$\{[^{}\n]{0,60}\}`,
    String.raw`(?<![\p{L}\p{N}])\{[\p{L}_ ]{2,40}\}`,
    String.raw`\[(?!sic\]|[a-z]{2}\]|[^\]\n]{0,60}\]\()\p{L}[\p{L}\p{N} _’'/.:-]{1,60}\]`,
    String.raw`<<?(?:${named})[\p{L} _-]{0,30}>>?`,
    String.raw`"(?:${named})"(?=[ ,]{0,2}(?:$|\n))`,
    String.raw`\((?:your|votre|ton|customer|client|insert|inserer|add|ajouter|a completer|to be completed|ihr|tu|su|seu|il tuo)\s(?:name|nom|prenom|names?|signature|lien|link|date|number|numero|order number|company|entreprise|vorname|nombre|nome)[\p{L} ]{0,20}\)`,
    String.raw`(?<![\p{L}\p{N}])(?:__[\p{L}_]{2,30}__|_{3,}|#{3,}|lorem ipsum)`,
    String.raw`%(?:${named})%|%(?:s|d)(?![\p{L}\p{N}])|#(?:${named})#|\*\|[\p{L}_]{2,30}\|\*`,
    String.raw`(?<![\p{L}\p{N}])(?:dd|jj|tt|gg)[/.-](?:mm)(?:[/.-](?:yyyy|yy|aaaa|aa|jjjj))?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:hh[:h]mm|mm/dd(?:/yyyy)?)(?![\p{L}\p{N}])`,
    String.raw`^(?:dear|hello|hi|hey|bonjour|bonsoir|cher|chere|hallo|hola|ciao|ola|liebe|lieber|sehr geehrter?) ,`,
  ].join('|'),
  'gmu',
);
/** Written in capitals on purpose: XXX, XX:XX, XX €, TODO. */
const capitals =
  /(?<![\p{L}\p{N}])(?:X{3,}|X{1,2} ?[:/h.-] ?X{1,2}(?: ?[/.-] ?X{2,4})?|XX ?[€$£%]|[€$£] ?XX|X{2} (?:euros?|days|jours|hours|heures|minutes)|TODO|TBD|TBC|FIXME|TKTK|À COMPLÉTER|A COMPLETER|À PRÉCISER|À CONFIRMER|INSERT (?:NAME|LINK|DATE)(?: HERE)?|NAME HERE|NOM ICI)(?![\p{L}\p{N}])/gu;
/** What every mark has one of, told from what costs little. */
const markSigns =
  sign.bracket | sign.angle | sign.underscore | sign.hash | sign.percent | sign.quote | sign.star;
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
  const marked =
    hasSign(reply.tokens, markSigns) || mayHave(folded.text)
      ? [...folded.text.matchAll(marks)].map((match) => {
          const { start, end } = found(match);
          return unfoldSpan(folded, start, end);
        })
      : [];
  const written = mayBeCapitals.test(reply.text) ? [...reply.text.matchAll(capitals)].map(found) : [];
  return [...marked, ...written].map((span) => ({
    kind: 'placeholder',
    level: 'stop',
    span,
    why: 'placeholder',
    overrulable: false,
  }));
};
