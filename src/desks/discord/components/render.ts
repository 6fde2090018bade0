import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import type { APIComponentInContainer, APITextDisplayComponent } from 'discord-api-types/v10';
import type { Beside, Part } from '../../../core/card/part.ts';
import { unlinked } from '../../../core/text/discord.ts';
import { feedbackRow, linked, rowsOf } from './actions.ts';
import { mostCharacters, mostComponents, sizeOf } from './limits.ts';
import { wordsOf } from './markdown.ts';

const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

/** A button stands beside its line, which is what one reads; a menu below, and its line is a small one. */
const besides = (part: Beside, more: string): APIComponentInContainer[] => {
  const { accessory } = part;
  const words = textDisplay(wordsOf(part));
  if (accessory === undefined) return [words];
  const button = accessory.type === 'button' ? linked(accessory) : undefined;
  return button === undefined
    ? [words, ...rowsOf({ block_id: part.block_id, elements: [accessory] }, more)]
    : [
        {
          type: ComponentType.Section,
          components: [textDisplay(unlinked(part.text.text))],
          accessory: button,
        },
      ];
};

const rendered = (part: Part, more: string): APIComponentInContainer[] => {
  switch (part.type) {
    case 'divider':
      return [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }];
    case 'actions':
      return rowsOf(part, more);
    case 'context_actions':
      return feedbackRow(part);
    case 'section':
      return besides(part, more);
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

/** Whether one message has room for these parts; the container around them is a component too. */
export const fitsIn = (parts: readonly Part[]): boolean => {
  const { components, characters } = sizeOf(componentsOf(parts, ''));
  return components + 1 <= mostComponents && characters <= mostCharacters;
};
