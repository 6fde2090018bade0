import { sentenceAround } from '../../text/sentence.ts';
import { tokenize, withWords } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Finding } from '../finding.ts';
import { seenIn } from '../reply.ts';
import type { Reply, Seen } from '../reply.ts';
import { ruleTable } from '../rules/table.ts';
import type { RuleName } from '../rules/table.ts';
import { betterFor } from '../rules/wording.ts';

/** Kinds that are facts about the text, which nobody can overrule. */
const facts = new Set(['model_voice']);

/** Rules about how somebody is spoken to or of: words between quotation marks speak to nobody. */
const manners = new Set<RuleName>([
  'insulting',
  'abusive',
  'rude',
  'condescending',
  'sarcastic',
  'dismissive',
  'disparaging',
  'judging',
  'voiced',
]);

/** The words without those of promises the team has approved, verbatim: what they say, nobody has to ask about. */
const withoutApproved = ({ tokens, context }: Reply): Tokens => {
  const approved = context.allowedPromises.flatMap((promise) =>
    occurrences(tokens.words, tokenize(promise).words),
  );
  if (approved.length === 0) return tokens;
  const covered = new Set(
    approved.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return {
    ...withWords(
      tokens,
      tokens.words.map((word, at) => (covered.has(at) ? '' : word)),
    ),
    breaks: tokens.breaks.map((ends, at) => ends || covered.has(at) !== covered.has(at - 1)),
  };
};

const occurrences = (words: readonly string[], wanted: readonly string[]): { from: number; to: number }[] =>
  wanted.length === 0
    ? []
    : words.flatMap((_, from) =>
        wanted.every((word, next) => words[from + next] === word) ? [{ from, to: from + wanted.length }] : [],
      );

/** What the rules of one language see in the words, save for what quotes somebody or belongs to a program, which is a leak. */
export const findingsIn = (reply: Reply, { language, hits }: Seen): Finding[] =>
  hits.flatMap((hit): Finding[] => {
    const rule = ruleTable[hit.name];
    if (hit.name === 'leaking' || reply.isQuoted(hit.span)) return [];
    if (manners.has(hit.name) && reply.isNamed(hit.span)) return [];
    const better = language === 'und' ? undefined : betterFor(hit.name, language);
    return [
      {
        kind: rule.kind,
        level: rule.level,
        span: hit.span,
        why: 'why' in rule ? rule.why : rule.kind,
        ...(better !== undefined && {
          suggestion: better,
          replaces: sentenceAround(reply.text, hit.span),
        }),
        overrulable: !facts.has(rule.kind),
      },
    ];
  });

/** What the rules see in the words, in every language that the text may be in. */
export const wordFindings = (reply: Reply): Finding[] => {
  const words = withoutApproved(reply);
  const seen = words === reply.tokens ? reply.seen : seenIn(words, reply.languages);
  return seen.flatMap((one) => findingsIn(reply, one));
};
