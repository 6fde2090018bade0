import { isDisguised, promptMarksIn } from '../../triage/disguise.ts';
import { isWord } from '../../triage/language/detect.ts';
import { ordersIn } from '../../triage/orders.ts';
import { unfoldSpan } from '../../text/fold.ts';
import { sign } from '../../text/signs.ts';
import { hasSign, tokenize, wordsSpan } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { liesIn } from '../quoted.ts';
import type { Reply } from '../reply.ts';
import { leaking } from '../rules/wording.ts';

/** Keys of services, and the field names and fences of a model's answer. */
const secrets =
  /(?<![\p{L}\p{N}])(?:sk-[\w-]{16,200}|xox[abpr]-[\w-]{10,200}|xapp-[\w-]{10,200}|gh[pousr]_\w{20,200}|AKIA[A-Z0-9]{16}|AIza[\w-]{30,60}|eyJ[\w-]{20,500}\.eyJ)|-----BEGIN [A-Z ]{3,30}-----/gu;
/** What every key begins with. */
const maySecret = /sk-|xox|xapp-|gh[pousr]_|AKIA|AIza|eyJ|-----BEGIN/;
const machinery =
  /```|"(?:reply|issue_facts|emotion_seen|asked|move|leave|text|language)"\s{0,4}:|\b(?:issue_facts|emotion_seen|system_prompt)\b/g;
const machinerySigns = sign.backtick | sign.quote | sign.underscore;
/** A heading over a draft, as a program sets one. */
const heading =
  /^(?:reply|response|draft|option [12ab]|version [12ab]|tone|réponse|brouillon|ton|antwort|entwurf|respuesta|risposta|resposta) ?: /gimu;
/** Tags that mark the parts of a prompt. */
const tags =
  /<\/?(?:comments?|thread|reply|knowledge|snippets?|data|untrusted|context|input|output|prompt|rules|brand|voice|examples?|documents?|thought)(?: [^>\n]{0,40})?>/gi;
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

/**
 * Whether as many words in a row as make an echo may stand in a comment, told from what costs little: all of them are said in it,
 * so every so-manieth of the reply is looked at first.
 */
const mayRepeat = ({ words }: Tokens, comment: Tokens): boolean => {
  const known = new Set(comment.words);
  const isSaid = (at: number): boolean => known.has(words[at] ?? '');
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
const echoes = (reply: Reply): Span[] => {
  if (reply.context.commentText === '') return [];
  const comment = tokenize(reply.context.commentText);
  const secret = passwords(reply, comment);
  const said = [...codes(reply), ...dictated(reply, comment), ...secret];
  // To look for an order costs more than to see that nothing is said that one could have wanted.
  if (said.length === 0 && !mayRepeat(reply.tokens, comment)) return [];
  const from = orderIn(comment);
  // Letters that only machines read hide an order that we may not know.
  if (from === undefined) return isDisguised(reply.context.commentText) ? secret : [];
  const wanted = runs(comment, from, comment.words.length);
  const spans: Span[] = [];
  for (let at = 0; at + echoed <= reply.tokens.words.length; at += 1)
    if (wanted.has(reply.tokens.words.slice(at, at + echoed).join(' ')))
      spans.push(wordsSpan(reply.tokens, at, at + echoed));
  return [...spans, ...said];
};

/** Between any two quotation marks, which may stand within others. */
const dictations = (folded: string): string[] => {
  const parts = folded.split(/["\n]/);
  return parts.length < 3
    ? []
    : parts
        .slice(1, -1)
        .map((inner) => inner.trim())
        .filter((inner) => inner.length >= 4 && inner.length <= 200)
        .slice(0, mostDictations);
};
const mostDictations = 50;

/** What the order puts between quotation marks, and the reply says without them. */
const dictated = (reply: Reply, comment: Tokens): Span[] => {
  if (!hasSign(comment, sign.quote) && !comment.original.includes('\n')) return [];
  const { folded } = reply.tokens;
  return dictations(comment.folded.text).flatMap((inner) => {
    const at = folded.text.indexOf(inner);
    const span = at < 0 ? undefined : unfoldSpan(folded, at, at + inner.length);
    const quoted = folded.text[at - 1] === '"';
    return span === undefined || quoted ? [] : [span];
  });
};

/** Codes and shouted words that the order-giving comment contains and the reply repeats: `FREE100`, `HACKED`. */
const code = /(?<![\p{L}\p{N}])(?=[A-Z0-9_-]{0,30}[A-Z])[A-Z0-9_-]{5,30}(?![\p{L}\p{N}])/gu;
const shortestCode = 5;
const ofCodes = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-', (letter) => letter.charCodeAt(0)),
);
const isOfCodes = Uint8Array.from({ length: 0x80 }, (_, unit) => (ofCodes.has(unit) ? 1 : 0));
const mayHaveCode = (text: string): boolean => {
  let together = 0;
  for (let at = 0; at < text.length; at += 1) {
    together = isOfCodes[text.charCodeAt(at)] === 1 ? together + 1 : 0;
    if (together === shortestCode) return true;
  }
  return false;
};
const codes = ({ text, context }: Reply): Span[] => {
  if (!mayHaveCode(text) || !mayHaveCode(context.commentText)) return [];
  const given = new Set([...context.commentText.matchAll(code)].map((match) => match[0]));
  if (given.size === 0) return [];
  return [...text.matchAll(code)]
    .filter((match) => given.has(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

/** Words in no language of ours. */
const strange = ({ words, numbers }: Tokens): string[] =>
  words.filter((word, at) => word.length >= shortestPassword && !isWord(word, numbers[at] ?? 0));
/** Everything that a comment spells, in one piece or letter by letter. */
const speltIn = (comment: Tokens): string => comment.words.join('');

/** Words in no language of ours, which the comment spells too. */
const passwords = ({ tokens }: Reply, comment: Tokens): Span[] => {
  const found = new Set(strange(tokens));
  if (found.size === 0) return [];
  const spelt = speltIn(comment);
  const given = new Set([...found].slice(0, mostPasswords).filter((word) => spelt.includes(word)));
  return tokens.words.flatMap((word, at) => (given.has(word) ? [wordsSpan(tokens, at, at + 1)] : []));
};
const mostPasswords = 50;
const shortestPassword = 4;

const joined = (spans: Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
};

const leak = (why: string, span: Span): Finding => ({
  kind: 'leak',
  level: 'stop',
  span,
  why,
  overrulable: false,
});

/** A model may speak of its task in another language than that of the reply. */
const leakedWords = (reply: Reply): Span[] =>
  leaking
    .scan(reply.tokens, 'und')
    .map(({ span }) => span)
    .filter((span) => !liesIn(span, reply.quotations));

/** Keys, the fields of a model's answer, and what an order in the comment wanted said: facts, never overruled. */
export const leakFindings = (reply: Reply): Finding[] => {
  const { text, tokens } = reply;
  const at = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const where = (signs: number, pattern: RegExp): Span[] => (hasSign(tokens, signs) ? at(pattern) : []);
  return [
    ...(maySecret.test(text) ? joined(at(secrets)) : []).map((span) => leak('leak_secret', span)),
    ...joined([
      ...where(machinerySigns, machinery),
      ...where(sign.angle, tags),
      ...promptMarksIn(tokens),
      ...leakedWords(reply),
    ]).map((span) => leak('leak', span)),
    ...joined(echoes(reply)).map((span) => leak('leak_echo', span)),
    ...where(sign.colon, heading).map((span): Finding => ({
      ...leak('model_voice', span),
      kind: 'model_voice',
    })),
  ];
};
