import { z } from 'zod';
import { guardContext } from '../../app/guarding.ts';
import type { Team } from '../../app/team.ts';
import { explainFinding } from '../../core/guard/explain.ts';
import type { Finding } from '../../core/guard/finding.ts';
import { guard } from '../../core/guard/guard.ts';
import { language } from '../../core/language.ts';
import type { Language, UiLanguage } from '../../core/language.ts';
import { clean } from '../../core/text/clean.ts';
import { triageOf } from '../../core/triage/triage-of.ts';
import { answerLines } from './json-lines.ts';
import type { LinesIO } from './json-lines.ts';
import { placeOf } from './place.ts';

export interface GuardLinesOptions {
  /** The commenters' language where a line names none. */
  lang?: string | undefined;
  /** The field that holds the comment; `comment` unless given. */
  commentField?: string | undefined;
}

/** A text that would go out, with what it answers where that is known. */
interface Outgoing {
  reply: string;
  comment: string;
  lang: string | undefined;
}

const rowFor = (commentField: string): z.ZodType<Outgoing> =>
  z
    .looseObject({ reply: z.string().optional(), text: z.string().optional(), lang: z.string().optional() })
    .transform((row, context) => {
      const reply = row.reply ?? (commentField === 'text' ? undefined : row.text);
      const comment = z.string().default('').safeParse(row[commentField]);
      if (reply === undefined || !comment.success) {
        const path = [reply === undefined ? 'reply' : commentField];
        context.addIssue({ code: 'custom', path });
        return z.NEVER;
      }
      return { reply, comment: clean(comment.data), lang: row.lang };
    });

/** `fr-CA` is fr; a language the guard does not tell apart switches its language check off. */
export const languageNamed = (written: string): Language =>
  language.safeParse(written.toLowerCase().split(/[-_]/)[0]).data ?? 'und';

const languageOf = ({ lang, comment }: Outgoing): Language => {
  if (lang !== undefined) return languageNamed(lang);
  return comment === '' ? 'und' : triageOf(comment).language;
};

const findingLine = (finding: Finding, text: string, ui: UiLanguage): object => {
  const { kind, level, span, suggestion, overrulable } = finding;
  return {
    kind,
    level,
    ...(span && placeOf(text, span)),
    why: explainFinding(finding, text, ui),
    ...(suggestion !== undefined && { suggestion }),
    overrulable,
  };
};

/**
 * What the guard finds in each line's reply. Exit status 0 when all may go out, 1 when one is stopped, 2 when a line
 * could not be read.
 */
export const guardLines = async (
  io: LinesIO,
  team: Pick<Team, 'policy' | 'languages'>,
  { lang, commentField = 'comment' }: GuardLinesOptions,
): Promise<number> => {
  let stopped = 0;
  const unread = await answerLines(io, {
    row: rowFor(commentField),
    example: `{"${commentField}": "…", "reply": "…", "lang": "fr"}`,
    answer: (row) => {
      const spoken = languageOf({ ...row, lang: row.lang ?? lang });
      const findings = guard(row.reply, guardContext(team, { language: spoken, text: row.comment }, []));
      const verdict = findings[0]?.level ?? 'fine';
      if (verdict === 'stop') stopped += 1;
      return { verdict, findings: findings.map((finding) => findingLine(finding, row.reply, io.language)) };
    },
  });
  if (unread > 0) return 2;
  return stopped === 0 ? 0 : 1;
};
