import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Part } from '../../../core/card/part.ts';
import { feedbackRow, rowsOf } from './actions.ts';
import { wordsOf } from './markdown.ts';

const textDisplay = (content: string): APIComponentInContainer => ({
  type: ComponentType.TextDisplay,
  content,
});

const rendered = (part: Part, more: string): APIComponentInContainer[] => {
  switch (part.type) {
    case 'divider':
      return [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }];
    case 'actions':
      return rowsOf(part, more);
    case 'context_actions':
      return feedbackRow(part);
    case 'section':
      return [
        textDisplay(wordsOf(part)),
        ...(part.accessory ? rowsOf({ block_id: part.block_id, elements: [part.accessory] }, more) : []),
      ];
    default:
      return [textDisplay(wordsOf(part))];
  }
};

/** Texts that follow each other are one component: there may be no more than forty in a message. */
const joined = (components: readonly APIComponentInContainer[]): APIComponentInContainer[] =>
  components.reduce<APIComponentInContainer[]>((all, next) => {
    const last = all.at(-1);
    if (last?.type !== ComponentType.TextDisplay || next.type !== ComponentType.TextDisplay)
      return [...all, next];
    return [...all.slice(0, -1), textDisplay(`${last.content}\n${next.content}`)];
  }, []);

/** Parts of a card, or of an answer, as components; `more` names the menu of what is seldom pressed. */
export const componentsOf = (parts: readonly Part[], more: string): APIComponentInContainer[] =>
  joined(parts.flatMap((part) => rendered(part, more)));
