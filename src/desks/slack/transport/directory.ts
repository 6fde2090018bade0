import { z } from 'zod';
import { uiLanguage, uiLanguageOf } from '../../../core/language.ts';
import type { World } from '../../../app/ports/world.ts';
import type { Reader } from '../../../core/reader.ts';
import type { SlackReads, SlackUser } from './web-reads.ts';

/** What Keyv offers: a place for what may be lost. */
export interface Cache {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<unknown>;
}

/** Profiles are asked again after an hour, and kept a week for the time that Slack cannot be asked. */
const freshMs = 60 * 60_000;
const keptMs = 7 * 24 * 60 * 60_000;

const entry = z.object({
  at: z.number(),
  reader: z.object({ name: z.string(), language: uiLanguage, timezone: z.string() }),
});

const timezoneKnown = (timezone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The name they chose to be called by, else their full name, else their account's. */
const nameOf = ({ profile, name, id }: SlackUser): string =>
  [profile?.display_name, profile?.real_name, name].find((one) => one !== undefined && one !== '') ?? id;

/**
 * Who somebody is and how they read. Never throws: what the cache or Slack cannot tell is the last known, and for
 * somebody never seen the `fallback` with their id for a name.
 */
export const createDirectory = (settings: {
  web: Pick<SlackReads, 'userInfo'>;
  cache: Cache;
  world: Pick<World, 'now'>;
  fallback: Pick<Reader, 'language' | 'timezone'>;
}): ((userId: string) => Promise<Reader>) => {
  const { web, cache, world, fallback } = settings;
  const asking = new Map<string, Promise<Reader | undefined>>();

  const remembered = async (key: string): Promise<z.infer<typeof entry> | undefined> => {
    const found = entry.safeParse(await cache.get(key).catch(() => undefined));
    return found.success ? found.data : undefined;
  };

  const ask = async (userId: string, key: string): Promise<Reader | undefined> => {
    const found = await web.userInfo(userId);
    if (!found.ok) return undefined;
    const { user } = found;
    const reader: Reader = {
      name: nameOf(user),
      language: user.locale === undefined ? fallback.language : uiLanguageOf(user.locale),
      timezone: user.tz !== undefined && timezoneKnown(user.tz) ? user.tz : fallback.timezone,
    };
    await cache.set(key, { at: world.now(), reader }, keptMs).catch(() => undefined);
    return reader;
  };

  /** People who press at once make one request. */
  const askOnce = (userId: string, key: string): Promise<Reader | undefined> => {
    const running = asking.get(userId);
    if (running !== undefined) return running;
    const fresh = ask(userId, key).finally(() => asking.delete(userId));
    asking.set(userId, fresh);
    return fresh;
  };

  return async (userId) => {
    const key = `slack:reader:${userId}`;
    const known = await remembered(key);
    if (known !== undefined && world.now() - known.at < freshMs) return known.reader;
    return (await askOnce(userId, key)) ?? known?.reader ?? { name: userId, ...fallback };
  };
};
