import type { types } from '@slack/bolt';
import type { Card } from '../../../core/card.ts';
import { card as catalogue } from '../../../core/catalogue/card.ts';
import { fingerprintOf } from '../../../core/review/fate.ts';
import { currentDraft } from '../../../core/review/review.ts';
import { plain } from './rich.ts';
import { pressValue } from './pressed.ts';

/** What the two buttons choose. */
export const useful = 'useful';
export const notUseful = 'not_useful';

/**
 * Whether the draft was of use: two small buttons under what a machine wrote, while it is decided on. Slack keeps them for
 * messages: https://docs.slack.dev/reference/block-kit/blocks/context-actions-block, which wants a new id with each update.
 */
export const feedback = (card: Card): types.KnownBlock[] => {
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

/** The same blocks where a modal is to show them. */
export const withoutFeedback = (blocks: readonly types.KnownBlock[]): types.KnownBlock[] =>
  blocks.filter(({ type }) => type !== 'context_actions');
