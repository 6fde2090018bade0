import type { Asked } from '../../../app/front/answer.ts';
import type { Front } from '../../../app/front/front.ts';
import type { ModerationFront } from '../../../app/front/moderation/front.ts';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Verbs } from '../../../app/verbs.ts';
import { knownInBoth } from '../../../core/actor.ts';
import type { SamePerson } from '../../../core/actor.ts';
import { knownAt } from '../../../core/mention.ts';
import type { Person, Reader } from '../../../core/reader.ts';
import type { SlackWeb } from '../web-port.ts';

/** What the listeners work with. */
export interface SlackDeskDeps {
  front: Front;
  verbs: Verbs;
  moderation: ModerationFront;
  web: SlackWeb;
  /** Name, language and zone of a user: users.info, cached by whoever implements it. */
  locale: (userId: string) => Promise<Reader>;
  /** Who is on Discord as well. */
  samePeople: readonly SamePerson[];
  world: World;
  log: Log;
}

/** Looks somebody up by their Slack id. */
export const personOf = async ({ locale, samePeople }: SlackDeskDeps, userId: string): Promise<Person> => {
  const reader = await locale(userId);
  const teammate = { desk: 'slack', id: userId, name: reader.name } as const;
  return { ...reader, teammate: knownInBoth(teammate, samePeople) };
};

/** A page is what one reads at a stretch; a view has room for more, people have not. */
const pageLength = 9_000;

/** What this person did, as the app hears it. */
export const askedBy = (
  deps: SlackDeskDeps,
  person: Person,
  press: string,
  at = deps.world.now(),
): Asked => ({
  person,
  press,
  at,
  pageLength,
  teammate: async (id) => {
    const known = knownAt('slack', id);
    return known && 'person' in known ? (await personOf(deps, id)).teammate : undefined;
  },
});
