import { label } from '../../../core/catalogue/label.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { parsePutOff } from '../../../core/command/time.ts';
import { leaveReason } from '../../../core/review/draft.ts';
import { plain } from '../../../core/card/rich.ts';
import { selectInput, textInput } from './frame.ts';
import { formView } from './form.ts';
import type { Form } from './form.ts';

const noteOf = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

/** Leaving a comment without a reply, for a reason that needs a word more. */
export const leaveForm: Form = {
  name: 'leave',
  draw: (from) => {
    const words = catalogue[from.person.language].leave;
    const reasons = from.card.leaveReasons.length > 0 ? from.card.leaveReasons : leaveReason.options;
    return formView('leave', words, from, [
      selectInput(
        'reason',
        words.reason,
        reasons.map((value) => ({ value, label: label[from.person.language].reasonSaid[value] })),
        { initial: from.typed?.['reason'] ?? 'other' },
      ),
      textInput('note', words.note, {
        initial: from.typed?.['note'] ?? '',
        multiline: true,
        optional: true,
      }),
    ]);
  },
  read: (typed) =>
    Promise.resolve({
      decision: { do: 'leave', reason: leaveReason.parse(typed['reason']), ...noteOf(typed['note']) },
    }),
  words: (typed) => typed['note'] ?? '',
};

/** Who looks after it. */
export const assignForm: Form = {
  name: 'assign',
  draw: (from) => {
    const words = catalogue[from.person.language].assign;
    // Somebody of the other desk has no id that Slack would know.
    const assigned = from.card.review.assignee;
    return formView('assign', words, from, [
      {
        type: 'input',
        block_id: 'who',
        label: plain(words.who, 2000),
        optional: true,
        element: {
          type: 'users_select',
          action_id: 'typed',
          initial_user: assigned?.desk === 'slack' ? assigned.id : from.person.teammate.id,
        },
      },
    ]);
  },
  read: async (typed, _meta, { deps }) => {
    const id = typed['who'];
    if (id === undefined) return { decision: { do: 'assign' } };
    const { name } = await deps.locale(id);
    return { decision: { do: 'assign', to: { desk: 'slack', id, name } } };
  },
  words: () => '',
};

/** The choices of the snooze form, as the command line would say them. */
const putOffs = { h1: '1h', h3: '3h', tomorrow: 'tomorrow', monday: 'monday' } as const;
const isPutOff = (choice: string): choice is keyof typeof putOffs => Object.hasOwn(putOffs, choice);

/** Setting aside until later. */
export const snoozeForm: Form = {
  name: 'snooze',
  draw: (from) => {
    const words = catalogue[from.person.language].snooze;
    return formView('snooze', words, from, [
      selectInput(
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
      {
        type: 'input',
        block_id: 'until',
        label: plain(words.until, 2000),
        optional: true,
        element: { type: 'datetimepicker', action_id: 'typed' },
      },
    ]);
  },
  read: (typed, _meta, { deps, person }) => {
    const now = deps.world.now();
    const choice = typed['choice'] ?? '';
    const forMs = isPutOff(choice) ? parsePutOff(putOffs[choice], now, person.timezone) : undefined;
    // A moment that was picked is more exact than the choice that stood there already.
    const until = typed['until'] === undefined ? now + (forMs ?? 0) : Number(typed['until']) * 1000;
    if (until <= now) return Promise.resolve({ errors: { until: catalogue[person.language].snooze.wrong } });
    return Promise.resolve({ decision: { do: 'snooze', until } });
  },
  words: () => '',
};

/** Calling the people named for it. */
export const escalateForm: Form = {
  name: 'escalate',
  draw: (from) => {
    const words = catalogue[from.person.language].escalate;
    return formView('escalate', words, from, [
      textInput('note', words.note, {
        initial: from.typed?.['note'] ?? '',
        multiline: true,
        optional: true,
        focus: true,
      }),
    ]);
  },
  read: (typed) => Promise.resolve({ decision: { do: 'escalate', ...noteOf(typed['note']) } }),
  words: (typed) => typed['note'] ?? '',
};
