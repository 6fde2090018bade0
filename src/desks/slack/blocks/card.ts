import type { Part } from '../../../core/card/part.ts';
import type { Card } from '../../../core/card.ts';
import { cardBrief, cardParts } from '../../../core/card/whole.ts';
import type { Fits } from '../../../core/card/whole.ts';
import type { SlackContent } from '../web-port.ts';
import { mostCharacters, textLength } from './size.ts';
import { escaped } from './text.ts';

const fits: Fits = (parts) => textLength(parts) <= mostCharacters;

/** The card in Block Kit, at most 50 blocks and 13,000 characters whatever the comment, the names and the draft hold. */
export const cardBlocks = (card: Card): Part[] => cardParts(card, fits);

/** The card with its fallback line for notifications, which is Slack markup and therefore escaped. */
export const cardContent = (card: Card): SlackContent => ({
  text: escaped(cardBrief(card)),
  blocks: cardBlocks(card),
});
