import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { fingerprintOf } from '../review/fate.ts';
import { currentDraft } from '../review/review.ts';
import { plain } from './rich.ts';
import { pressValue } from './pressed.ts';
import type { Part } from './part.ts';

/** What the two buttons choose. */
export const useful = 'useful';
export const notUseful = 'not_useful';

/**
 * Whether the draft was of use: two small buttons under what a machine wrote, while it is decided on. Slack keeps them for
 * messages: https://docs.slack.dev/reference/block-kit/blocks/context-actions-block, which wants a new id with each update.
 */
export const feedback = (card: Card): Part[] => {
  const draft = currentDraft(card.review);
  if (!draft || fingerprintOf(draft) === undefined || !card.actions.main.includes('edit')) return [];
  const words = catalogue[card.language].feedback;
  const button = (choice: string, says: { text: string; label: string }) => ({
    text: plain(says.text),
    value: pressValue(card, choice),
    accessibility_label: says.label,
  });
  return [
    {
      type: 'context_actions',
      block_id: `feedback.${card.version}`,
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'feedback.draft',
          positive_button: button(useful, words.useful),
          negative_button: button(notUseful, words.notUseful),
        },
      ],
    },
  ];
};

/** The same parts where a modal is to show them. */
export const withoutFeedback = <Shown extends { type: string }>(parts: readonly Shown[]): Shown[] =>
  parts.filter(({ type }) => type !== 'context_actions');
