import { newIncident } from '../../core/moderation/incident.ts';
import type { Incident, Matter } from '../../core/moderation/incident.ts';
import {
  goesOn,
  joined,
  keyBefore,
  mostKept,
  quiet,
  raidMessageOf,
  saidSomething,
} from '../../core/moderation/raid.ts';
import type { RaidAlarm, RaidLimits, RaidMessage, RaidWatch } from '../../core/moderation/raid.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { ModerationNews } from '../ports/moderation.ts';
import type { Tx } from '../ports/store.ts';
import { openIncident, saveIncident } from './apply.ts';
import { placeNamed } from './place.ts';

const longestText = 1_000;

const matterOf = (alarm: RaidAlarm): Matter => {
  const { count, sinceMs } = alarm;
  if (alarm.raid === 'joins') return { about: 'joins', count, sinceMs };
  const { people, channel } = alarm;
  return { about: 'flood', text: excerpt(alarm.text, longestText), count, people, channel, sinceMs };
};

/** The raid that this alarm is of, whoever saw it come first. */
const sameRaid = async (tx: Tx, place: string, key: string, now: number): Promise<Incident | undefined> => {
  const known = await tx.moderation.incidentByKey(place, key);
  if (known) return known;
  const before = await tx.moderation.incidentByKey(place, keyBefore(key));
  return before && goesOn(before.updatedAt, now) ? before : undefined;
};

const opened = async (kit: Kit, tx: Tx, made: Pick<Incident, 'place' | 'key' | 'matter'>): Promise<boolean> =>
  openIncident(kit, tx, newIncident({ ...made, id: kit.world.id() }, kit.world.now()));

/** One incident for one raid: it is opened, or counts along. */
const tellRaid = (kit: Kit, place: string, alarm: RaidAlarm): Promise<true | undefined> =>
  untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const now = kit.world.now();
      const { key } = alarm;
      const matter = matterOf(alarm);
      const known = await sameRaid(tx, place, key, now);
      if (!known) return (await opened(kit, tx, { place, key, matter })) || undefined;
      // Another process has counted as far.
      if ('count' in known.matter && known.matter.count >= alarm.count) return true;
      const next: Incident = nextVersion(known, now, { matter });
      const saved = await saveIncident(kit, tx, next, { actor: { kind: 'system' }, did: 'incident_grew' });
      return saved && true;
    }),
  );

type Caught = Extract<ModerationNews, { news: 'automod' }>;
const automod = ({ rule, member, channel, text, matched }: Caught) => ({
  about: 'automod' as const,
  rule,
  member,
  text: excerpt(text, longestText),
  ...(channel !== undefined && { channel }),
  ...(matched !== undefined && { matched }),
});
/** What a rule caught is told by every process that heard of it, and is one incident. */
const tellCaught = (kit: Kit, place: string, news: Caught): Promise<boolean> =>
  kit.store.transaction((tx) => opened(kit, tx, { place, key: `automod ${news.id}`, matter: automod(news) }));

/**
 * What all processes have read of what was said in the time before these that counts. A page is read from a cursor that was
 * kept with everything before it: what this process did not read stands on disk.
 */
const saidLately = async (
  kit: Kit,
  place: string,
  messages: readonly RaidMessage[],
  { sameText }: RaidLimits,
): Promise<RaidMessage[]> => {
  const since = Math.min(...messages.map(({ at }) => at)) - sameText.inMs;
  const kept = await kit.store.read((tx) => tx.comments.lately(place, since, mostKept));
  return kept.flatMap((comment) => raidMessageOf(comment) ?? []);
};

type Crowd = Exclude<ModerationNews, Caught>;
const counted = async (
  kit: Kit,
  place: string,
  watch: RaidWatch,
  news: Crowd,
  limits: RaidLimits,
): Promise<{ watch: RaidWatch; alarms: RaidAlarm[] }> => {
  if (news.news === 'said') {
    const { messages } = news;
    return saidSomething(watch, messages, await saidLately(kit, place, messages, limits), limits);
  }
  const next = joined(watch, news.at, limits);
  return { watch: next.watch, alarms: next.alarm ? [next.alarm] : [] };
};

/** Hears every place that can be moderated, one thing after the other, until the signal ends. */
export const watchPlaces = (kit: Kit, stop: AbortSignal): void => {
  for (const [name, { moderation }] of kit.sources) {
    const hear = createWatch(kit, name);
    let last = Promise.resolve();
    moderation?.watch?.((news) => {
      last = last
        .then(() => hear(news))
        .catch(() => kit.log.error('moderation.news_lost', { source: name, news: news.news }));
    }, stop);
  }
};

/**
 * Hears what happens at a place and makes of it what moderators should see: a raid while it begins, what the place's own
 * rules caught. Arrivals are told to every process, and counted in its memory; what came of it is on disk before the card.
 */
export const createWatch = (kit: Kit, place: string): ((news: ModerationNews) => Promise<void>) => {
  let watch: RaidWatch = quiet;
  return async (news) => {
    const limits = placeNamed(kit, place)?.settings.raid;
    if (!limits) return;
    if (news.news === 'automod') {
      await tellCaught(kit, place, news);
      kit.nudge();
      return;
    }
    const next = await counted(kit, place, watch, news, limits);
    ({ watch } = next);
    for (const alarm of next.alarms) {
      kit.log.warn('moderation.raid', { source: place, raid: alarm.raid, count: alarm.count });
      await tellRaid(kit, place, alarm);
      kit.nudge();
    }
  };
};
