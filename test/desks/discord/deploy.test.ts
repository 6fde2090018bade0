import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { deployCommand } from '../../../src/cli/deploy.ts';
import type { DeployAsked, Keyboard } from '../../../src/cli/deploy.ts';
import { deploy as words } from '../../../src/core/catalogue/deploy.ts';
import { difference } from '../../../src/desks/discord/commands/diff.ts';
import { startFakeDiscord } from '../../support/discord/place.ts';
import { testContext } from '../../support/source-context.ts';

const t = words.en;
const somewhere = async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const run = async (asked: Partial<DeployAsked>, keyboard?: Keyboard, token = place.token) => {
    const said: string[] = [];
    const voice = {
      say: (line: string) => void said.push(line),
      complain: (line: string) => void said.push(line),
    };
    const environment = { DISCORD_BOT_TOKEN: token };
    const outside = { world: testContext().world, keyboard, apiUrl: `${place.line.url}/api` };
    const status = await deployCommand({ yes: false, ...asked }, environment, 'en', voice, outside);
    return { status, said };
  };
  const puts = () => place.line.seen.filter(({ method }) => method === 'PUT').length;
  return { place, run, puts };
};
const typed = (line: string): Keyboard => {
  const input = new PassThrough();
  input.write(`${line}\n`);
  return { input, output: new PassThrough() };
};

test('everything is new, then nothing is: done twice it changes nothing', async () => {
  const { place, run, puts } = await somewhere();
  const first = await run({ yes: true });
  expect(first.status).toBe(0);
  expect(first.said).toEqual([
    t.where({ bot: 'Aplomb', server: '' }),
    '  + aplomb',
    '  + Draft a reply',
    '  + Bring to the team',
    '  + mod',
    '  + Report to moderators',
    '  + Moderate this message',
    t.done({ count: 6 }),
  ]);
  expect(place.commands.of()).toHaveLength(6);
  expect(await run({ yes: true })).toMatchObject({ status: 0, said: [expect.any(String), t.same] });
  expect(puts()).toBe(1);
});

test('on one server: apart from the rest, and the same again changes nothing', async () => {
  const { place, run, puts } = await somewhere();
  const server = place.state.guildId;
  expect(await run({ yes: true, server })).toMatchObject({ status: 0 });
  expect(await run({ yes: true, server })).toMatchObject({ status: 0, said: [expect.any(String), t.same] });
  expect([place.commands.of().length, place.commands.of(server).length, puts()]).toEqual([0, 6, 1]);
});

test('nothing is changed without a yes, typed or said', async () => {
  const { place, run, puts } = await somewhere();
  expect((await run({})).said.at(-1)).toBe(t.notAsked);
  expect(await run({}, typed('n'))).toMatchObject({ status: 1 });
  expect(await run({}, typed('what?'))).toMatchObject({ status: 1 });
  expect(puts()).toBe(0);
  expect(await run({}, typed('y'))).toMatchObject({ status: 0 });
  expect(place.commands.of()).toHaveLength(6);
});

test('a token that is missing or refused, and a Discord that is away, are told in a sentence', async () => {
  const { place, run } = await somewhere();
  expect(await run({ yes: true }, undefined, '')).toEqual({ status: 1, said: [t.noToken] });
  expect(await run({ yes: true }, undefined, 'wrong')).toEqual({ status: 1, said: [t.failed.refused] });
  place.line.fail('PUT', { kind: 'status', status: 503 });
  expect((await run({ yes: true })).said.at(-1)).toBe(t.failed.away);
});

test('what Discord fills in is no difference; another word, one more and one less are', () => {
  const wanted = [
    { type: 1, name: 'aplomb', description: 'Comments', options: [{ name: 'a', required: false }] },
    { type: 3, name: 'Bring to the team' },
  ];
  const there = [
    {
      type: 1,
      name: 'aplomb',
      description: 'Comments',
      id: '1',
      version: '2',
      nsfw: false,
      options: [{ name: 'a' }],
    },
    { type: 3, name: 'Bring to the team', description: '', name_localizations: null },
  ];
  expect(difference(there, wanted, false)).toEqual({ added: [], changed: [], removed: [] });
  const other = [
    { ...wanted[0], type: 1, name: 'aplomb', description: 'Replies' },
    { type: 2, name: 'Warn' },
  ];
  expect(difference(there, other, false)).toEqual({
    added: ['Warn'],
    changed: ['aplomb'],
    removed: ['Bring to the team'],
  });
});
