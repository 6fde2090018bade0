import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import type { UiLanguage } from '../language.ts';
import { correctable, correction } from '../triage/correction.ts';
import type { Correction } from '../triage/correction.ts';
import { pressValue } from './pressed.ts';
import { lines, plain, text } from './rich.ts';
import { oneLine } from './text.ts';
import type { Option, Part, Select } from './part.ts';

/** Slack's limit for the value of an option, the review's id and revision included. */
const longestValue = 150;
/** Slack's limit for the options of one group. */
const mostOptions = 100;

/** `severity.heated`, `topic.Livraison%20express`: a choice without spaces. */
const choiceOf = ({ field, to }: Correction): string => `${field}.${encodeURIComponent(to)}`;

const decoded = (written: string): string | undefined => {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
};

/** Reads a choice back; undefined for what no menu of ours offers. */
export const correctionChosen = (choice: string | undefined): Correction | undefined => {
  const [field, ...rest] = (choice ?? '').split('.');
  return correction.safeParse({ field, to: decoded(rest.join('.')) }).data;
};

/** A verdict in the reader's words; a topic in the team's. */
const verdictText = (made: Correction, language: UiLanguage): string => {
  const words = label[language];
  switch (made.field) {
    case 'severity':
      return words.severity[made.to];
    case 'intent':
      return words.intent[made.to];
    case 'language':
      return words.language[made.to];
    case 'topic':
      return oneLine(made.to, 60);
  }
};

const optionOf = (card: Card, made: Correction): Option[] => {
  const value = pressValue(card, choiceOf(made));
  return value.length > longestValue ? [] : [{ text: plain(verdictText(made, card.language)), value }];
};

/** What triage should have said, in one press. */
export const correctMenu = (card: Card): Select[] => {
  const words = catalogue[card.language];
  const groups = correctable.flatMap((field) => {
    const options = card.corrections
      .filter((made) => made.field === field)
      .flatMap((made) => optionOf(card, made))
      .slice(0, mostOptions);
    return options.length === 0 ? [] : [{ label: plain(words.correctField[field]), options }];
  });
  if (groups.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: 'card.correct',
      placeholder: plain(words.button.correct),
      option_groups: groups,
    },
  ];
};

/** Whose word stands in place of triage's: the latest for each verdict. */
export const correctedNote = (card: Card): Part[] => {
  const words = catalogue[card.language];
  const latest = correctable.flatMap((field) => {
    const made = card.review.corrections?.findLast((one) => one.correction.field === field);
    return made === undefined ? [] : [made];
  });
  return lines(
    'corrected',
    ...latest.map(({ correction: made, by }) =>
      text(
        words.corrected({
          name: oneLine(by.name, 60),
          what: words.correctField[made.field],
          to: verdictText(made, card.language),
        }),
      ),
    ),
  );
};
