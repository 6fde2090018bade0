import type { Kit } from '../kit.ts';
import type { ModeratedPlace, Outcome } from '../ports/moderation.ts';
import type { ReportedMessage } from '../../core/moderation/incident.ts';
import { makeModerationVerbs } from './make-verbs.ts';
import { placeNamed } from './place.ts';
import type { ModerationVerbs } from './verbs.ts';

/** While somebody waits for an answer, nobody waits longer for the place. */
const readMs = 8_000;

/** What a desk on the same platform needs besides its own: the verbs, and which place a server is. */
export interface ModerationAtDesk {
  verbs: ModerationVerbs;
  placeOf(server: string): string | undefined;
  message(place: string, channel: string, id: string): Promise<Outcome<{ message: ReportedMessage }>>;
}

export const moderationAtDesk = (kit: Kit): ModerationAtDesk => ({
  verbs: makeModerationVerbs(kit),
  placeOf: (server) => [...kit.sources].find(([, { moderation }]) => moderation?.id === server)?.[0],
  message: async (place, channel, id) => {
    const at: ModeratedPlace | undefined = placeNamed(kit, place);
    if (!at) return { ok: false, away: false, code: 'not_found' };
    return at.message(channel, id, kit.deadline(new AbortController().signal, readMs));
  },
});
