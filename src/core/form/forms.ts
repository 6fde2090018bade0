import type { Typed } from '../sheet/sheet.ts';
import { agreeForm, correctReplyForm, retractForm } from './amend.ts';
import { assignForm, escalateForm, leaveForm, snoozeForm } from './care.ts';
import { editForm } from './edit.ts';
import type { Form } from './form.ts';
import { moderateForms } from './moderate.ts';
import { instructForm, languageForm } from './redraft.ts';
import { handoffForm, overruleForm, readForm, takeBackForm } from './release.ts';

/** Every form that ends in a decision. */
export const forms: readonly Form[] = [
  editForm, instructForm, languageForm, leaveForm, assignForm, snoozeForm, escalateForm, handoffForm, takeBackForm, overruleForm, readForm,
  correctReplyForm, agreeForm, retractForm,
  ...moderateForms,
]; // prettier-ignore

/** The form a sheet of this name is of; undefined for what is no form. */
export const formNamed = (sheet: string): Form | undefined =>
  forms.find(({ name }) => sheet === `form.${name}`);

/** What somebody typed into a sheet, to be copied if it comes to nothing. */
export const wordsIn = (sheet: string, typed: Typed): string =>
  sheet === 'bring' ? (typed['text'] ?? '') : (formNamed(sheet)?.words(typed) ?? '');
