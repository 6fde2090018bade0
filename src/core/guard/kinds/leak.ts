import { promptMarksIn } from '../../triage/disguise.ts';
import { orders } from '../../triage/lexicon/lexicon.ts';
import { tokenize, wordsSpan } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';

/** Keys of services, and the field names and fences of a model's answer. */
const secrets =
  /(?<![\p{L}\p{N}])(?:sk-[\w-]{16,200}|xox[abpr]-[\w-]{10,200}|xapp-[\w-]{10,200}|gh[pousr]_\w{20,200}|AKIA[A-Z0-9]{16}|AIza[\w-]{30,60}|eyJ[\w-]{20,500}\.eyJ)|-----BEGIN [A-Z ]{3,30}-----/gu;
const machinery =
  /```|"(?:reply|issue_facts|emotion_seen|move|leave|text|language)"\s{0,4}:|\b(?:issue_facts|emotion_seen|system_prompt)\b/g;

/** So many words in a row are no coincidence. */
const echoed = 5;

const runs = (tokens: Tokens, from: number, to: number): Set<string> => {
  const found = new Set<string>();
  for (let at = from; at + echoed <= to; at += 1) found.add(tokens.words.slice(at, at + echoed).join(' '));
  return found;
};

/** What an order hidden in a comment wants said: everything from the order on, and words in capitals or quotes. */
const echoes = (reply: Reply): Span[] => {
  const comment = tokenize(reply.context.commentText);
  const order = orders.scan(comment, 'und')[0];
  if (order === undefined) return [];
  const wanted = runs(comment, Math.max(0, order.from - 2), comment.words.length);
  const spans: Span[] = [];
  for (let at = 0; at + echoed <= reply.tokens.words.length; at += 1)
    if (wanted.has(reply.tokens.words.slice(at, at + echoed).join(' ')))
      spans.push(wordsSpan(reply.tokens, at, at + echoed));
  return [...spans, ...codes(reply)];
};

/** Codes and shouted words that the order-giving comment contains and the reply repeats: `FREE100`, `HACKED`. */
const code = /(?<![\p{L}\p{N}])(?=[A-Z0-9_-]{0,30}[A-Z])[A-Z0-9_-]{5,30}(?![\p{L}\p{N}])/gu;
const codes = (reply: Reply): Span[] => {
  const given = new Set([...reply.context.commentText.matchAll(code)].map((match) => match[0]));
  if (given.size === 0) return [];
  return [...reply.text.matchAll(code)]
    .filter((match) => given.has(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

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

/** Instructions, prompts, keys, and what an order in the comment wanted said: facts, never overruled. */
export const leakFindings = (reply: Reply): Finding[] => {
  const at = (matches: Iterable<RegExpExecArray>): Span[] =>
    [...matches].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const given = orders.scan(reply.tokens, 'und').map((hit) => hit.span);
  return [
    ...joined(at(reply.text.matchAll(secrets))).map((span) => leak('leak_secret', span)),
    ...joined([...at(reply.text.matchAll(machinery)), ...promptMarksIn(reply.text), ...given]).map((span) =>
      leak('leak', span),
    ),
    ...joined(echoes(reply)).map((span) => leak('leak_echo', span)),
  ];
};
