import { z } from 'zod';
import { markedText, findings as findingParts } from './card/findings.ts';
import type { Actions, Part } from './card/part.ts';
import { plain, quoted, text } from './card/rich.ts';
import { modal as catalogue } from './catalogue/modal.ts';
import type { Finding } from './guard/finding.ts';
import type { UiLanguage } from './language.ts';

/** `>> text`, but not `>>>`, with which both Slack and Discord begin a long quotation. */
const proposalForm = /^\s*>>(?!>)\s*([^]*)$/u;

/** The reply that a message in a thread offers; undefined for talk, which is nobody's business. */
export const offeredIn = (typed: string): string | undefined => proposalForm.exec(typed)?.[1]?.trim();

/** Which message was previewed, and a fingerprint of its text, so that nothing else can be proposed in its name. */
export interface Previewed {
  reviewId: string;
  /** Where the desk finds the message again; no spaces. */
  message: string;
  print: string;
  /** When it was previewed, epoch ms. */
  at: number;
}

const form = /^(?<message>[\d.:]{1,45}) (?<print>[\w-]{12}) (?<reviewId>[\w-]{1,64}) (?<at>[0-9a-z]{1,10})$/u;
/** Short enough for Discord's custom ids. */
const valueOf = ({ message, print, reviewId, at }: Previewed): string =>
  `${message} ${print} ${reviewId} ${at.toString(36)}`;

/** Reads back what the buttons of a preview carry. */
export const previewed = z.string().transform((value, issues): Previewed => {
  const found = form.exec(value)?.groups;
  if (!found) {
    issues.addIssue({ code: 'custom', message: 'not a preview of ours' });
    return z.NEVER;
  }
  const { message = '', print = '', reviewId = '', at = '' } = found;
  return { message, print, reviewId, at: Number.parseInt(at, 36) };
});

const buttons = (of: Previewed, language: UiLanguage): Actions => {
  const words = catalogue[language].thread;
  const value = valueOf(of);
  return {
    type: 'actions',
    block_id: 'propose',
    elements: [
      { type: 'button', action_id: 'propose.only', text: plain(words.propose), value },
      {
        type: 'button',
        action_id: 'propose.approve',
        text: plain(words.proposeApprove),
        value,
        style: 'primary',
      },
    ],
  };
};

/** What the writer alone sees: the text as it would go out, whole, and what the guard says to it. */
export const previewParts = (
  of: Previewed & { words: string; title: string; findings: Finding[] },
  language: UiLanguage,
): Part[] => {
  const found = findingParts('findings', of.findings, of.words, language);
  const clean = text(catalogue[language].thread.clean, { italic: true });
  return [
    ...quoted('preview', markedText(of.words, of.findings), text(of.title)),
    ...(found.length > 0 ? found : quoted('findings', [], clean)),
    buttons(of, language),
  ];
};
