import { atLeast } from '../../core/actor.ts';
import type { Role, Teammate } from '../../core/actor.ts';
import { detectLanguage } from '../../core/triage/language/detect.ts';
import { uiLanguages } from '../../core/language.ts';
import type { UiLanguage } from '../../core/language.ts';
import type { ModerationRefusal } from '../../core/moderation/refusal.ts';
import type { Kit } from '../kit.ts';
import type { ModeratedPlace } from '../ports/moderation.ts';

/** The place of this name, where it can be moderated. */
export const placeNamed = (kit: Kit, name: string): ModeratedPlace | undefined =>
  kit.sources.get(name)?.moderation;

/** Routes that take comments of this place: their roles say who moderates it. */
const routesOf = (kit: Kit, place: string) =>
  kit.team.routes.filter(({ match }) => match.sources?.includes(place) ?? true);

/** The highest role somebody has for this place. */
export const roleAt = async (kit: Kit, by: Teammate, place: string): Promise<Role | undefined> => {
  const found = await Promise.all(routesOf(kit, place).map(({ name }) => kit.rights.roleOf(by, name)));
  return found.reduce(
    (best, role) => (role !== undefined && atLeast(role, best ?? 'reader') ? role : best),
    undefined,
  );
};

/** Who could, for the one who may not; asked only then, because the desk may have to look groups up. */
export const withWho = async (
  kit: Kit,
  refusal: ModerationRefusal,
  place: string,
  by: Teammate,
): Promise<ModerationRefusal> => {
  if (refusal.refused !== 'not_allowed') return refusal;
  const who = await Promise.all(
    routesOf(kit, place).map(({ name }) => kit.rights.whoCan(refusal.needs, name, by.desk)),
  );
  return { ...refusal, who: [...new Set(who.flat())] };
};

/** Why somebody may not, with who could; nothing where they may. */
export const lacksRole = async (
  kit: Kit,
  by: Teammate,
  place: string,
  needs: Role,
): Promise<ModerationRefusal | undefined> =>
  atLeast(await roleAt(kit, by, place), needs)
    ? undefined
    : withWho(kit, { refused: 'not_allowed', needs, who: [] }, place, by);

/** The language a member writes in, where it is one the bot speaks; else the team's. */
export const memberLanguage = (kit: Kit, said: string | undefined): UiLanguage => {
  const { language } = detectLanguage(said ?? '');
  return uiLanguages.find((one) => one === language) ?? kit.team.language;
};
