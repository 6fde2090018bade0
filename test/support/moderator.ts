import { everyComponent, writtenIn } from './discord/components.ts';
import type { Done } from './discord/answers.ts';
import type { FakeDiscord } from './discord/place.ts';
import type { FakeMessage, FakeUser } from './discord/state.ts';

/** The custom ids of what can be pressed. */
export const idsIn = (components: unknown): string[] =>
  everyComponent(components).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));

/** What people read, without the backslashes that keep it inert. */
export const readable = (components: unknown): string => writtenIn(components).replaceAll('\\', '');

/** Somebody who decides on Discord: looks, presses and types, as their client would for them. */
export const moderatorAt = (
  { interactions, state }: Pick<FakeDiscord, 'interactions' | 'state'>,
  user: FakeUser,
  channel: string,
) => {
  const where = { user, channel };
  const pressable = (message: Pick<FakeMessage, 'components'>, begins: string): string | undefined =>
    idsIn(message.components).find((id) => id.startsWith(begins));
  return {
    user,
    /** The newest card of the bot's with these words. */
    card: (words: string): FakeMessage | undefined =>
      state.messages.findLast(
        (one) =>
          one.channel_id === channel && one.author === state.bot && readable(one.components).includes(words),
      ),
    can: (message: Pick<FakeMessage, 'components'>, begins: string): boolean =>
      pressable(message, begins) !== undefined,
    /** Presses what begins so, or chooses in it; on a message of the channel or on one before them alone. */
    press: (
      on: { id: string; components: unknown[]; channel_id?: string },
      begins: string,
      choice?: string,
    ): Done => {
      const customId = pressable(on, begins) ?? begins;
      const values = everyComponent(on.components)
        .flatMap(({ custom_id: id, options }) => (id === customId && Array.isArray(options) ? options : []))
        .flatMap(({ value }: { value: string }) => (choice && value.startsWith(choice) ? [value] : []));
      return interactions.press({
        ...where,
        channel: on.channel_id ?? channel,
        message: on.id,
        customId,
        values,
      });
    },
    submit: (form: Done, fields: Record<string, string>, message?: string): Done =>
      interactions.submit({
        ...where,
        customId: form.modal?.custom_id ?? '',
        fields,
        ...(message !== undefined && { message }),
      }),
    command: (sub: string, options: Record<string, string | number> = {}): Done =>
      interactions.command({
        ...where,
        name: 'aplomb',
        options: [
          {
            name: sub,
            type: 1,
            options: Object.entries(options).map(([name, value]) => ({
              name,
              value,
              type: typeof value === 'number' ? 4 : 3,
            })),
          },
        ],
      }),
  };
};
export type Moderator = ReturnType<typeof moderatorAt>;
