import { ComponentType } from 'discord-api-types/v10';
import type { APIContainerComponent } from 'discord-api-types/v10';
import type { Card } from '../../../core/card.ts';
import type { Part } from '../../../core/card/part.ts';
import { beginning } from '../../../core/card/text.ts';
import { cardParts } from '../../../core/card/whole.ts';
import type { Fits } from '../../../core/card/whole.ts';
import { card as catalogue } from '../../../core/catalogue/card.ts';
import type { Severity } from '../../../core/triage/triage.ts';
import { mostCharacters, mostComponents, sizeOf } from './limits.ts';
import { componentsOf } from './render.ts';

/** The colour at the side of a card; its first line says the same in words. */
const accent: Record<Severity, number> = {
  low: 0x9aa0a6,
  normal: 0x3b82f6,
  heated: 0xf59e0b,
  severe: 0xdc2626,
};

/** The container itself is one of them. */
const fitsIn = (parts: readonly Part[]): boolean => {
  const { components, characters } = sizeOf(componentsOf(parts, ''));
  return components + 1 <= mostComponents && characters <= mostCharacters;
};

/** Words of more than so many characters are shortened, less and less, until everything fits. */
const shorter = [400, 200, 100, 50, 25, 10];
const shortened = (parts: readonly Part[], max: number): Part[] =>
  parts.map((part) => {
    if (part.type !== 'rich_text') return part;
    const elements = part.elements.map((each) => ({
      ...each,
      elements: each.elements.map((one) =>
        one.type === 'text' && one.text.length > max ? { ...one, text: `${beginning(one.text, max)}…` } : one,
      ),
    }));
    return { ...part, elements };
  });

/**
 * At most 40 components and 4,000 characters, whatever the comment, the names and the draft hold. The text that would go out
 * stands whole or not at all (`cardParts`); of the rest, what is too much is shortened.
 */
const fitting = (parts: readonly Part[]): Part[] => {
  if (fitsIn(parts)) return [...parts];
  const fits = shorter.map((max) => shortened(parts, max)).find(fitsIn);
  return fits ?? parts.filter(({ type }) => type !== 'rich_text');
};

const fits: Fits = fitsIn;

/** The card in Components V2. */
export const cardComponents = (card: Card): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: accent[card.review.triage.severity],
  components: componentsOf(fitting(cardParts(card, fits)), catalogue[card.language].button.more),
});

/** Beside what is no comment: moderators' cards. */
const plainAccent = 0x6366f1;

/** Parts that are no review's card, fitted in the same way. */
export const partsComponents = (parts: readonly Part[], more = '…'): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: plainAccent,
  components: componentsOf(fitting(parts), more),
});
