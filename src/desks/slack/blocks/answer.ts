import type { Answer } from '../../../app/front/answer.ts';
import type { Part } from '../../../core/card/part.ts';
import { lines, text } from '../../../core/card/rich.ts';
import type { SlackContent } from '../web-port.ts';
import { cardContent } from './card.ts';
import { mostCharacters, textLength } from './size.ts';
import { escaped } from './text.ts';

/** Words of ours, inert; a shorter sentence where they do not fit whole. */
export const wordsContent = (of: { brief: string; parts: Part[]; tooLong?: string }): SlackContent => {
  const { brief, parts, tooLong } = of;
  return tooLong !== undefined && textLength(parts) > mostCharacters
    ? { text: escaped(tooLong), blocks: lines('said', text(tooLong)) }
    : { text: escaped(brief), blocks: parts };
};

/** A card, and before it what was done. */
export const cardAnswer = ({ card, said }: Extract<Answer, { answer: 'card' }>): SlackContent => {
  const content = cardContent(card);
  return { ...content, blocks: [...lines('said', text(said ?? '')), ...content.blocks] };
};
