import type { World } from '../../../app/ports/world.ts';
import type { Read, SlackChannel, SlackReads } from './web-reads.ts';

/** Names of channels are asked again after this long, and at a miss not more often than every minute. */
const freshMs = 10 * 60_000;
const missMs = 60_000;
/** A workspace with more channels than pages of 999 here should use ids. */
const maxPages = 50;

/** A channel's id needs no look-up: `C…` (or `G…` for an old private one). */
export const isChannelId = (name: string): boolean => /^[CG][A-Z0-9]{6,}$/.test(name);
const bare = (name: string): string => name.replace(/^#/, '').toLowerCase();

/** All channels the bot can see, page after page. */
export const allChannels = async (
  web: Pick<SlackReads, 'conversationList'>,
): Promise<Read<{ channels: SlackChannel[] }>> => {
  const channels: SlackChannel[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const found = await web.conversationList(cursor);
    if (!found.ok) return found;
    channels.push(...found.channels);
    cursor = found.nextCursor;
    if (cursor === undefined) break;
  }
  return { ok: true, channels };
};

/** The channel with this id or name (`#help` or `help`); a channel that is in use wins over an archived namesake. */
export const channelNamed = (channels: readonly SlackChannel[], wanted: string): SlackChannel | undefined => {
  const matching = channels.filter(({ id, name }) => id === wanted || name.toLowerCase() === bare(wanted));
  return matching.find(({ is_archived }) => !is_archived) ?? matching[0];
};

/** Turns what the team wrote in its routes into channel ids; `undefined` when no such channel can be seen. */
export const createChannelIds = (
  web: Pick<SlackReads, 'conversationList'>,
  world: Pick<World, 'now'>,
): ((name: string) => Promise<Read<{ id: string | undefined }>>) => {
  let known: { channels: SlackChannel[]; at: number } | undefined;
  return async (name) => {
    if (isChannelId(name)) return { ok: true, id: name };
    const age = world.now() - (known?.at ?? Number.NEGATIVE_INFINITY);
    const hit = known === undefined ? undefined : channelNamed(known.channels, name);
    if (age < (hit === undefined ? missMs : freshMs)) return { ok: true, id: hit?.id };
    const found = await allChannels(web);
    if (!found.ok) return hit === undefined ? found : { ok: true, id: hit.id };
    known = { channels: found.channels, at: world.now() };
    return { ok: true, id: channelNamed(found.channels, name)?.id };
  };
};
