import { z } from 'zod';
import type { World } from '../../../app/ports/world.ts';
import type { SlackWeb } from '../web-port.ts';
import { createRespond } from './response-url.ts';
import type { OpenAnswer } from './socket.ts';
import { createCall } from './web-call.ts';
import type { Call, Called, Refused } from './web-call.ts';
import { createReads } from './web-reads.ts';
import type { SlackReads } from './web-reads.ts';

export interface WebSettings {
  botToken: string;
  /** Ends in `/api/`; Slack's own by default. */
  apiUrl?: string | undefined;
  fetch: typeof fetch;
  world: Pick<World, 'now'>;
  /** Deadlines in ms. */
  timeouts?: { interactive?: number; posting?: number; reading?: number };
}

const nothing = z.looseObject({});
const sent = z.looseObject({ ts: z.string() });
const viewed = z.looseObject({ view: z.looseObject({ id: z.string(), hash: z.string() }) });
const links = z.looseObject({ permalink: z.string() });

/** Links are never unfolded, names never turned into mentions. */
const inert = { unfurl_links: false, unfurl_media: false, link_names: false };

const asView = (
  called: Called<z.infer<typeof viewed>>,
): { ok: true; viewId: string; hash: string } | Refused =>
  called.ok ? { ok: true, viewId: called.data.view.id, hash: called.data.view.hash } : called;
const asTs = (called: Called<{ ts: string }>): { ok: true; ts: string } | Refused =>
  called.ok ? { ok: true, ts: called.data.ts } : called;
const asPlain = (called: Called<unknown>): { ok: true } | Refused => (called.ok ? { ok: true } : called);

type Writes = Omit<SlackWeb, keyof SlackReads | 'respond' | 'permalink'>;

const messages = (
  post: Call,
  person: Call,
): Pick<Writes, 'postMessage' | 'updateMessage' | 'postEphemeral'> => ({
  postMessage: async ({ threadTs, ...message }) =>
    asTs(await post('chat.postMessage', { ...message, ...inert, thread_ts: threadTs }, sent)),
  updateMessage: async (message) => asTs(await post('chat.update', { ...message, link_names: false }, sent)),
  postEphemeral: async ({ threadTs, ...message }) =>
    asPlain(
      await person('chat.postEphemeral', { ...message, link_names: false, thread_ts: threadTs }, nothing),
    ),
});

const views = (person: Call): Pick<Writes, 'openView' | 'updateView' | 'publishHome'> => ({
  openView: async ({ triggerId, view, push }) =>
    asView(
      await person(push === true ? 'views.push' : 'views.open', { trigger_id: triggerId, view }, viewed),
    ),
  updateView: async ({ viewId, hash, view }) =>
    asView(await person('views.update', { view_id: viewId, hash, view }, viewed)),
  publishHome: async (user, view) => asPlain(await person('views.publish', { user_id: user, view }, nothing)),
});

/**
 * The Web API as the desk uses it: one request per call, never a second behind our back. What a person waits for, what
 * is posted in the background, and what is read go through three clients, so that none delays another.
 */
export const createSlackWeb = (settings: WebSettings): SlackWeb & SlackReads => {
  const { botToken: token, apiUrl, fetch, world, timeouts = {} } = settings;
  const client = (timeoutMs: number): Call => createCall({ token, apiUrl, fetch, world, timeoutMs });
  const person = client(timeouts.interactive ?? 2_500);
  const post = client(timeouts.posting ?? 10_000);
  const read = client(timeouts.reading ?? 8_000);
  return {
    ...createReads(read),
    ...messages(post, person),
    ...views(person),
    respond: createRespond({ fetch, apiUrl, timeoutMs: timeouts.interactive ?? 2_500 }),
    permalink: async (channel, ts) => {
      const found = await read('chat.getPermalink', { channel, message_ts: ts }, links);
      return found.ok ? found.data.permalink : undefined;
    },
  };
};

/** `apps.connections.open` with the app-level token: an address for one Socket Mode connection. */
export const createOpen = (
  settings: Omit<WebSettings, 'botToken' | 'timeouts'> & { appToken: string; timeoutMs?: number },
): (() => Promise<OpenAnswer>) => {
  const { appToken: token, timeoutMs = 10_000, apiUrl, fetch, world } = settings;
  const call = createCall({ token, apiUrl, fetch, world, timeoutMs });
  return async () => {
    const opened = await call('apps.connections.open', {}, z.looseObject({ url: z.url() }));
    return opened.ok ? { ok: true, url: opened.data.url } : opened;
  };
};
