import { newIncident } from '../../core/moderation/incident.ts';
import type { Incident, Matter } from '../../core/moderation/incident.ts';
import { joined, quiet, saidSomething } from '../../core/moderation/raid.ts';
import type { RaidAlarm, RaidWatch } from '../../core/moderation/raid.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { ModerationNews } from '../ports/moderation.ts';
import { openIncident, saveIncident } from './apply.ts';
import { placeNamed } from './place.ts';

const longestText = 1_000;

const matterOf = (alarm: RaidAlarm): Matter => {
  const { count, sinceMs } = alarm;
  if (alarm.raid === 'joins') return { about: 'joins', count, sinceMs };
  const { people, channel } = alarm;
  return { about: 'flood', text: excerpt(alarm.text, longestText), count, people, channel, sinceMs };
};

/** One incident for one key: it is opened, or counts along. */
const tell = (kit: Kit, place: string, key: string, matter: Matter): Promise<true | undefined> =>
  untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const now = kit.world.now();
      const known = await tx.moderation.incidentByKey(place, key);
      if (!known) {
        const made = newIncident({ id: kit.world.id(), place, key, matter }, now);
        return (await openIncident(kit, tx, made)) || undefined;
      }
      if (matter.about === 'automod') return true;
      const next: Incident = nextVersion(known, now, { matter });
      const saved = await saveIncident(kit, tx, next, { actor: { kind: 'system' }, did: 'incident_grew' });
      return saved && true;
    }),
  );

const automod = ({ rule, member, channel, text, matched }: Extract<ModerationNews, { news: 'automod' }>) => ({
  about: 'automod' as const,
  rule,
  member,
  text: excerpt(text, longestText),
  ...(channel !== undefined && { channel }),
  ...(matched !== undefined && { matched }),
});

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
 * rules caught. What is counted is kept in memory; what came of it is on disk before the card.
 */
export const createWatch = (kit: Kit, place: string): ((news: ModerationNews) => Promise<void>) => {
  let watch: RaidWatch = quiet;
  return async (news) => {
    const limits = placeNamed(kit, place)?.settings.raid;
    if (!limits) return;
    if (news.news === 'automod') {
      await tell(kit, place, `automod ${news.id}`, automod(news));
      kit.nudge();
      return;
    }
    const next =
      news.news === 'joined' ? joined(watch, news.at, limits) : saidSomething(watch, news, news.at, limits);
    ({ watch } = next);
    if (!next.alarm) return;
    kit.log.warn('moderation.raid', { source: place, raid: next.alarm.raid, count: next.alarm.count });
    await tell(kit, place, next.alarm.key, matterOf(next.alarm));
    kit.nudge();
  };
};
