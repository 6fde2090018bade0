import { moderationDesk } from '../catalogue/moderation-desk.ts';
import type { Inline } from '../card/part.ts';
import { lines } from '../card/rich.ts';
import type { UiLanguage } from '../language.ts';
import { choiceField, textField } from '../sheet/sheet.ts';
import type { Field, Sheet, Typed } from '../sheet/sheet.ts';
import { longestAppeal } from './appeal.ts';
import { longestReason } from './decide.ts';
import { deletionNames, lengthNames } from './form.ts';
import type { FormAct } from './form.ts';
import type { ModPress } from './press.ts';
import { longestKeyword } from './rule.ts';

const longestEvidence = 1_000;
/** Members say what is wrong in a sentence or two. */
const longestReport = 300;

/** What a sheet is drawn from; the second time with what was typed, and why that was not taken. */
export interface ModDrawing {
  language: UiLanguage;
  typed?: Typed;
  notice?: Inline[];
}

type Title = keyof (typeof moderationDesk)['en']['form']['title'];

const sheet = (name: string, title: Title, { language, notice }: ModDrawing, fields: Field[]): Sheet => {
  const words = moderationDesk[language].form.title[title];
  return { name, title: words, submit: words, parts: [...lines('notice', notice ?? []), ...fields] };
};

/** Reason and evidence, and what else this act needs to know. */
const actFields = (act: FormAct, { language, typed = {} }: ModDrawing): Field[] => {
  const { form, length } = moderationDesk[language];
  const choice = (name: 'length' | 'deletion', names: readonly (keyof typeof length)[]): Field =>
    choiceField(
      name,
      form[name],
      names.map((value) => ({ value, label: length[value] })),
      { initial: typed[name] ?? names[0] ?? '' },
    );
  const words = (name: 'reason' | 'evidence', label: string, most: number): Field =>
    textField(name, label, {
      multiline: true,
      most,
      initial: typed[name] ?? '',
      ...(name === 'reason' ? { focus: true } : { optional: true }),
    });
  return [
    ...(act === 'timeout' ? [choice('length', lengthNames)] : []),
    ...(act === 'ban' ? [choice('deletion', deletionNames)] : []),
    words('reason', act === 'note' ? form.noteReason : form.reason, longestReason),
    words('evidence', form.evidence, longestEvidence),
  ];
};

/** A sheet for each that asks for more, named by the press it answers; undefined for a press that asks for nothing. */
export const modSheet = (pressed: ModPress, from: ModDrawing): Sheet | undefined => {
  const { form } = moderationDesk[from.language];
  const typed = from.typed ?? {};
  switch (pressed.on) {
    case 'case':
      return sheet(`mod.appeal ${pressed.caseId}`, 'appeal', from, [
        textField('appeal', form.appeal, {
          multiline: true,
          most: longestAppeal,
          initial: typed['appeal'] ?? '',
        }),
      ]);
    case 'report':
      return sheet(`mod.report ${pressed.channel} ${pressed.message}`, 'report', from, [
        textField('reason', form.report, {
          multiline: true,
          most: longestReport,
          optional: true,
          initial: typed['reason'] ?? '',
        }),
      ]);
    case 'message': {
      const { act, channel, message } = pressed;
      return sheet(`mod.on ${act} ${channel} ${message}`, act, from, actFields(act, from));
    }
    case 'incident': {
      const { act, incidentId } = pressed;
      const name = `mod.do ${act} ${incidentId}`;
      const keyword = { most: longestKeyword, initial: typed['keyword'] ?? '' };
      return act === 'rule'
        ? sheet(name, act, from, [textField('keyword', form.keyword, keyword)])
        : sheet(name, act, from, actFields(act, from));
    }
    default:
      return undefined;
  }
};

/** What somebody typed that must not be lost. */
export const modWords = ({ reason, appeal, keyword, evidence }: Typed): string =>
  [reason ?? appeal ?? keyword, evidence].filter((one) => one !== undefined).join('\n\n');
