import { fold } from '../../text/fold.ts';
import { sentenceAround } from '../../text/sentence.ts';
import { tokenize, wordsSpan } from '../../text/tokens.ts';
import type { Finding } from '../finding.ts';
import { liesIn } from '../quoted.ts';
import type { Reply } from '../reply.ts';
import { ruleTable } from '../rules/table.ts';
import { betterFor, wording } from '../rules/wording.ts';

/** Kinds that are facts about the text, which nobody can overrule. */
const facts = new Set(['model_voice']);

/** A promise the team has approved, verbatim, may be made. */
const approvedSpans = (reply: Reply): { start: number; end: number }[] =>
  reply.context.allowedPromises.flatMap((promise) => {
    const wanted = fold(promise).text.trim();
    const at = wanted === '' ? -1 : reply.tokens.folded.text.indexOf(wanted);
    if (at < 0) return [];
    return [{ start: reply.tokens.folded.origin(at), end: reply.tokens.folded.origin(at + wanted.length) }];
  });

/** What the rules see in the words, save for what quotes the commenter or is an approved promise. */
export const wordFindings = (reply: Reply): Finding[] => {
  const approved = approvedSpans(reply);
  return wording.scan(reply.tokens, reply.language).flatMap((hit): Finding[] => {
    const rule = ruleTable[hit.name];
    if (liesIn(hit.span, reply.quotations)) return [];
    if (
      rule.kind === 'promise' &&
      approved.some((one) => one.start < hit.span.end && hit.span.start < one.end)
    )
      return [];
    const better = reply.language === 'und' ? undefined : betterFor(hit.name, reply.language);
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
};

/** Words the team avoids: a note with the team's own replacement. */
export const avoidedFindings = (reply: Reply): Finding[] =>
  reply.context.avoid.flatMap(({ word, instead }) => {
    const wanted = tokenize(word).words;
    if (wanted.length === 0) return [];
    return reply.tokens.words.flatMap((_, at): Finding[] => {
      if (!wanted.every((part, next) => reply.tokens.words[at + next] === part)) return [];
      const span = wordsSpan(reply.tokens, at, at + wanted.length);
      return [
        {
          kind: 'opinion',
          level: 'note',
          span,
          why: instead === undefined ? 'avoid' : 'avoid_instead',
          ...(instead === undefined ? {} : { suggestion: instead }),
          overrulable: true,
        },
      ];
    });
  });
