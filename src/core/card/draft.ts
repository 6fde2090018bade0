import type { z } from 'zod';
import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import type { Cited } from '../knowledge/snippet.ts';
import type { UiLanguage } from '../language.ts';
import type { draft as draftSchema } from '../review/draft.ts';
import { currentDraft } from '../review/review.ts';
import { applyActions } from './apply.ts';
import { feedback } from './feedback.ts';
import { findings, markedText } from './findings.ts';
import { draftReading } from './reading.ts';
import { lines, link, mark, quoted, sentence, small, text } from './rich.ts';
import { oneLine } from './text.ts';
import type { Inline, Part } from './part.ts';

type Draft = z.infer<typeof draftSchema>;

const writtenBy = ({ language }: Card, { writer }: Draft): string => {
  const words = catalogue[language];
  switch (writer.kind) {
    case 'model':
      return words.byModel({ model: oneLine(writer.model, 60) });
    case 'offline':
      return words.offline[writer.why];
    default:
      return words.byPerson({ name: oneLine(writer.teammate.name, 60) });
  }
};

/** More sources than this no reply of a few sentences has. */
const mostSources = 4;

/** Where facts come from, by name: from “Shipping”; a page that stands in public is a link. */
export const sources = (knowledge: readonly Cited[], language: UiLanguage, before = ''): Inline[] => {
  const shown = knowledge.slice(0, mostSources);
  if (shown.length === 0) return [];
  const words = catalogue[language];
  const names = shown.map(({ kind, name, url }) =>
    link(kind === 'reply' ? words.ourReply({ number: oneLine(name, 20) }) : oneLine(name, 60), url),
  );
  return [...text(before), ...sentence(words.from({ names: names.map((_, nth) => mark(nth)) }), names)];
};

/** "Draft 2 · offline, no model configured · warmer · from “Allergies FAQ”". */
const headline = (card: Card, draft: Draft): Inline[] => {
  const words = catalogue[card.language];
  const about = [
    '',
    writtenBy(card, draft),
    ...(draft.way ? [words.draftedAs({ way: label[card.language].way[draft.way] })] : []),
    ...(draft.language === card.review.triage.language
      ? []
      : [label[card.language].language[draft.language]]),
  ];
  return [
    ...text(words.draft({ revision: draft.revision }), { bold: true }),
    ...text(about.join(' · ')),
    ...sources(draft.knowledge, card.language, ' · '),
  ];
};

const drafting = (card: Card): Part[] => {
  const words = catalogue[card.language];
  const asked = card.review.drafting;
  if (!asked) return [];
  return small(
    'drafting',
    asked.askedBy ? words.draftingFor({ name: oneLine(asked.askedBy.name, 60) }) : words.drafting,
  );
};

/** The text that would go out: what was frozen at approval, else the newest draft. */
export const outgoingText = (card: Card): string =>
  card.review.delivery?.text ?? currentDraft(card.review)?.text ?? '';

/**
 * The draft in a block of its own, whole or not at all: when it does not fit, the card
 * says so and the text is read in a modal.
 */
export const proposal = (card: Card, fits: boolean): Part[] => {
  const words = catalogue[card.language];
  const draft = currentDraft(card.review);
  if (!draft) return card.review.drafting ? drafting(card) : small('draft_by', words.noDraft);
  const whole = outgoingText(card);
  const found = whole === draft.text ? draft.findings : [];
  const proposesNothing = draft.leave !== undefined && whole === '';
  const body = proposesNothing
    ? lines(
        'draft',
        text(words.draftLeave({ reason: label[card.language].reasonSaid[draft.leave ?? 'other'] })),
      )
    : !fits
      ? lines('draft', text(words.draftTooLong({ length: whole.length }), { bold: true }))
      : quoted('draft', markedText(whole, found));
  return [
    ...lines('draft_by', headline(card, draft)),
    ...body,
    ...(fits && whole === draft.text ? draftReading(card, whole.length * 3 + 200) : []),
    ...findings('findings', found, draft.text, card.language),
    ...applyActions(card, found, draft.text),
    ...feedback(card),
    ...drafting(card),
  ];
};
