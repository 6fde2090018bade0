import type { Kit } from '../kit.ts';
import { channelAt } from '../ports/desk.ts';
import type { ModeratedPlace, Outcome } from '../ports/moderation.ts';
import type { ReportedMessage } from '../../core/moderation/incident.ts';
import { makeModerationVerbs } from './make-verbs.ts';
import { placeNamed } from './place.ts';
import type { ModerationVerbs } from './verbs.ts';

/** While somebody waits for an answer, nobody waits longer for the place. */
const readMs = 8_000;

/** What is asked of a desk: the server somebody is on, as the place names it, or a channel of the desk's own. */
export interface Whereabouts {
  server?: string | undefined;
  channel?: string | undefined;
}

/** What is needed to answer moderators at a desk: the verbs, and which place they mean. */
export interface ModerationAtDesk {
  verbs: ModerationVerbs;
  /** The place of a server; elsewhere the one whose cards stand in this channel, or the only one there is. */
  placeOf(where: Whereabouts): string | undefined;
  message(place: string, channel: string, id: string): Promise<Outcome<{ message: ReportedMessage }>>;
}

export const moderationAtDesk = (kit: Kit): ModerationAtDesk => ({
  verbs: makeModerationVerbs(kit),
  placeOf: ({ server, channel }) => {
    const moderated = [...kit.sources].filter(([, { moderation }]) => moderation !== undefined);
    if (server !== undefined) return moderated.find(([, { moderation }]) => moderation?.id === server)?.[0];
    if (channel === undefined) return undefined;
    const here = moderated.filter(([, { moderation }]) =>
      kit.desks.some((desk) => {
        const written = moderation?.settings.channels[desk.name];
        return written !== undefined && channelAt(desk, written) === channel;
      }),
    );
    const [only, ...others] = here.length > 0 ? here : moderated;
    return others.length === 0 ? only?.[0] : undefined;
  },
  message: async (place, channel, id) => {
    const at: ModeratedPlace | undefined = placeNamed(kit, place);
    if (!at) return { ok: false, away: false, code: 'not_found' };
    return at.message(channel, id, kit.deadline(new AbortController().signal, readMs));
  },
});
