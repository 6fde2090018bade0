import type { Language } from '../../language.ts';
import { tokenize, wordsSpan } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';

/** The team's own ways are never more than a note: whoever wrote otherwise may have meant it. */
const note = (why: string, span: Span, suggestion?: string): Finding => ({
  kind: 'house',
  level: 'note',
  span,
  why,
  ...(suggestion !== undefined && { suggestion }),
  overrulable: true,
});

/** Words the team avoids, with the team's own replacement. */
const avoided = (reply: Reply): Finding[] =>
  reply.context.avoid.flatMap(({ word, instead }) => {
    const wanted = tokenize(word).words;
    if (wanted.length === 0) return [];
    return reply.tokens.words.flatMap((_, at): Finding[] => {
      if (!wanted.every((part, next) => reply.tokens.words[at + next] === part)) return [];
      const span = wordsSpan(reply.tokens, at, at + wanted.length);
      // A name that must be written just so is right when it is.
      if (reply.text.slice(span.start, span.end) === instead) return [];
      return [note(instead === undefined ? 'avoid' : 'avoid_instead', span, instead)];
    });
  });

/** Words that say tu, du, tú to the reader, each with what says vous, Sie, usted where one word does. */
const familiar: Partial<Record<Language, Readonly<Record<string, string | undefined>>>> = {
  fr: { tu: 'vous', te: 'vous', toi: 'vous', ta: 'votre', ton: 'votre', tes: 'vos', tien: undefined, tienne: undefined },
  de: { du: 'Sie', dich: 'Sie', dir: 'Ihnen', dein: 'Ihr', deine: 'Ihre', deinen: 'Ihren', deinem: 'Ihrem', deiner: 'Ihrer' },
  es: { tus: 'sus', contigo: 'con usted', ti: 'usted' },
  it: { tu: 'Lei', tuo: 'Suo', tua: 'Sua', tuoi: 'Suoi', tue: 'Sue' },
  nl: { jij: 'u', jou: 'u', jouw: 'uw' },
}; // prettier-ignore
const distant: Partial<Record<Language, Readonly<Record<string, string | undefined>>>> = {
  fr: { votre: 'ton', vos: 'tes', vous: undefined },
};
/** A verb goes along with its pronoun: `tu as` is `vous avez`. */
const verbs: Readonly<Record<string, string>> = {
  as: 'avez', es: 'êtes', peux: 'pouvez', veux: 'voulez', dois: 'devez', fais: 'faites', vas: 'allez', sais: 'savez', souhaites: 'souhaitez',
  cherches: 'cherchez', trouves: 'trouvez', auras: 'aurez', seras: 'serez', pourras: 'pourrez', recevras: 'recevrez', peus: 'pouvez', dis: 'dites',
}; // prettier-ignore
/** After these, `ton` is the tone and `tu` no pronoun. */
const articles = new Set([
  'le',
  'un',
  'ce',
  'du',
  'au',
  'bon',
  'meme',
  'de',
  'son',
  'notre',
  'autre',
  'quel',
]);

const addressAt = (
  tokens: Tokens,
  at: number,
  words: Readonly<Record<string, string | undefined>>,
): { to: number; suggestion: string | undefined } | undefined => {
  const word = tokens.words[at] ?? '';
  if (!Object.hasOwn(words, word) || (word === 'ton' && articles.has(tokens.words[at - 1] ?? '')))
    return undefined;
  const verb =
    word === 'tu' && tokens.breaks[at + 1] === false ? verbs[tokens.words[at + 1] ?? ''] : undefined;
  if (verb !== undefined && words['tu'] === 'vous') return { to: at + 2, suggestion: `vous ${verb}` };
  // A pronoun whose verb we cannot turn is only pointed at.
  return { to: at + 1, suggestion: word === 'tu' ? undefined : words[word] };
};

/** The other form of address than the team's. */
const address = ({ tokens, language, context, isQuoted }: Reply): Finding[] => {
  const wanted = context.house?.address;
  const words = wanted === undefined ? undefined : (wanted === 'formal' ? familiar : distant)[language];
  if (words === undefined) return [];
  return tokens.words.flatMap((_, at): Finding[] => {
    const found = addressAt(tokens, at, words);
    if (found === undefined) return [];
    const span = wordsSpan(tokens, at, found.to);
    return isQuoted(span) ? [] : [note(`address_${wanted}`, span, found.suggestion)];
  });
};

/** A title before a name tells whoever reads it what we take them for. */
const titles =
  /(?<!\p{L})(?:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Sr|Sra|Sig)\.? |(?:Madame|Monsieur|Mademoiselle|Herr|Frau|Se[ñn]ora?|Signora?|Senhora?) )(?=\p{Lu}\p{Ll})|(?<!\p{L})Madame, Monsieur(?!\p{L})/gu;

const titled = (reply: Reply): Finding[] =>
  reply.context.house?.titles === 'avoid'
    ? [...reply.text.matchAll(titles)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter((span) => !reply.isQuoted(span))
        .map((span) =>
          note('title', span, reply.text.slice(span.start, span.end).includes(',') ? undefined : ''),
        )
    : [];

const unsigned = ({ text, context }: Reply): Finding[] => {
  const signOff = context.house?.signOff?.trim() ?? '';
  const end = text.trimEnd().length;
  return signOff === '' || text.trimEnd().endsWith(signOff)
    ? []
    : [note('sign_off_missing', { start: end, end }, `\n${signOff}`)];
};

/** What a text has that the team settled otherwise in aplomb.yaml: words, form of address, titles, sign-off. */
export const houseNotes = (reply: Reply): Finding[] => [
  ...avoided(reply),
  ...address(reply),
  ...titled(reply),
  ...unsigned(reply),
];
