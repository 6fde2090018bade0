import { promptMarksIn } from '../../triage/disguise.ts';
import { sign } from '../../text/signs.ts';
import { hasSign } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';
import { echoesIn } from './echo.ts';

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

/** What belongs to a program's task; every language that the reply may be in knows all of it. */
const leakedWords = ({ seen: [first], isQuoted }: Reply): Span[] =>
  (first?.hits ?? [])
    .filter(({ name, span }) => name === 'leaking' && !isQuoted(span))
    .map(({ span }) => span);

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
    ...joined(echoesIn(reply)).map((span) => leak('leak_echo', span)),
    ...where(sign.colon, heading).map((span): Finding => ({
      ...leak('model_voice', span),
      kind: 'model_voice',
    })),
  ];
};
