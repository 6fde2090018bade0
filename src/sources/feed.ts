import { z } from 'zod';
import { source as sentences } from '../core/catalogue/source.ts';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { createRead, fetchFeed } from './feed/read.ts';
import { createHttpClient } from './http-client.ts';
import type { HttpClient } from './http-client.ts';
import { optional } from './plain-text.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';
import { wordTrouble } from './trouble.ts';

const config = z.strictObject({
  kind: z
    .literal('feed')
    .describe('An RSS or Atom feed: blogs, phpBB and other forums, what is said about you.'),
  url: z.url({ protocol: /^https?$/ }).describe('Its address, as it is after all redirects.'),
  ownAuthors: z
    .array(z.string().min(1))
    .max(100)
    .default([])
    .describe(
      'Names of authors who are the brand itself: theirs is no comment, and confirms what was to be posted by hand.',
    ),
  pollEverySeconds: z
    .number()
    .int()
    .min(30)
    .max(86_400)
    .default(300)
    .describe('How often to look; faster than the feed forgets (phpBB lists fifteen).'),
  allowPrivateNetwork: z
    .boolean()
    .default(false)
    .describe('Allow the feed to be on this machine or in a private network.'),
});

const capabilities: Capabilities = {
  receive: ['poll'],
  reply: 'handoff',
  edit: false,
  remove: false,
  // A feed does not say what answers what.
  threadDepth: 0,
  idempotency: 'none',
  lookup: 'none',
  edits: 'diff',
  // What is missing may only have become old.
  deletes: 'none',
  text: { limits: [], markup: 'plain' },
  visibilityLagMs: 0,
};

const checker =
  (url: URL, http: HttpClient, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const found = await fetchFeed({ url, http }, {}, signal);
    const values = { source: name, host: url.host };
    if (found === 'unchanged') return [];
    if ('trouble' in found) {
      const detail = wordTrouble(language, found);
      return [{ ok: false, says: 'feed_unreadable', values: { ...values, detail }, fix: 'feed_unreadable' }];
    }
    const { title, entries } = found.feed;
    return [{ ok: true, says: 'feed_reads', values: { ...values, title, entries: entries.length } }];
  };

/** A feed, which tells and takes nothing: replies are handed to a person. */
export const feed = defineSource({
  kind: 'feed',
  config,
  create: ({ url: address, ownAuthors, pollEverySeconds, allowPrivateNetwork }, context) => {
    const { name, world, language } = context;
    const url = new URL(address);
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const why = sentences[language].byHand.feed();
    return {
      name,
      kind: 'feed',
      capabilities,
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: 100,
        read: createRead({ url, http, ownAuthors: new Set(ownAuthors), context }),
        now: () => world.now(),
      }),
      reread: ({ url: at }) => Promise.resolve({ ground: 'by_hand', why, ...optional('url', at) }),
      reply: ({ parent }) => Promise.resolve({ outcome: 'by_hand', why, ...optional('url', parent.url) }),
      findOwnReply: () => Promise.resolve({ state: 'unknown' }),
      check: checker(url, http, context),
    };
  },
});
