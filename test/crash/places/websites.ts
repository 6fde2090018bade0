import { siteSecret, startFakeSite } from '../../support/fake-site.ts';
import { hearingOf } from './place.ts';
import type { StartPlace } from './place.ts';

/** A website; how it behaves towards a post whose answer got lost is said by `manners`. */
const website =
  (manners: { keepsIds: boolean; tellsReplies: boolean }): StartPlace =>
  async ({ name, seen }) => {
    const site = await startFakeSite({ name, ...manners, passing: hearingOf('website', seen) });
    return {
      ...site,
      name,
      settings: { ...site.config, secrets: 'env:SITE_SECRET' },
      env: { SITE_SECRET: siteSecret },
      isOpen: () => true,
      replies: async () =>
        site.entries
          .filter(({ brand }) => brand)
          .map(({ id, parentId = '', text, deliveryId }) => ({
            place: name,
            id,
            parentId,
            text,
            ...(deliveryId !== undefined && { deliveryId }),
          })),
    };
  };

/** Takes a repeated id once, can be asked for it, and tells of every reply by itself. */
export const shop = website({ keepsIds: true, tellsReplies: true });
/** The same, but says nothing unless it is asked. */
export const club = website({ keepsIds: true, tellsReplies: false });
/** Posts whatever it gets and cannot be asked: a person has to look. */
export const board = website({ keepsIds: false, tellsReplies: false });
