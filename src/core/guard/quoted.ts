import { unfoldSpan } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { nowhere, within } from '../text/within.ts';
import type { Beside } from '../text/within.ts';
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

/** So long at most is what is only named; who writes more between quotation marks speaks. */
const longestNamed = 120;
/** So many letters the reply must have of its own, or else the quotation is the reply. */
const leastBeside = 12;
/** We say it ourselves, or it is what we say of whoever wrote. */
const own =
  /\b(?:(?:nous|on|je|we|i) (?:(?:vous|te|to|would) )?(?:dis|disons|dit|reponds|repond|repondons|say|answer|reply)|(?:nous|on|je|we|i) (?:vous|te|t'|all) ?(?:appelle|appelons|surnomme|surnommons|call|nickname)|(?:we|i) (?:call|nickname) (?:you|people|customers)|(?:reponse|reply|answer) ?(?:est|is)? ?:|(?:vous etes|tu es|t'es|you (?:really |truly |clearly |all |people )?are|you're) ?)[^"\n]{0,12}$/;
const given =
  /^ ?[,:;.!-]? ?(?:voila|c'est|that's|that is|this is) (?:bien |tout |exactement |exactly |just )?(?:ce que |what )?(?:vous|toi|tu|you|(?:votre|ton|your) (?:sur|nick)?(?:nom|name|portrait))\b/;

/** What of a reply stands between quotation marks or is quoted as mails do. */
export interface Quoted {
  /** Between quotation marks and said in the comment in the same words, or introduced as what somebody said. */
  isQuoted: Beside;
  /**
   * Between quotation marks in a reply that says something else besides: words that are spoken about, a title, a name, somebody's
   * words. They may still be said of somebody (`you "genius"`); what reaches out of the marks lies in none.
   */
  isNamed: Beside;
}

export const quotedIn = (folded: Folded, comment: Answered): Quoted => {
  const { text } = folded;
  if (!mayQuote.test(text)) return { isQuoted: nowhere, isNamed: nowhere };
  const said = bare(comment.folded().text);
  const before = (index: number): string => text.slice(Math.max(0, index - nearby), index);
  const isQuotation = ({ index, 1: inner = '' }: RegExpExecArray): boolean =>
    said.includes(bare(inner)) || reported.test(before(index));
  const isOnlyNamed = ({ 0: whole, index }: RegExpExecArray): boolean =>
    whole.length <= longestNamed &&
    text.length - whole.length >= leastBeside &&
    !own.test(before(index)) &&
    !given.test(text.slice(index + whole.length, index + whole.length + nearby));
  const spanOf = ({ 0: whole, index }: RegExpExecArray): Span =>
    unfoldSpan(folded, index, index + whole.length);
  const marked = [doubles, singles].flatMap((pattern) => [...text.matchAll(pattern)]);
  return {
    isQuoted: within([...marked, ...text.matchAll(lines)].filter(isQuotation).map(spanOf)),
    isNamed: within(marked.filter(isOnlyNamed).map(spanOf)),
  };
};
