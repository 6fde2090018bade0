import type { Card } from '../card.ts';
import { leaveReason, redraftWay } from '../review/draft.ts';
import type { Decision } from '../review/event.ts';
import { mod } from '../review/mod.ts';
import { variantsChoice } from '../card/actions.ts';
import { correctionChosen } from '../card/correct.ts';
import type { Pressed } from '../card/pressed.ts';
import { agreeForm, correctReplyForm, retractForm } from './amend.ts';
import { assignForm, escalateForm, leaveForm, snoozeForm } from './care.ts';
import { editForm, suggestedEdit } from './edit.ts';
import type { Drawing, Form } from './form.ts';
import { moderateForm } from './moderate.ts';
import { instructForm, languageForm } from './redraft.ts';
import { handoffForm, readForm, takeBackForm } from './release.ts';

/** What a press leads to: a decision at once, a form to fill in, or something to read. */
export type Step =
  | { decide: Decision }
  | { form: Form; prefilled?: (card: Card) => Pick<Drawing, 'typed' | 'notice'> }
  | { show: 'comment' | 'history' | 'card' | 'variants' };

const redraft = ({ revision }: Pressed, way: 'thank' | (typeof redraftWay)['options'][number]): Step => ({
  decide: { do: 'redraft', way, ...(revision === 0 ? {} : { revision }) },
});

const redraftChosen = (from: Pressed): Step | undefined => {
  if (from.choice === variantsChoice) return { show: 'variants' };
  const way = redraftWay.safeParse(from.choice);
  if (!way.success) return undefined;
  if (way.data === 'instruction') return { form: instructForm };
  if (way.data === 'other_language') return { form: languageForm };
  return redraft(from, way.data);
};

const leaveChosen = (from: Pressed): Step | undefined => {
  const reason = leaveReason.safeParse(from.choice);
  if (!reason.success) return undefined;
  return reason.data === 'other' ? { form: leaveForm } : { decide: { do: 'leave', reason: reason.data } };
};

/** What pressing `action` means; undefined for what needs nothing done (a link) or is not known. */
export const stepFor = (action: string, from: Pressed): Step | undefined => {
  switch (action) {
    case 'approve':
      return { decide: { do: 'approve', revision: from.revision } };
    case 'read_first':
      return { form: readForm };
    case 'edit':
      return { form: editForm };
    case 'apply':
      return { form: editForm, prefilled: (card) => suggestedEdit(card, from) };
    case 'redraft':
      return redraftChosen(from);
    case 'leave':
      return leaveChosen(from);
    case 'correct': {
      const made = correctionChosen(from.choice);
      return made && { decide: { do: 'correct', correction: made } };
    }
    case 'moderate': {
      const chosen = mod.safeParse(from.choice);
      return chosen.success ? { form: moderateForm(chosen.data) } : undefined;
    }
    case 'more':
      return from.choice === undefined || from.choice === 'more' ? undefined : stepFor(from.choice, from);
    case 'assign':
      return { form: assignForm };
    case 'snooze':
      return { form: snoozeForm };
    case 'escalate':
      return { form: escalateForm };
    case 'thank':
      return redraft(from, 'thank');
    case 'copy':
    case 'posted_by_hand':
      return { form: handoffForm };
    case 'take_back':
      return { form: takeBackForm };
    case 'correct_reply':
      return { form: correctReplyForm };
    case 'agree':
      return { form: agreeForm };
    case 'retract':
      return { form: retractForm };
    case 'history':
      return { show: 'history' };
    case 'show_all':
      return { show: 'comment' };
    case 'show':
      return { show: 'card' };
    case 'withdraw':
    case 'reopen':
    case 'it_is_there':
    case 'post_again':
    case 'try_again':
      return { decide: { do: action } };
    default:
      return undefined;
  }
};
