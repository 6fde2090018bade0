import { z } from 'zod';
import { facebookDialect } from './meta/dialect.ts';
import { facebookConnector } from './meta/connect.ts';
import {
  canBeLetIn,
  createMetaSource,
  metaSettings,
  secretWhereVerified,
  tokenNeedsSecret,
  tokenOrApp,
} from './meta/place.ts';
import type { MetaPlace } from './meta/place.ts';
import { defineSource } from './source.ts';

const config = z
  .strictObject({
    kind: z.literal('facebook').describe('A Facebook Page: the comments under its posts.'),
    token: z.string().min(1).optional().describe("The Page's own access token, as env:FACEBOOK_PAGE_TOKEN."),
    ...metaSettings,
  })
  .refine(secretWhereVerified, tokenNeedsSecret)
  .refine(canBeLetIn, tokenOrApp);

const place: MetaPlace = {
  kind: 'facebook',
  root: 'https://graph.facebook.com/v25.0',
  dialect: facebookDialect,
  connector: facebookConnector,
  // What facebook.com takes; the reference names no figure.
  limits: [{ unit: 'utf16', max: 8_000 }],
  edits: 'diff',
};

/** A Facebook Page, through the Graph API. */
export const facebook = defineSource({
  kind: 'facebook',
  config,
  create: (settings, context) => createMetaSource(place, settings, context),
});
