import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../../app/ports/world.ts';
import { isOurs, wordsForBrowser } from '../loopback.ts';
import { readBody } from '../slack/http-io.ts';
import { makeTimers } from '../slack/timers.ts';
import { staticFiles } from '../static-files.ts';
import type { Article } from './articles.ts';
import { articlePage, indexPage, notFoundPage, wordsOf } from './page.ts';
import { repliesEndpoint } from './replies.ts';
import { makeSender } from './sender.ts';
import { makeBlogState, type BlogComment, type BlogState } from './state.ts';

export interface BlogOptions {
  world?: World;
  /** `whsec_` and base64; signs both ways. */
  secret: string;
  /** Where the bot takes the blog's webhooks. */
  webhookUrl: string | (() => string);
  /** Where readers find the blog, without `/blog`. */
  baseUrl: string | (() => string);
  fetch?: typeof fetch;
}
/** The sample blog: a company's own website, as far as the bot can tell. */
export interface Blog {
  /** Answers everything under `/blog`, true when it did. */
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Path of the endpoint for signed replies. */
  replyPath: string;
  state: BlogState;
  onChange: (listener: () => void) => () => void;
  close: () => void;
}

const files = staticFiles(new URL('./assets/', import.meta.url));
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src data:", "connect-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'",
].join('; '); // prettier-ignore
const safety = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: with it a browser sends a form's `Origin` as `null`.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};
const replyPath = '/blog/replies';
const maxForm = 100_000;
const maxText = 5000;

const machine: World = { now: Date.now, id: randomUUID, random: Math.random };
const called = (value: string | (() => string)): (() => string) =>
  typeof value === 'string' ? () => value : value;

export const makeBlog = (options: BlogOptions): Blog => {
  const world = options.world ?? machine;
  const timers = makeTimers();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const baseUrl = called(options.baseUrl);
  const send = makeSender({
    world, timers, baseUrl, secret: options.secret, state: () => state, webhookUrl: called(options.webhookUrl), fetch: options.fetch ?? fetch,
  }); // prettier-ignore
  const state = makeBlogState(world, { event: send, changed });
  const replies = repliesEndpoint({ state, secret: options.secret, baseUrl, now: () => world.now() });
  const onChange: Blog['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const read = async (response: ServerResponse, path: string): Promise<void> => {
    if (path === '/blog/events') return stream(response, onChange);
    if (path.startsWith('/blog/files/')) {
      const file = await files(path.slice('/blog/files/'.length));
      return file ? answer(response, 200, file.body, file.type) : answer(response, 404, notFoundPage());
    }
    if (path === '/blog' || path === '/blog/') return answer(response, 200, indexPage(state));
    const article = state.articles.find((each) => path === `/blog/${each.id}`);
    return article
      ? answer(response, 200, articlePage(state, article))
      : answer(response, 404, notFoundPage());
  };

  return {
    replyPath,
    state,
    onChange,
    handler: async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://blog');
      if (url.pathname !== '/blog' && !url.pathname.startsWith('/blog/')) return false;
      if (url.pathname === replyPath) await replies(request, response, url.searchParams);
      else if (!isOurs(request))
        answer(response, 403, wordsForBrowser(request).notOurs, 'text/plain; charset=utf-8');
      else if (request.method === 'POST') await write(state, request, response, url.pathname);
      else if (request.method === 'GET' || request.method === 'HEAD') await read(response, url.pathname);
      else answer(response, 405, notFoundPage());
      return true;
    },
    close: () => {
      timers.clear();
      listeners.clear();
    },
  };
};

const answer = (
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'text/html; charset=utf-8',
): void => {
  response.writeHead(status, { ...safety, 'content-type': type });
  response.end(response.req.method === 'HEAD' ? undefined : body);
};
const seeOther = (response: ServerResponse, to: string): void => {
  response.writeHead(303, { ...safety, location: to });
  response.end();
};

/** A visitor's form: a new comment, a changed or deleted one. */
const write = async (
  state: BlogState,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> => {
  const [, , articleId, what = '', verb] = path.split('/');
  const article = state.articles.find((each) => each.id === articleId);
  const body = await readBody(request, maxForm);
  if (!article || !body) return answer(response, body ? 404 : 413, notFoundPage());
  const form = new URLSearchParams(body.toString('utf8'));
  const text = (form.get('text') ?? '').replaceAll('\r\n', '\n').trim();
  if (what === 'comments' && verb === undefined)
    return post(state, response, article, (form.get('name') ?? '').trim(), text);
  const done = changeOne(state, what, verb, text);
  return done ? seeOther(response, `/blog/${article.id}#${done.id}`) : answer(response, 404, notFoundPage());
};

const changeOne = (
  state: BlogState,
  id: string,
  verb: string | undefined,
  text: string,
): BlogComment | undefined => {
  if (verb === 'delete') return state.remove(id);
  return verb === 'edit' && text !== '' ? state.edit(id, text.slice(0, maxText)) : undefined;
};

const post = (
  state: BlogState,
  response: ServerResponse,
  article: Article,
  name: string,
  text: string,
): void => {
  const words = wordsOf(article.language);
  const says = text.length > maxText ? words.tooLong : words.missing;
  if (name === '' || text === '' || text.length > maxText)
    return answer(response, 400, articlePage(state, article, { says, name, text }));
  const comment = state.write({ article: article.id, name: name.slice(0, 80), text });
  return seeOther(response, `/blog/${article.id}#${comment.id}`);
};

/** Tells open pages that something changed; they fetch it themselves. */
const stream = (response: ServerResponse, onChange: Blog['onChange']): void => {
  response.writeHead(200, { ...safety, 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(': open\n\n');
  const stop = onChange(() => response.write('data: changed\n\n'));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), 15_000).unref();
  response.on('close', () => {
    stop();
    clearInterval(heartbeat);
  });
};
