import { z } from 'zod';
import type { Team } from '../../app/team.ts';
import type { UiLanguage } from '../../core/language.ts';
import { clean } from '../../core/text/clean.ts';
import { explainReason } from '../../core/triage/explain.ts';
import { triageOf } from '../../core/triage/triage-of.ts';
import { answerLines } from './json-lines.ts';
import type { LinesIO } from './json-lines.ts';
import { placeOf } from './place.ts';

const row = z.object({ text: z.string() });

const verdictOf = (written: string, topics: Team['topics'], language: UiLanguage): object => {
  const text = clean(written);
  const { flags, reasons, ...verdict } = triageOf(text, { topics });
  return {
    ...verdict,
    flags: flags.map(({ kind, span }) => ({ kind, ...placeOf(text, span) })),
    why: reasons.map((reason) => explainReason(reason, language)),
  };
};

/** Triage of each line of comments, with its reasons. Exit status 0; 2 when a line could not be read. */
export const triageLines = async (io: LinesIO, { topics }: Pick<Team, 'topics'>): Promise<number> => {
  const unread = await answerLines(io, {
    row,
    example: '{"text": "…"}',
    answer: ({ text }) => verdictOf(text, topics, io.language),
  });
  return unread === 0 ? 0 : 2;
};
