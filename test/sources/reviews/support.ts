import { onTestFinished } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { appStore } from '../../../src/sources/app-store.ts';
import { googleBusiness } from '../../../src/sources/google-business.ts';
import { googlePlay } from '../../../src/sources/google-play.ts';
import type { SourceDefinition } from '../../../src/sources/source.ts';
import { startFakeAppStore } from '../../support/places/app-store.ts';
import { startFakeGoogleBusiness } from '../../support/places/google-business.ts';
import { startFakeGooglePlay } from '../../support/places/google-play.ts';
import type { FakeReviews } from '../../support/places/reviews.ts';
import { testContext } from '../../support/source-context.ts';

export const signal = new AbortController().signal;
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A place and its source, and what it has to say since the last look. */
export const atWork = async <Fake extends FakeReviews>(
  definition: SourceDefinition,
  started: Promise<Fake>,
  { config = {}, now = () => Date.now() }: { config?: object; now?: () => number } = {},
) => {
  const place = await started;
  onTestFinished(() => place.close());
  const context = testContext();
  const world = { ...context.world, now };
  const source = definition.create({ ...place.config, ...config }, { ...context, world });
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const page = await source.poll?.({ cursor, since: Date.now() - 30 * DAY }, signal);
    cursor = page?.cursor;
    return page?.events ?? [];
  };
  return { place, source, news, lines: context.lines };
};

/** All three, as they are unless something is said. */
export const places = {
  google_play: () => atWork(googlePlay, startFakeGooglePlay()),
  app_store: () => atWork(appStore, startFakeAppStore()),
  google_business: () => atWork(googleBusiness, startFakeGoogleBusiness()),
};
export const kinds = ['google_play', 'app_store', 'google_business'] as const;

export const order = (id: string, text = 'Merci beaucoup.', frozenAt = Date.now()) => ({
  deliveryId: 'd',
  parent: { externalId: id },
  text,
  frozenAt,
});
