import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sourceLines } from '../../src/cli/check-lines.ts';
import { realWorld } from '../../src/cli/world.ts';
import { readSettings } from '../../src/config.ts';
import { sealGrant } from '../../src/app/connections/sealed.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';
import { openStore } from '../../src/store/open.ts';
import { createSeal } from '../../src/store/seal.ts';
import { ana } from '../support/build.ts';
import { silence } from '../support/kit.ts';
import { startFakeYouTube } from '../support/places/youtube.ts';
import { sampleYaml } from '../support/process-yaml.ts';

const day = 86_400_000;

/** A team that connects its channel, and what the doctor says of it. */
const bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-check-'));
  const tube = await startFakeYouTube({ redirectUri: 'https://desk.example/connect' });
  onTestFinished(async () => {
    await tube.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const yaml = Object.entries(tube.connectConfig).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)}`,
  );
  const file = join(folder, 'aplomb.yaml');
  writeFileSync(file, sampleYaml(`  tube:\n${yaml.join('\n')}`));
  const key = randomBytes(32);
  const url = `sqlite:${join(folder, 'aplomb.sqlite')}`;
  return {
    tube,
    key,
    connect: async (over: { accessToken: string; endsAt?: number }): Promise<void> => {
      const store = await openStore({ url, world: realWorld, log: silence });
      const { accessToken, endsAt } = over;
      const sealed = sealGrant(createSeal([key]), 'tube', { accessToken });
      const account = { id: 'UC1', name: 'Maison Noisette' };
      const at = Date.now();
      await store.transaction((tx) =>
        tx.connections.save({
          source: 'tube',
          version: 1,
          updatedAt: at,
          by: ana,
          at,
          account,
          state: 'connected',
          endsAt,
          sealed,
        }),
      );
      await store.close();
    },
    look: async (with_ = key): Promise<string> => {
      const environment = {
        APLOMB_CONFIG: file,
        DATABASE_URL: url,
        APLOMB_KEY: with_.toString('base64'),
        LANG: 'en',
      };
      const { settings, problems } = readSettings(environment, sourceDefinitions);
      expect(problems).toEqual([]);
      const lines = await sourceLines(settings, { world: realWorld, log: silence, fetch });
      return lines.map(({ state, says, fix = '' }) => `${state}: ${says} ${fix}`).join('\n');
    },
  };
};

/** What the place gives for a consent, by its own door. */
const grantedBy = async ({ tube }: Awaited<ReturnType<typeof bench>>): Promise<string> => {
  const verifier = 'v'.repeat(43);
  const url = new URL(String(tube.connectConfig['consentUrl']));
  const asked = {
    response_type: 'code',
    client_id: String(tube.connectConfig['clientId']),
    redirect_uri: 'https://desk.example/connect',
    scope: 'https://www.googleapis.com/auth/youtube.force-ssl',
    state: 's'.repeat(43),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const back = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: new URL(back).searchParams.get('code') ?? '',
    code_verifier: verifier,
    redirect_uri: asked.redirect_uri,
    client_id: asked.client_id,
    client_secret: String(tube.connectConfig['clientSecret']),
  });
  const answer: unknown = await (
    await fetch(String(tube.connectConfig['tokenUrl']), { method: 'POST', body })
  ).json();
  return String(Object.entries(answer ?? {}).find(([name]) => name === 'access_token')?.[1]);
};

test('not connected yet: no reason not to start, because only a bot at work can be connected', async () => {
  expect(await (await bench()).look()).toMatch(/doubt: tube: not connected yet.*\/aplomb connect tube/u);
});

test('connected: it is used, and who connected it is said, and until when', async () => {
  const at = await bench();
  await at.connect({ accessToken: await grantedBy(at), endsAt: Date.now() + 30 * day });
  const said = await at.look();
  expect(said).toMatch(/ok: tube: .*Maison Noisette/u);
  expect(said).toMatch(/ok: tube: connected as Maison Noisette by Ana on .* until .*\./u);
});

test('it ends within the week', async () => {
  const at = await bench();
  await at.connect({ accessToken: await grantedBy(at), endsAt: Date.now() + 3 * day });
  expect(await at.look()).toMatch(/doubt: tube: connected as .*An admin types/su);
});

test('another key, and a token that the place takes no more, are told apart in plain words', async () => {
  const at = await bench();
  await at.connect({ accessToken: 'no-token-of-theirs' });
  expect(await at.look(randomBytes(32))).toMatch(/missing: tube: .*another key than APLOMB_KEY lists/u);
  expect(await at.look()).toMatch(/missing: tube: .*lets us in no more.*\/aplomb connect/u);
});
