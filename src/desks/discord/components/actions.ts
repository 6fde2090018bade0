import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Actions, Button, Feedback, Option, Overflow, Select } from '../../../core/card/part.ts';
import { beginning } from '../../../core/card/text.ts';
import {
  longestId,
  longestLabel,
  longestOption,
  longestPlaceholder,
  longestUrl,
  mostButtons,
  mostOptions,
} from './limits.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const cut = (words: string, max: number): string =>
  words.length <= max ? words : `${beginning(words, max - 1)}…`;
const row = (components: APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

/** What is pressed, and for what: `card.approve 0198… 2`. Whoever presses sends it back. */
const idOf = (actionId: string, value = ''): string => `${actionId} ${value}`.trimEnd();

const styles = { primary: ButtonStyle.Success, danger: ButtonStyle.Danger } as const;
const button = ({ action_id, text, value, url, style, confirm }: Button): APIButtonComponent => {
  const label = cut(text.text, longestLabel);
  if (url !== undefined) return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
  return {
    type: ComponentType.Button,
    style: style ? styles[style] : ButtonStyle.Secondary,
    label,
    custom_id: idOf(confirm ? `ask.${action_id}` : action_id, value),
  };
};

/** The button, where Discord takes it: not with a longer address, nor with more to send back. */
export const linked = (of: Button): APIButtonComponent | undefined => {
  const fits = (of.url?.length ?? 0) <= longestUrl && idOf(of.action_id, of.value).length <= longestId;
  return fits ? button(of) : undefined;
};

/** Headings of a menu, which Discord does not have, stand before each choice. */
const choices = (menu: Select | Overflow): Option[] => {
  if (menu.type === 'overflow' || !menu.option_groups) return menu.options ?? [];
  return menu.option_groups.flatMap(({ label, options }) =>
    options.map((one) => ({ ...one, text: { ...one.text, text: `${label.text}: ${one.text.text}` } })),
  );
};
/** The menu forgets its choice when its card is drawn anew: its id carries how often that was. */
const select = (menu: Select | Overflow, placeholder: string, blockId: string): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: cut(`${menu.action_id} ${blockId}`, longestId),
  placeholder: cut(placeholder, longestPlaceholder),
  options: choices(menu)
    .filter(({ value }) => value.length <= longestId)
    .slice(0, mostOptions)
    .map(({ text, value }) => ({ label: cut(text.text, longestOption), value })),
});

/** Buttons beside each other, five a row; a menu takes a row of its own. */
export const rowsOf = (
  { elements, block_id }: Pick<Actions, 'elements' | 'block_id'>,
  more: string,
): Row[] => {
  const rows: Row[] = [];
  let open: APIButtonComponent[] = [];
  const close = (): void => {
    if (open.length > 0) rows.push(row(open));
    open = [];
  };
  for (const element of elements) {
    if (element.type === 'button') {
      // Where a long address is left out, the title of the comment's place links there too.
      open.push(...[linked(element) ?? []].flat());
      if (open.length === mostButtons) close();
      continue;
    }
    close();
    const placeholder = element.type === 'overflow' ? more : element.placeholder.text;
    rows.push(row([select(element, placeholder, block_id)]));
  }
  close();
  return rows;
};

export const feedbackRow = ({ elements }: Feedback): Row[] =>
  elements.map(({ action_id, positive_button: yes, negative_button: no }) =>
    row([yes, no].map(({ text, value }) => button({ type: 'button', action_id, text, value }))),
  );
