import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLines } from '../../src/compose/lines.ts';
import { discord } from '../../src/sources/discord.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import { testContext } from '../support/source-context.ts';
import { until } from '../support/until.ts';

test('two servers, one bot: one line, and each source hears of its own server alone', async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const { world, log } = testContext();
  const lines = createLines({ world, log });
  const listening = (name: string, settings: object) => {
    const source = discord.create({ ...place.config, ...settings }, testContext({ name, line: lines.line }));
    let rings = 0;
    source.listen?.(() => {
      rings += 1;
    }, new AbortController().signal);
    return { source, rings: () => rings };
  };
  const here = listening('here', {});
  const there = listening('there', { server: '123456789012345678' });
  await until('both to hear that the line stands', () => here.rings() > 0 && there.rings() > 0);
  await here.source.poll?.({ cursor: null, since: Date.now() }, new AbortController().signal);
  const before = { here: here.rings(), there: there.rings() };
  place.state.say({ channel: place.channel.id, author: place.state.user('Marie'), content: 'Hello' });
  await until('the ring', () => here.rings() > before.here);
  expect(there.rings()).toBe(before.there);
  expect(place.gateway.counts.identified).toBe(1);
  await lines.close();
  await until('the line to end', () => place.gateway.connected() === 0);
});

/** Every file that a start reads before it knows its settings: imports that are not of types alone, and not asked for later. */
const readAtStart = (from: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  const imports = /^(?:import|export) (?!type)[^;]*? from '(\.[^']+)'/gmu;
  for (const [, to = ''] of readFileSync(from, 'utf8').matchAll(imports))
    readAtStart(normalize(join(dirname(from), to)), seen);
  return seen;
};

test('who has no Discord does not load it: its library takes a start half a second, and some forty megabytes', () => {
  const files = [...readAtStart('src/compose.ts')];
  expect(files).toContain('src/sources/discord/gateway.ts');
  const loads = /^import (?!type)[^;]* from '(?:discord\.js|@discordjs\/[^']+)'/mu;
  expect(files.filter((file) => loads.test(readFileSync(file, 'utf8')))).toEqual([]);
});
