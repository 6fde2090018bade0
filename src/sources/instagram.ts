import { z } from 'zod';
import { instagramDialect } from './meta/dialect.ts';
import { instagramConnector } from './meta/connect.ts';
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
    kind: z.literal('instagram').describe('A professional Instagram account: the comments under its media.'),
    token: z
      .string()
      .min(1)
      .optional()
      .describe("The account's long-lived access token, as env:INSTAGRAM_TOKEN."),
    ...metaSettings,
  })
  .refine(secretWhereVerified, tokenNeedsSecret)
  .refine(canBeLetIn, tokenOrApp);

const place: MetaPlace = {
  kind: 'instagram',
  root: 'https://graph.instagram.com/v25.0',
  dialect: instagramDialect,
  connector: instagramConnector,
  // What instagram.com takes is 2,200; vendors of publishing tools stop at 2,196, and nobody documents a figure.
  limits: [{ unit: 'utf16', max: 2_196 }],
  // The place lets nobody edit a comment.
  edits: 'none',
};

/** A professional Instagram account, through the Instagram API with Instagram login. */
export const instagram = defineSource({
  kind: 'instagram',
  config,
  create: (settings, context) => createMetaSource(place, settings, context),
});
