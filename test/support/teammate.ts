import { z } from 'zod';
import type { PageMessage, PageView, StateValues } from '../../src/rehearsal/page/protocol.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';

const element = z.looseObject({
  type: z.string(),
  action_id: z.string().optional(),
  value: z.string().optional(),
  options: z.array(z.looseObject({ value: z.string() })).optional(),
  positive_button: z.object({ value: z.string() }).optional(),
  negative_button: z.object({ value: z.string() }).optional(),
});
const block = z.looseObject({
  type: z.string(),
  block_id: z.string().optional(),
  elements: z.array(z.unknown()).optional(),
  element: z.unknown().optional(),
  accessory: z.unknown().optional(),
});

interface Found {
  blockId: string;
  element: z.infer<typeof element>;
}

/** Every interactive element of some blocks, with the block it is in. */
export const elementsIn = (blocks: readonly unknown[]): Found[] =>
  blocks.flatMap((raw) => {
    const parsed = block.parse(raw);
    const inside = [...(parsed.elements ?? []), parsed.element, parsed.accessory];
    return inside.flatMap((one) => {
      const found = element.safeParse(one);
      return found.success && found.data.action_id !== undefined
        ? [{ blockId: parsed.block_id ?? '', element: found.data }]
        : [];
    });
  });

/** What a field of this kind sends for what was typed or chosen. */
const chosenIn = ({ type, options }: Found['element'], value: string): object => {
  if (type === 'static_select') return { selected_option: options?.find((one) => one.value === value) };
  if (type === 'users_select') return { selected_user: value };
  if (type === 'datetimepicker') return { selected_date_time: Number(value) };
  return { value };
};

/** As much of a message as it takes to press something on it. */
export type Shown = Pick<PageMessage, 'ts' | 'blocks'>;

/** Somebody of the sample team who looks, presses and types, as the page would for them. */
export const teammateAt = (slack: SlackStandIn, user: string, channel: string) => {
  const must = async (act: Parameters<SlackStandIn['act']>[0]): Promise<void> => {
    const answer = await slack.act(act);
    if (!answer.ok) throw new Error(`the chat said: ${answer.error}`);
  };
  const self = {
    user,
    /** What stands in the channel for this person, oldest first; threads apart. */
    messages: (): PageMessage[] =>
      slack.picture(user).messages.filter((one) => one.channel === channel && !one.deleted),
    /** The card whose blocks hold these words, if it stands. */
    card: (words: string): PageMessage | undefined =>
      self
        .messages()
        .findLast(({ ephemeral, blocks }) => !ephemeral && JSON.stringify(blocks).includes(words)),
    can: (message: Shown): string[] => elementsIn(message.blocks).map((one) => one.element.action_id ?? ''),
    press: async (message: Shown, actionId: string, choice?: string): Promise<void> => {
      const found = elementsIn(message.blocks).find((one) => one.element.action_id === actionId);
      if (!found) throw new Error(`no ${actionId} on this message: ${self.can(message).join(', ')}`);
      const option = found.element.options?.find(({ value }) => value.startsWith(choice ?? '\n'));
      const { type, action_id, positive_button: yes, negative_button: no } = found.element;
      const opinion = [yes, no].find((one) => one?.value.startsWith(choice ?? '\n'));
      const value = opinion?.value ?? found.element.value;
      const action = {
        type,
        action_id,
        ...(value !== undefined && { value }),
        ...(option && { selected_option: option }),
      };
      return must({ act: 'press', user, channel, ts: message.ts, blockId: found.blockId, action });
    },
    /** Presses a button in a modal. */
    pressIn: (view: PageView, actionId: string): Promise<void> => {
      const found = elementsIn(view.blocks).find((one) => one.element.action_id === actionId);
      if (!found) throw new Error(`no ${actionId} in this modal`);
      const { type, action_id, value } = found.element;
      const action = { type, action_id, ...(value !== undefined && { value }) };
      return must({
        act: 'press_in_view',
        user,
        viewId: view.id,
        blockId: found.blockId,
        action,
        values: {},
      });
    },
    close: (view: Pick<PageView, 'id'>): Promise<void> => must({ act: 'close', user, viewId: view.id }),
    shortcut: (callbackId: string, ts?: string): Promise<void> =>
      must({ act: 'shortcut', user, callbackId, ...(ts !== undefined && { message: { channel, ts } }) }),
    /** The modal on top, if one is open. */
    view: (): PageView | undefined => slack.picture(user).views.at(-1),
    /** Fills the fields of a modal by the start of their block ids, and submits. */
    submit: (view: Pick<PageView, 'id' | 'blocks'>, typed: Record<string, string>): Promise<void> => {
      const values: StateValues = {};
      for (const [start, value] of Object.entries(typed)) {
        const found = elementsIn(view.blocks).find((one) => one.blockId.startsWith(start));
        if (!found) throw new Error(`no field ${start} in this modal`);
        const { action_id = '', type } = found.element;
        values[found.blockId] = { [action_id]: { type, ...chosenIn(found.element, value) } };
      }
      return must({ act: 'submit', user, viewId: view.id, values });
    },
    command: (text: string): Promise<void> =>
      must({ act: 'command', user, channel, command: '/aplomb', text }),
    say: (text: string, threadTs?: string): Promise<void> =>
      must({ act: 'say', user, channel, text, ...(threadTs !== undefined && { threadTs }) }),
    /** The newest message only this person sees. */
    whispered: (): PageMessage | undefined => self.messages().findLast(({ ephemeral }) => ephemeral),
  };
  return self;
};
export type TeammateAt = ReturnType<typeof teammateAt>;
