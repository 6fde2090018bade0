import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { APILabelComponent } from 'discord-api-types/v10';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { longestAppeal } from '../../../core/moderation/appeal.ts';
import { longestReason } from '../../../core/moderation/decide.ts';
import { deletionNames, lengthNames } from '../../../core/moderation/form.ts';
import type { FormAct } from '../../../core/moderation/form.ts';
import { longestKeyword } from '../../../core/moderation/rule.ts';
import type { ModalForm } from '../transport/interaction.ts';

const words = (
  name: string,
  label: string,
  { most, required = true, short = false }: { most: number; required?: boolean; short?: boolean },
): APILabelComponent => ({
  type: ComponentType.Label,
  label,
  component: {
    type: ComponentType.TextInput,
    custom_id: name,
    style: short ? TextInputStyle.Short : TextInputStyle.Paragraph,
    max_length: most,
    required,
  },
});

const menu = (
  name: string,
  label: string,
  names: readonly (keyof (typeof moderationDesk)['en']['length'])[],
  language: UiLanguage,
): APILabelComponent => ({
  type: ComponentType.Label,
  label,
  component: {
    type: ComponentType.StringSelect,
    custom_id: name,
    options: names.map((value, index) => ({
      label: moderationDesk[language].length[value],
      value,
      ...(index === 0 && { default: true }),
    })),
  },
});

/** Reason and evidence, and what else this act needs to know. */
export const actForm = (act: FormAct, customId: string, language: UiLanguage): ModalForm => {
  const { form } = moderationDesk[language];
  return {
    custom_id: customId,
    title: form.title[act],
    components: [
      ...(act === 'timeout' ? [menu('length', form.length, lengthNames, language)] : []),
      ...(act === 'ban' ? [menu('deletion', form.deletion, deletionNames, language)] : []),
      words('reason', act === 'note' ? form.noteReason : form.reason, { most: longestReason }),
      words('evidence', form.evidence, { most: 1_000, required: false }),
    ],
  };
};

export const reportForm = (customId: string, language: UiLanguage): ModalForm => {
  const { form } = moderationDesk[language];
  const components = [words('reason', form.report, { most: 300, required: false })];
  return { custom_id: customId, title: form.title.report, components };
};

export const appealForm = (customId: string, language: UiLanguage): ModalForm => {
  const { form } = moderationDesk[language];
  const components = [words('appeal', form.appeal, { most: longestAppeal })];
  return { custom_id: customId, title: form.title.appeal, components };
};

export const ruleForm = (customId: string, language: UiLanguage): ModalForm => {
  const { form } = moderationDesk[language];
  const components = [words('keyword', form.keyword, { most: longestKeyword, short: true })];
  return { custom_id: customId, title: form.title.rule, components };
};
