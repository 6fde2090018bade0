/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSlackWeb } from '../../../../src/desks/slack/transport/web.ts';
import { peerMissing, peers } from '../../../support/peers.ts';
import { until } from '../../../support/until.ts';

const manifest = z
  .object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })
  .parse(JSON.parse(readFileSync('manifests/slack.json', 'utf8')));
const { bot: scopes } = manifest.oauth_config.scopes;
const withScopes = 'xoxb-with-the-scopes';
const withNone = 'xoxb-with-no-scope';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
};
const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

let api = '';
let stop = async (): Promise<void> => {};

const missing = peerMissing('emulate');
if (missing !== undefined) console.warn(`SKIPPED, tests against another Slack: ${missing}`);

const begin = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-emulate-'));
  const config = join(folder, 'emulate.config.json');
  const token = (value: string, its: string[]) => ({ token: value, type: 'bot', scopes: its });
  const slack = {
    strict_scopes: true,
    channels: [{ name: 'hidden', is_private: true }],
    tokens: [token(withScopes, scopes), token(withNone, ['emoji:read'])],
  };
  writeFileSync(config, JSON.stringify({ slack }));
  const port = await freePort();
  const cli = join(peers, 'node_modules', 'emulate', 'dist', 'index.js');
  const args = [cli, 'start', '--service', 'slack', '--port', String(port), '--seed', config];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  stop = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  };
  api = `http://127.0.0.1:${port}/api/`;
  await until('emulate to answer', () => answers(api));
};

const clients = (botToken: string) =>
  createSlackWeb({ botToken, apiUrl: api, fetch, world: { now: () => Date.now() } });
const trigger = async (viewId?: string): Promise<string> => {
  const answer = await fetch(`${api}views.generateTriggerId`, {
    method: 'POST',
    headers: { authorization: `Bearer ${withScopes}`, 'content-type': 'application/json' },
    body: JSON.stringify(viewId === undefined ? {} : { view_id: viewId }),
  });
  return z.object({ trigger_id: z.string() }).parse(await answer.json()).trigger_id;
};
const modal = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'A form' }, blocks: [] };
const content = { text: 'words', blocks: [] };

/** Against `emulate` 0.12.2, a Slack written by others, with its scopes strict. It knows no user groups and no sockets. */
describe.skipIf(missing !== undefined)(
  missing === undefined ? 'a Slack that others wrote' : `SKIPPED: ${missing}`,
  () => {
    beforeAll(begin);
    afterAll(() => stop());

    test("the manifest's scopes suffice for every call it knows", async () => {
      const web = clients(withScopes);
      const who = await web.authTest();
      expect(who).toMatchObject({ ok: true });
      const user = who.ok ? who.identity.user_id : '';
      const listed = await web.conversationList();
      const channels = listed.ok ? listed.channels : [];
      expect(channels.map(({ name }) => name)).toEqual(expect.arrayContaining(['general', 'hidden']));
      for (const { id: channel } of channels.filter(({ name }) => ['general', 'hidden'].includes(name))) {
        expect(await web.conversationInfo(channel)).toMatchObject({ ok: true });
        const metadata = { event_type: 'aplomb_card', event_payload: { key: 'k1' } };
        const sent = await web.postMessage({ channel, ...content, metadata });
        if (!sent.ok) throw new Error(sent.error);
        expect(await web.updateMessage({ channel, ts: sent.ts, ...content })).toMatchObject({ ok: true });
        const reply = await web.postMessage({ channel, ...content, threadTs: sent.ts });
        if (!reply.ok) throw new Error(reply.error);
        const at = { channel, ts: reply.ts, threadTs: sent.ts };
        expect(await web.readMessage(at)).toMatchObject({ ok: true, message: { text: 'words' } });
        expect(await web.readMessage({ channel, ts: sent.ts })).toMatchObject({
          ok: true,
          message: { text: 'words' },
        });
        expect(await web.readHistory({ channel, oldest: 0 })).toMatchObject({ ok: true });
        expect(await web.permalink(channel, sent.ts)).toContain(channel);
        expect(await web.postEphemeral({ channel, user, ...content })).toMatchObject({ ok: true });
      }
      expect(await web.userInfo(user)).toMatchObject({ ok: true });
      expect(await web.publishHome(user, { type: 'home', blocks: [] })).toMatchObject({ ok: true });
      const opened = await web.openView({ triggerId: await trigger(), view: modal });
      if (!opened.ok) throw new Error(opened.error);
      expect(await web.updateView({ viewId: opened.viewId, hash: opened.hash, view: modal })).toMatchObject({
        ok: true,
      });
      const second = await trigger(opened.viewId);
      expect(await web.openView({ triggerId: second, view: modal, push: true })).toMatchObject({ ok: true });
    });

    test('and it would have said so: without a scope the same calls are refused', async () => {
      const web = clients(withNone);
      expect(await web.postMessage({ channel: 'C000000001', ...content })).toMatchObject({
        error: 'missing_scope',
      });
      expect(await web.conversationInfo('C000000001')).toMatchObject({ error: 'missing_scope' });
      expect(await web.readMessage({ channel: 'C000000001', ts: '1.0' })).toMatchObject({
        error: 'missing_scope',
      });
      expect(await web.userInfo('U000000001')).toMatchObject({ error: 'missing_scope' });
    });
  },
);
