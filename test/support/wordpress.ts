import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { startFaultProxy } from './fault-proxy.ts';
import { freePort } from './free-port.ts';
import { peerMissing, peers } from './peers.ts';
import type { Place } from './place.ts';

const VERSION = '6.5';

/** Why there is no real WordPress here and how to have it; undefined when there is one. */
export const wordPressMissing = (): string | undefined => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 18)) return 'the real WordPress needs Node 24.18 or later';
  return peerMissing('@wp-playground/wordpress', 'the real WordPress');
};

export interface WordPress extends Place {
  /** The front page, as visitors see it (through the line that tests can break). */
  url: string;
  user: string;
  applicationPassword: string;
  /** The post that comments go under. */
  postUrl: string;
  version: string;
  hide(id: string): Promise<void>;
  /** What the site displays of the brand's answers under a comment, as HTML. */
  shown(parentId: string): Promise<string[]>;
}

/** PHP in WebAssembly waits by it; what a newer Node has without being told. */
const suspending = 'Suspending' in WebAssembly ? [] : ['--experimental-wasm-jspi'];

/** Starts PHP with WordPress, and resolves when it serves. */
const launch = async (port: number, siteUrl: string): Promise<ChildProcess> => {
  const script = ['--import', join(peers, 'loopback.mjs'), join(peers, 'wordpress.mjs')];
  const asked = JSON.stringify({ port, siteUrl, version: VERSION });
  const child = spawn(process.execPath, [...suspending, ...script, asked], { stdio: 'pipe' });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('WordPress is running')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`WordPress ended with ${code}: ${said.slice(-2000)}`)));
  });
  return child;
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
};

const setup = z.object({
  user: z.string(),
  password: z.string(),
  version: z.string(),
  post: z.int(),
  postUrl: z.string(),
});
const answersList = z.array(z.object({ id: z.string(), text: z.string(), shown: z.string() }));
/** As WordPress names it, and how that stands. */
const standings = {
  approved: 'shown',
  unapproved: 'held',
  spam: 'spam',
  trash: 'removed',
  deleted: 'removed',
} as const;
const standing = z.enum(['approved', 'unapproved', 'spam', 'trash', 'deleted']);
const newId = z.int().positive().transform(String);

/**
 * A real WordPress (PHP in WebAssembly, SQLite, all in memory) on loopback, with a post, and a user with an application
 * password. Takes some seconds to start: use one for all tests of a file.
 */
export const startWordPress = async (): Promise<WordPress> => {
  const port = await freePort();
  const upstream = `http://127.0.0.1:${port}`;
  const line = await startFaultProxy(upstream);
  const child = await launch(port, line.url);

  const control = async <Schema extends z.ZodType>(
    command: Record<string, unknown>,
    schema: Schema,
  ): Promise<z.output<Schema>> => {
    const response = await fetch(`${upstream}/control.php`, {
      method: 'POST',
      body: JSON.stringify(command),
    });
    return schema.parse(await response.json());
  };
  const { user, password, version, post, postUrl } = await control({ do: 'setup' }, setup);
  const done = async (command: Record<string, unknown>): Promise<void> => {
    await control(command, z.unknown());
  };
  const answers = (parent: string): Promise<z.output<typeof answersList>> =>
    control({ do: 'answers', parent }, answersList);

  return {
    label: `WordPress ${version}`,
    url: line.url,
    user,
    applicationPassword: password,
    postUrl,
    version,
    config: {
      kind: 'wordpress',
      url: line.url,
      user,
      applicationPassword: password,
      allowPrivateNetwork: true,
    },
    deadlineMs: 30_000,
    line,
    addComment: ({ author, text, parentId }) =>
      control({ do: 'add', post, author, text, parent: parentId ?? 0 }, newId),
    edit: (id, text) => done({ do: 'edit', id, text }),
    remove: (id) => done({ do: 'delete', id }),
    hide: (id) => done({ do: 'status', id, status: 'hold' }),
    standing: async (id) => ({ comment: standings[await control({ do: 'standing', id }, standing)] }),
    answerNatively: (parent, text) => control({ do: 'answer', post, parent, text }, newId),
    answers: async (parent) => (await answers(parent)).map(({ id, text }) => ({ id, text })),
    shown: async (parent) => (await answers(parent)).map(({ shown }) => shown),
    close: async () => {
      await line.close();
      await stop(child);
    },
  };
};
