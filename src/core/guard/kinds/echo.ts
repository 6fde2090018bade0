import { isDisguised, promptMarksIn } from '../../triage/disguise.ts';
import { ordersIn } from '../../triage/orders.ts';
import { isStretched, wordsSpan } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Answered } from '../answered.ts';
import type { Reply } from '../reply.ts';
import { codes, dictated, passwords } from './wanted.ts';

/** The beginning of a line that pretends to be the program's own side of the talk. */
const speaker = /(?:^|\n)\s{0,8}(?:system|systeme|sistema|assistant|developer|admin|instruction)s? ?:/;

/** So many words in a row are no coincidence. */
const echoed = 5;

const runs = (tokens: Tokens, from: number, to: number): Set<string> => {
  const found = new Set<string>();
  for (let at = from; at + echoed <= to; at += 1) found.add(tokens.words.slice(at, at + echoed).join(' '));
  return found;
};

/** From which word on a comment orders a program about; undefined when it does not. */
const orderIn = (comment: Tokens): number | undefined => {
  const order = ordersIn(comment)[0];
  if (order !== undefined) return Math.max(0, order.from - 2);
  return speaker.test(comment.folded.text) || promptMarksIn(comment).length > 0 ? 0 : undefined;
};

/** In a text up to this length a word is looked for faster than the text is cut into words. */
const short = 1000;

/** Whether a word may stand in a comment: told certainly, or from its letters alone. */
const mayBeSaid = (comment: Answered): ((word: string) => boolean) => {
  const { text } = comment.folded();
  if (text.length <= short && !isStretched(text)) return (word) => text.includes(word);
  const known = new Set(comment.tokens().words);
  return (word) => known.has(word);
};

/**
 * Whether as many words in a row as make an echo may stand in a comment, told from what costs little: all of them are said in it,
 * so every so-manieth of the reply is looked at first.
 */
const mayRepeat = ({ words }: Tokens, comment: Answered): boolean => {
  const mayBe = mayBeSaid(comment);
  const isSaid = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && mayBe(word);
  };
  for (let at = echoed - 1; at < words.length; at += echoed) {
    if (!isSaid(at)) continue;
    let from = at;
    let to = at + 1;
    while (to - from < echoed && isSaid(from - 1)) from -= 1;
    while (to - from < echoed && isSaid(to)) to += 1;
    if (to - from >= echoed) return true;
  }
  return false;
};

/** What an order hidden in a comment wants said: everything from the order on, words in capitals, and what it quotes. */
export const echoesIn = (reply: Reply): Span[] => {
  const { comment } = reply;
  if (comment.text === '') return [];
  const secret = passwords(reply);
  const said = [...codes(reply), ...dictated(reply), ...secret];
  // To look for an order costs more than to see that nothing is said that one could have wanted.
  if (said.length === 0 && !mayRepeat(reply.tokens, comment)) return [];
  const from = orderIn(comment.tokens());
  // Letters that only machines read hide an order that we may not know.
  if (from === undefined) return isDisguised(comment.text) ? secret : [];
  const wanted = runs(comment.tokens(), from, comment.tokens().words.length);
  const spans: Span[] = [];
  for (let at = 0; at + echoed <= reply.tokens.words.length; at += 1)
    if (wanted.has(reply.tokens.words.slice(at, at + echoed).join(' ')))
      spans.push(wordsSpan(reply.tokens, at, at + echoed));
  return [...spans, ...said];
};
