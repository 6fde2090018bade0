import { unfoldSpan } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Answered } from './answered.ts';

/** Everything between two quotation marks on one line; folding made all kinds of double marks one. */
const doubles = /"([^"\n]{2,400})"/g;
/** Between single marks that no letter touches from outside, which an apostrophe inside a word never is. */
const singles = /(?<![\p{L}\p{N}])'([^'\n]{2,200})'(?![\p{L}\p{N}])/gu;
/** A line that quotes as mails do. */
const lines = /^> ?([^\n]{2,400})$/gm;
/** An apostrophe inside a word quotes nothing. */
const mayQuote = /"|(?:^|[\s(,:])['>]/;
const spaces = /\s+/g;
const endMarks = new Set(['.', ',', ';', '!', '?', '…', ' ', ':']);
const bare = (text: string): string => {
  const one = text.replace(spaces, ' ').trim();
  let end = one.length;
  while (endMarks.has(one[end - 1] ?? '')) end -= 1;
  return one.slice(0, end);
};

/** So far before a quotation its verb is looked for. */
const nearby = 48;
/** What is reported and not said: somebody other than we says it, or is said to. */
const reported =
  /(?:\b(?:(?:you|he|she|they|who|somebody|someone|clerk|agent|colleague|staff) (?:say|says|said|write|writes|wrote|mention|mentioned|call|calls|called|used|speak of|spoke of|describe|described|ask|asked)|(?:told|called|hear|hearing|being|labelled|the (?:word|words|term|phrase|expression|sentence|comment)) ?)|\b(?:(?:vous|il|elle|ils|elles|on (?:vous|lui)) (?:dites|dit|ecrivez|ecrit|parlez|evoquez|qualifiez|avez (?:dit|ecrit|lu|entendu)|a (?:dit|ecrit)|appelez|traitez)|entendre dire|s'entendre|fait traiter|traitee?s? de|qualifiee?s? de|appelee?s?|le (?:mot|terme|commentaire)|les (?:mots|termes)|l'expression|la phrase)|\b(?:sie|du|er) (?:schreiben|schreibst|sagen|sagst|sagte)|\b(?:usted|tu) (?:dice|dices|escribe|escribes)|\b(?:lei|tu) (?:scrive|scrivi|dice|dici)|\b(?:voce|o senhor) (?:diz|escreve)|\bcomme)[^"\n]{0,30}$/;

/**
 * The stretches of a reply that quote: between quotation marks and said in the comment in the same words, or introduced as
 * what somebody said.
 */
export const quotationsOf = (folded: Folded, comment: Answered): Span[] => {
  if (!mayQuote.test(folded.text)) return [];
  const said = bare(comment.folded().text);
  return [doubles, singles, lines]
    .flatMap((pattern) => [...folded.text.matchAll(pattern)])
    .filter(
      ({ index, 1: inner = '' }) =>
        said.includes(bare(inner)) || reported.test(folded.text.slice(Math.max(0, index - nearby), index)),
    )
    .map((match) => unfoldSpan(folded, match.index, match.index + match[0].length));
};

/** So long at most is what is only named; who writes more between quotation marks speaks. */
const longestNamed = 120;
/** So many letters the reply must have of its own, or else the quotation is the reply. */
const leastBeside = 12;
/** We say it ourselves, or it is what we say of whoever wrote. */
const own =
  /\b(?:(?:nous|on|je|we|i) (?:(?:vous|te|to|would) )?(?:dis|disons|dit|reponds|repond|repondons|say|answer|reply)|(?:nous|on|je|we|i) (?:vous|te|t'|all) ?(?:appelle|appelons|surnomme|surnommons|call|nickname)|(?:we|i) (?:call|nickname) (?:you|people|customers)|(?:reponse|reply|answer) ?(?:est|is)? ?:|(?:vous etes|tu es|t'es|you are|you're) ?)[^"\n]{0,12}$/;
const given =
  /^ ?[,:;.!-]? ?(?:voila|c'est|that's|that is|this is) (?:bien |tout |exactement |exactly |just )?(?:ce que |what )?(?:vous|toi|tu|you|(?:votre|ton|your) (?:sur|nick)?(?:nom|name|portrait))\b/;

/**
 * The stretches between quotation marks in a reply that says something else besides: words that are spoken about, a title, a name,
 * somebody's words. They may still be said of somebody (`you "genius"`); what reaches out of the marks lies in none.
 */
export const namedIn = (folded: Folded): Span[] =>
  mayQuote.test(folded.text)
    ? [doubles, singles]
        .flatMap((pattern) => [...folded.text.matchAll(pattern)])
        .filter(
          ({ 0: whole, index }) =>
            whole.length <= longestNamed &&
            folded.text.length - whole.length >= leastBeside &&
            !own.test(folded.text.slice(Math.max(0, index - nearby), index)) &&
            !given.test(folded.text.slice(index + whole.length, index + whole.length + nearby)),
        )
        .map((match) => unfoldSpan(folded, match.index, match.index + match[0].length))
    : [];

/** Whether a stretch lies within one of others. */
export const liesIn = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start <= span.start && span.end <= other.end);
