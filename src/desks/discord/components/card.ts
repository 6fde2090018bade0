import { ComponentType } from 'discord-api-types/v10';
import type { APIContainerComponent } from 'discord-api-types/v10';
import type { Card } from '../../../core/card.ts';
import type { Part } from '../../../core/card/part.ts';
import { cardParts } from '../../../core/card/whole.ts';
import { card as catalogue } from '../../../core/catalogue/card.ts';
import type { Severity } from '../../../core/triage/triage.ts';
import { componentsOf, fitsIn } from './render.ts';
import { fitting } from './shorten.ts';

/** The colour at the side of a card; its first line says the same in words. */
const accent: Record<Severity, number> = {
  low: 0x9aa0a6,
  normal: 0x3b82f6,
  heated: 0xf59e0b,
  severe: 0xdc2626,
};

/**
 * The card in Components V2: at most 40 components and 4,000 characters, whatever the comment, the names and the draft hold. The
 * text that would go out stands whole or not at all (`cardParts`); of the rest, what is too much is shortened.
 */
export const cardComponents = (card: Card): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: accent[card.review.triage.severity],
  components: componentsOf(fitting(cardParts(card, fitsIn), fitsIn), catalogue[card.language].button.more),
});

/** Beside what is no comment: moderators' cards. */
const plainAccent = 0x6366f1;

/** Parts that are no review's card, fitted in the same way. */
export const partsComponents = (parts: readonly Part[], more = '…'): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: plainAccent,
  components: componentsOf(fitting(parts, fitsIn), more),
});
