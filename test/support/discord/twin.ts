import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { peerMissing, peers } from '../peers.ts';
import { startFaultProxy } from '../fault-proxy.ts';
import type { FaultProxy } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { displayed } from './markup.ts';

/** Why there is no twin of Discord here and how to have it; undefined when there is one. */
export const twinMissing = (): string | undefined =>
  peerMissing('discord-digital-twin', 'the twin of Discord');

const started = z.object({
  url: z.string(),
  token: z.string(),
  botId: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  moderatorsId: z.string(),
});
const message = z.object({
  id: z.string(),
  authorId: z.string(),
  content: z.string(),
  nonce: z.string().nullable(),
  components: z.array(z.unknown()),
  answers: z.string().nullable(),
});

export interface DiscordTwin extends Place {
  line: FaultProxy;
  token: string;
  botId: string;
  guildId: string;
  channelId: string;
  /** Where moderators decide; nobody watches it. */
  moderatorsId: string;
  messages(channel?: string): Promise<z.infer<typeof message>[]>;
  /** Ana presses something in the moderators' channel, or sends a modal off there. */
  press(messageId: string, customId: string): Promise<void>;
  submit(customId: string, fields: { customId: string; value: string }[]): Promise<void>;
}

/** Discord as `discord-digital-twin` has it: a server others wrote, in a process of its own, with its gateway. */
export const startTwin = async (): Promise<DiscordTwin> => {
  const args = ['--import', join(peers, 'loopback.mjs'), join(peers, 'discord-twin.mjs')];
  const child = spawn(process.execPath, args, { cwd: peers, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? '{}');
  const { url, token, botId, guildId, channelId, moderatorsId } = started.parse(await hear());
  /** One at a time: each line in has one line out. */
  let before: Promise<unknown> = Promise.resolve();
  const ask = (asked: object): Promise<unknown> => {
    const answer = before.then(async () => {
      child.stdin.write(`${JSON.stringify({ channelId, ...asked })}\n`);
      return z
        .object({ result: z.unknown() })
        .strict()
        .parse(await hear()).result;
    });
    before = answer.catch(() => undefined);
    return answer;
  };
  const line = await startFaultProxy(url);
  const said = async (asked: object): Promise<string> =>
    z.string().parse(await ask({ act: 'say', ...asked }));
  const ana = z.string().parse(await ask({ act: 'user', name: 'Ana' }));
  const messages = async (from = channelId) =>
    z.array(message).parse(await ask({ act: 'messages', channelId: from }));
  const atDesk = { name: 'Ana', channelId: moderatorsId };
  return {
    label: 'discord-digital-twin 0.1.1',
    config: {
      kind: 'discord',
      token,
      server: guildId,
      channels: [channelId],
      teamMembers: [ana],
      apiUrl: `${line.url}/api`,
    },
    deadlineMs: 10_000,
    line,
    token,
    botId,
    guildId,
    channelId,
    moderatorsId,
    messages,
    press: async (messageId, customId) => void (await ask({ act: 'press', ...atDesk, messageId, customId })),
    submit: async (customId, fields) => void (await ask({ act: 'submit', ...atDesk, customId, fields })),
    addComment: ({ author, text, parentId }) => said({ name: author, content: text, answers: parentId }),
    edit: async (id, content) => void (await ask({ act: 'edit', id, content })),
    remove: async (id) => void (await ask({ act: 'remove', id })),
    answerNatively: (answers, text) => said({ name: 'Ana', content: text, answers }),
    answers: async (parentId) =>
      (await messages())
        .filter(({ answers, authorId }) => answers === parentId && (authorId === botId || authorId === ana))
        .map(({ id, content }) => ({ id, text: displayed(content) })),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      child.kill();
      await ended;
      await line.close();
    },
  };
};
