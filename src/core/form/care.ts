import { label } from '../catalogue/label.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import { parsePutOff } from '../command/time.ts';
import { leaveReason } from '../review/draft.ts';
import { choiceField, textField } from '../sheet/sheet.ts';
import type { Typed } from '../sheet/sheet.ts';
import { formSheet } from './form.ts';
import type { Form, Sent } from './form.ts';

const noteOf = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

/** Leaving a comment without a reply, for a reason that needs a word more. */
export const leaveForm: Form = {
  name: 'leave',
  draw: (from) => {
    const words = catalogue[from.person.language].leave;
    const reasons = from.card.leaveReasons.length > 0 ? from.card.leaveReasons : leaveReason.options;
    return formSheet('leave', words, from, [
      choiceField(
        'reason',
        words.reason,
        reasons.map((value) => ({ value, label: label[from.person.language].reasonSaid[value] })),
        { initial: from.typed?.['reason'] ?? 'other' },
      ),
      textField('note', words.note, {
        initial: from.typed?.['note'] ?? '',
        multiline: true,
        optional: true,
      }),
    ]);
  },
  read: (typed) => ({
    decision: { do: 'leave', reason: leaveReason.parse(typed['reason']), ...noteOf(typed['note']) },
  }),
  words: (typed) => typed['note'] ?? '',
};

/** Who looks after it. */
export const assignForm: Form = {
  name: 'assign',
  draw: (from) => {
    const words = catalogue[from.person.language].assign;
    // Somebody of the other desk has no id that this one would know.
    const { assignee } = from.card.review;
    const { teammate } = from.person;
    return formSheet('assign', words, from, [
      {
        type: 'person_field',
        name: 'who',
        label: words.who,
        optional: true,
        initial: assignee?.desk === teammate.desk ? assignee : teammate,
      },
    ]);
  },
  read: (_typed, _meta, { who }) => ({ decision: { do: 'assign', ...(who && { to: who }) } }),
  words: () => '',
};

/** The choices of the snooze form, as the command line would say them. */
const putOffs = { h1: '1h', h3: '3h', tomorrow: 'tomorrow', monday: 'monday' } as const;
const isPutOff = (choice: string): choice is keyof typeof putOffs => Object.hasOwn(putOffs, choice);

/** A moment that was picked (seconds since 1970), or typed in words; it is more exact than the choice that stood there already. */
const putOffUntil = (typed: Typed, { now, person }: Sent): number | undefined => {
  const until = typed['until'];
  if (until !== undefined && /^\d{9,11}$/u.test(until)) return Number(until) * 1000;
  const choice = typed['choice'] ?? '';
  const said = until ?? (isPutOff(choice) ? putOffs[choice] : '');
  const forMs = parsePutOff(said, now, person.timezone);
  return forMs === undefined ? undefined : now + forMs;
};

/** Setting aside until later. */
export const snoozeForm: Form = {
  name: 'snooze',
  draw: (from) => {
    const words = catalogue[from.person.language].snooze;
    return formSheet('snooze', words, from, [
      choiceField(
        'choice',
        words.forHow,
        [
          { value: 'h1', label: words.choice.h1 },
          { value: 'h3', label: words.choice.h3 },
          { value: 'tomorrow', label: words.choice.tomorrow },
          { value: 'monday', label: words.choice.monday },
        ],
        { initial: 'tomorrow', optional: true },
      ),
      { type: 'moment_field', name: 'until', label: words.until, hint: words.untilHint, optional: true },
    ]);
  },
  read: (typed, _meta, sent) => {
    const until = putOffUntil(typed, sent);
    return until === undefined || until <= sent.now
      ? { errors: { until: catalogue[sent.person.language].snooze.wrong } }
      : { decision: { do: 'snooze', until } };
  },
  words: () => '',
};

/** Calling the people named for it. */
export const escalateForm: Form = {
  name: 'escalate',
  draw: (from) => {
    const words = catalogue[from.person.language].escalate;
    return formSheet('escalate', words, from, [
      textField('note', words.note, {
        initial: from.typed?.['note'] ?? '',
        multiline: true,
        optional: true,
        focus: true,
      }),
    ]);
  },
  read: (typed) => ({ decision: { do: 'escalate', ...noteOf(typed['note']) } }),
  words: (typed) => typed['note'] ?? '',
};
