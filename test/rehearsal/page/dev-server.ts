import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { Act, ActAnswer, Picture } from '../../../src/rehearsal/page/protocol.ts';
import { scripted } from './scripted.ts';

const pageDir = new URL('../../../src/rehearsal/page/', import.meta.url);
const types = { html: 'text/html', css: 'text/css', ts: 'text/javascript', svg: 'image/svg+xml' } as const;
const kinds = ['ts', 'css', 'svg'] as const;
const csp = "default-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
const blog =
  '<!doctype html><meta charset="utf-8"><title>Blog</title><h1>The orchard blog</h1><p>Do you ship to Corsica?</p><p id="reply">Hello Paolo, yes.</p>';

export interface DevServer {
  url: string;
  /** Everything the page sent, oldest first. */
  acts: Act[];
  /** Changes what one teammate sees, and shows it to the page. */
  change(user: string, how: (picture: Picture) => Picture): void;
  /** What the next acts are answered; `undefined` is a plain yes. */
  answer(how: (act: Act) => ActAnswer | undefined): void;
  /** Cuts every stream, as a dropped line would. */
  drop(): void;
  /** Forgets every act, change and answer. */
  reset(): void;
  close(): Promise<void>;
}

const stripped = new Map<string, string>();
/** Kept, because every test loads the page anew. */
const withoutTypes = (name: string, text: string): string => {
  const known = stripped.get(name) ?? stripTypeScriptTypes(text);
  stripped.set(name, known);
  return known;
};

const fileFor = (path: string): { body: string; type: string } | undefined => {
  const name = path === '/' ? 'index.html' : /^\/page\/([a-z-]+\.(?:ts|css|svg))$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  const kind = kinds.find((each) => name.endsWith(`.${each}`)) ?? 'html';
  const text = readFileSync(new URL(name, pageDir), 'utf8');
  return { body: kind === 'ts' ? withoutTypes(name, text) : text, type: types[kind] };
};

/** A server with a scripted picture in place of the stand-in: the page alone can be looked at and tested. */
export const startDevServer = async (nowMs: number, port = 0): Promise<DevServer> => {
  const streams = new Map<ServerResponse, string>();
  const changes = new Map<string, ((picture: Picture) => Picture)[]>();
  const acts: Act[] = [];
  let answerTo: (act: Act) => ActAnswer | undefined = () => undefined;
  let url = '';
  const pictureOf = (user: string): string => {
    const first = scripted(user, url, Math.floor(nowMs / 1000) - 1200);
    return JSON.stringify((changes.get(user) ?? []).reduce((picture, how) => how(picture), first));
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    response.setHeader('content-security-policy', csp);
    if (pathname === '/page/events') {
      const user = searchParams.get('user') || 'U1';
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`data: ${pictureOf(user)}\n\n`);
      streams.set(response, user);
      request.on('close', () => streams.delete(response));
      return;
    }
    if (pathname === '/page/act') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const act: Act = JSON.parse(body);
        acts.push(act);
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answerTo(act) ?? { ok: true }));
      });
      return;
    }
    if (pathname === '/blog') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(blog);
      return;
    }
    const file = fileFor(pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'cache-control': 'max-age=60',
    });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  return {
    url,
    acts,
    change(user, how) {
      changes.set(user, [...(changes.get(user) ?? []), how]);
      for (const [stream, of] of streams) if (of === user) stream.write(`data: ${pictureOf(user)}\n\n`);
    },
    answer(how) {
      answerTo = how;
    },
    reset() {
      acts.length = 0;
      changes.clear();
      answerTo = () => undefined;
    },
    drop() {
      for (const stream of streams.keys()) stream.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
