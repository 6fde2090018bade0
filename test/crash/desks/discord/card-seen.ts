import { z } from 'zod';
import { everyComponent, writtenIn } from '../../../support/discord/components.ts';
import type { FakeMessage } from '../../../support/discord/state.ts';
import type { CardSeen } from '../desk.ts';

const chosen = z.array(z.object({ value: z.string() })).catch([]);
const carried = /(?<reviewId>[\w-]{1,64}) (?<revision>\d{1,6})$/;

/** What people read: backslashes that keep signs from being markup are gone, and the markup itself. */
const read = (markdown: string): string =>
  markdown.replaceAll(/\\([^0-9A-Za-z\s])|\*{1,2}|_{2}|~{2}/g, '$1').replaceAll(/^-# /gm, '');

/** The quotation after the line that says which draft it is: the text that would go out. */
const draftIn = (markdown: string): string => {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => /^\*\*Draft \d+\*\*/.test(line)) + 1;
  const rest = from === 0 ? [] : lines.slice(from);
  const end = rest.findIndex((line) => !line.startsWith('> '));
  return read(
    rest
      .slice(0, end === -1 ? undefined : end)
      .map((line) => line.slice(2))
      .join('\n'),
  );
};

/** What a card can be asked, by the names of its buttons and menus; what needs a second press to be sure is asked all the same. */
const offersIn = (ids: readonly string[]): string[] =>
  ids.map((id) => id.replace(/^ask\./, '').split(' ')[0] ?? '');

/** Reads a message of the bot as a card; undefined when it is none. `before`: the review it was about, which never changes. */
export const cardSeen = (message: FakeMessage, before = ''): CardSeen | undefined => {
  const components = everyComponent(message.components);
  // The mark by which the bot finds it again.
  if (!components.some(({ type, id }) => type === 17 && id !== undefined)) return undefined;
  const ids = components.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  const values = [
    ...ids,
    ...components.flatMap(({ options }) => chosen.parse(options).map(({ value }) => value)),
  ];
  const from = values.map((value) => carried.exec(value)?.groups).find((groups) => groups !== undefined);
  const written = writtenIn(message.components);
  return {
    desk: 'discord',
    channel: message.channel_id,
    ts: message.id,
    reviewId: from?.['reviewId'] ?? before,
    words: read(written),
    offers: offersIn(ids),
    revision: Number(from?.['revision'] ?? 0),
    text: draftIn(written),
  };
};
