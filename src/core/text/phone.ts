import type { Run } from './number-run.ts';

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
/** A phone is named, and then only little words up to the number: "the phone on file is still …", "mon portable, c'est le …". */
const phoneNamed = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:tele|smart|cell ?)?phones?|mobile|whats ?app|portable|handy(?:nummer)?|mobilnummer|telefon(?:nummer)?',
    'telefono|telefone|telemovel|movil|celular|cellulare|rufnummer',
  ].join('|')})(?:[^\\p{L}\\p{N}]{1,3}(?:${[
    'number|no|on|file|from|is|was|to|has|changed|now|as|the|this|my|our|his|her|their|old|new|still|listed|account|with|of|please|it',
    "numero|num|de|d|est|le|mon|notre|c'est|ce|nouveau|ancien|par|au|en|a|maintenant|toujours|suivant|change|pour",
    'nummer|ist|lautet|jetzt|die|der|neue|alte|meine|von|auf|zu|in|noch|unter',
    'es|el|mi|nuevo|viejo|ahora|por|e|il|mio|nuovo|vecchio|ora|da|o|meu|novo|antigo|agora|para|al',
  ].join('|')})){0,7}[^\\p{L}\\p{N}]{1,3}$`,
  'u',
);
const otherBefore =
  /(?:(?<!\p{L})(?:order|commande|ref|reference|ticket|invoice|facture|tracking|suivi|isbn|case|dossier|account|compte|client|customer|id|no|n°|nr|#|serial|serie|siret|siren|article|product|booking|reservation|dossier n|pedido|bestellnummer|ordine|colis|incident|sku|(?:bar|post|zip|pass)?code|part|piece|model|modele|modell|filter|filtre|version|lot|batch|teil|ersatzteil|pieza|pezzo|peca|ean|imei)|nr|nummer)[^\p{L}\p{N}]{0,3}(?:number|numero|nummer|num|no|n°|nr|id|is|est|:)?[^\p{L}\p{N}]{0,4}$/u;
/** Whose number is said to be what follows: no phone's, although "number is" stands before many. */
const otherNumber =
  /(?:order|ref|reference|ticket|invoice|tracking|case|account|client|customer|serial|article|product|booking|reservation|parcel|incident|model|version|batch|policy|contract|member(?:ship)?|card|licen[cs]e)[^\p{L}\p{N}]{0,3}number (?:is|was)[^\p{L}\p{N}]{0,4}$/u;
const phoneAfter =
  /^[ ,-]{1,2}(?:(?:is|est|c'est|as|comme) )?(?:my |our |mon |the )?(?:new |old |contact |main )?(?:office|fax|mobile|cell|phone|portable|telephone|home|work|desk)(?!\p{L})/u;
const dateLike = /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d{2}|(?:19|20)\d{2}[ ./-]\d{1,2}[ ./-]\d{1,2})/;

const shapes: readonly RegExp[] = [
  /^0\d(?:[ ./-]\d\d){4}$/, // 06 12 34 56 78
  /^\(0\) ?\d(?:[ .-]\d\d){4}$/,
  /^0 \(?\d{3}\)? \d{3} \d{2,3}(?: \d\d)?$/, // 0 (212) 123 45 67
  /^0\d[ .-]\d[ .-]\d{3}[ .-]\d{3,4}$/, // 06 1 234 5678
  /^\(?06\)?[ /(-]{1,2}\d{1,2}[ /)-]{1,2}\d{3}[ -]?\d\d[ -]?\d\d$/, // (06)30/123-4567
  /^8[ -]\(?\d{3}\)?[ -]\d{3}-\d\d-\d\d$/, // 8 (495) 123-45-67
  /^\d\d 9?\d{4}-\d{4}$/, // 11 91234-5678
  /^\(351\) \d{3} \d{3} \d{3}$/, // (351) 912 345 678
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

/** As numbers are written within one area; so short that only a phone's word in the same sentence tells. */
const local = /^(?:\d{3}[ .-]\d{4}|\d{4}[ -]\d{4}|\d\d(?:[ .]\d\d){3}|\d{3} \d\d \d{3})$/;
const phoneWord =
  /(?<!\p{L})(?:call(?:s|ed|ing)?|phones?|phoned|dial(?:led|ed|ling)?|telephone|tel|reach(?:ed)?|ring|rang|text(?:ed)?|voice ?mail|voicemail|mobile|landline|hotline|sms|whats ?app|appel(?:e|er|ez)|rappel(?:e|er|ez)|joindre|joignable|portable|telephoner?|fixe|anrufen|angerufen|ruf(?:en|t)?|telefon(?:ieren|isch)?|telefonnummer|handy|llam(?:ar|e|en|ad)|telefono|movil|chiam(?:are|ate|i)|cellulare|lig(?:ar|ue|uem)|telefone|telemovel|celular)(?!\p{L})/u;
/** `555 0100`: of 108,716 comments and sentences two have anything written so; a year behind it makes it a by-law's. */
const northAmerican = /^\d{3}[ -](?!(?:19|20)\d\d$)\d{4}$/;
const sentenceEnd = /[.!?\n](?= |$)/;

/** What stands before and after a place in its own sentence, as far as 80 and 40 letters. */
const sentenceBeside = (text: string, { start, end }: Run): string => {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  return `${before} ${text.slice(end, end + 40).split(sentenceEnd)[0] ?? ''}`;
};

/** Fewer digits are nobody's number. */
export const fewestDigits = 7;
/** Zeros all along fill a place; nobody answers there. */
const sameDigit = /^(\d)\1+$/;

/** Whether a run of digits in a folded text is a phone number: by how it is written, or by the words beside it. */
export const isPhone = (text: string, run: Run): boolean => {
  const digits = run.groups.map((group) => group.digits).join('');
  const written = text.slice(run.start, run.end);
  if (digits.length < fewestDigits || digits.length > 15 || dateLike.test(written)) return false;
  if (/^\d{1,3}(?:[ .]000){1,4}$/.test(written) || sameDigit.test(digits)) return false;
  if (run.plus || (digits.startsWith('00') && !digits.startsWith('000'))) return digits.length >= 8;
  const before = text.slice(Math.max(0, run.start - 32), run.start);
  if (otherNumber.test(before)) return false;
  if (phoneBefore.test(before)) return true;
  if (otherBefore.test(before)) return false;
  if (phoneNamed.test(text.slice(Math.max(0, run.start - 80), run.start))) return true;
  if (phoneAfter.test(text.slice(run.end, run.end + 24))) return true;
  if (digits.length >= 9) return shapes.some((shape) => shape.test(written));
  if (northAmerican.test(written)) return true;
  return local.test(written) && phoneWord.test(sentenceBeside(text, run));
};
