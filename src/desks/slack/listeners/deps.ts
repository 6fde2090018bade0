import type { Log, World } from '../../../app/ports/world.ts';
import type { Verbs } from '../../../app/verbs.ts';
import type { Card } from '../../../core/card.ts';
import type { Teammate } from '../../../core/actor.ts';
import type { Reader, Readers, SlackWeb } from '../web-port.ts';

/** What the listeners work with. */
export interface SlackDeskDeps {
  verbs: Verbs;
  web: SlackWeb;
  /** Name, language and zone of a user. */
  locale: Readers;
  world: World;
  log: Log;
}

/** Whoever pressed, typed or said something, and how they read. */
export interface Person extends Reader {
  teammate: Teammate;
}

/** Looks somebody up by their Slack id. */
export const personOf = async ({ locale }: SlackDeskDeps, userId: string): Promise<Person> => {
  const reader = await locale(userId);
  return { ...reader, teammate: { desk: 'slack', id: userId, name: reader.name } };
};

/** A card as this person reads it, which a whole channel reads in the channel's language. */
export const cardFor = (card: Card, { language, timezone }: Reader): Card => ({
  ...card,
  language,
  timezone,
});
