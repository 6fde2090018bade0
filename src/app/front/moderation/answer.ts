import { modRefusalInline } from '../../../core/answer/moderation.ts';
import { lines } from '../../../core/card/rich.ts';
import { moderationRefusalText } from '../../../core/catalogue/moderation.ts';
import type { ModerationRefusal } from '../../../core/moderation/refusal.ts';
import { modWords } from '../../../core/moderation/sheets.ts';
import type { ModDrawing } from '../../../core/moderation/sheets.ts';
import type { Person } from '../../../core/reader.ts';
import { keptSheet } from '../../../core/sheet/notice.ts';
import type { Sheet, Typed } from '../../../core/sheet/sheet.ts';
import type { ModerationAnswer } from '../../moderation/verbs.ts';
import { said } from '../answer.ts';
import type { Answer, Asked } from '../answer.ts';

/** Somebody did something with moderation, where the desk can tell: on which server, or in which channel of its own. */
export interface AskedModerator extends Asked {
  server?: string | undefined;
  channel?: string | undefined;
}

/** Why not, in the reader's words. */
export const refusedMod = (refusal: ModerationRefusal, person: Person): Answer => ({
  answer: 'said',
  brief: moderationRefusalText(refusal, person.language, person.timezone),
  parts: lines('said', modRefusalInline(refusal, person)),
});

/** What was done, or why not. */
export const outcomeOf = <T>(
  outcome: ModerationAnswer<T>,
  person: Person,
  done: (of: { ok: true } & T) => string,
): Answer => (outcome.ok ? said(done(outcome)) : refusedMod(outcome.refusal, person));

/** Refusals of what was typed, by the field that has to be another. */
const wrongField: Partial<Record<ModerationRefusal['refused'], string>> = {
  no_reason: 'reason',
  reason_too_long: 'reason',
  guard_stops: 'reason',
  rule_keyword: 'keyword',
  appeal_empty: 'appeal',
};

/** The same for a sheet that was sent: what can be said better is asked for again, and no word that was typed is lost. */
export const outcomeOfSheet = <T>(
  outcome: ModerationAnswer<T>,
  { person, typed, draw }: { person: Person; typed: Typed; draw: (from: ModDrawing) => Sheet | undefined },
  done: (of: { ok: true } & T) => Answer,
): Answer => {
  if (outcome.ok) return done(outcome);
  const { refusal } = outcome;
  const notice = modRefusalInline(refusal, person);
  const field = wrongField[refusal.refused];
  const again = field === undefined ? undefined : draw({ language: person.language, typed, notice });
  const words = modWords(typed);
  if (field !== undefined && again) {
    const { language, timezone } = person;
    return {
      answer: 'errors',
      errors: { [field]: moderationRefusalText(refusal, language, timezone) },
      again,
    };
  }
  return words === ''
    ? refusedMod(refusal, person)
    : { answer: 'sheet', sheet: keptSheet(person.language, notice, words) };
};
