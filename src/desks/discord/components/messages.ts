import { ComponentType } from 'discord-api-types/v10';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Card } from '../../../core/card.ts';
import type { Part } from '../../../core/card/part.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { card as catalogue } from '../../../core/catalogue/card.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { cardComponents } from './card.ts';
import { componentsOf, fitsIn } from './render.ts';
import { inPieces } from './shorten.ts';

type Components = APIMessageTopLevelComponent[];

const message = (parts: readonly Part[], language: UiLanguage): Components => [
  {
    type: ComponentType.Container,
    components: componentsOf(parts, catalogue[language].button.more),
  },
];

/** Words and buttons as messages, one after another: as few as hold them, nothing shortened. */
export const messagesOf = (parts: readonly Part[], language: UiLanguage): Components[] => {
  const all: Part[][] = [];
  for (const part of parts.flatMap((one) => (fitsIn([one]) ? [one] : inPieces(one)))) {
    const last = all.at(-1);
    if (last && fitsIn([...last, part])) last.push(part);
    else all.push([part]);
  }
  return all.map((each) => message(each, language));
};

/** A card for one person alone, and before it what was done. */
export const cardMessage = (card: Card, said = ''): Components => [
  ...componentsOf(lines('said', text(said)), '').filter(({ type }) => type === ComponentType.TextDisplay),
  cardComponents(card),
];
