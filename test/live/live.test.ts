import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { facebook } from '../../src/sources/facebook.ts';
import { mastodon } from '../../src/sources/mastodon.ts';
import type { SourceDefinition } from '../../src/sources/source.ts';
import { youtube } from '../../src/sources/youtube.ts';
import type { Place } from '../support/place.ts';
import { startFakeMastodon } from '../support/places/mastodon.ts';
import { startFakeMeta } from '../support/places/meta.ts';
import { startFakeYouTube } from '../support/places/youtube.ts';
import { testContext } from '../support/source-context.ts';
import { live } from './live.ts';

const places: [string, SourceDefinition, () => Promise<Place>][] = [
  ['Mastodon', mastodon, () => startFakeMastodon()],
  ['YouTube', youtube, () => startFakeYouTube()],
  ['Facebook', facebook, () => startFakeMeta({ kind: 'facebook' })],
];

/** A place with one comment, and somebody who types what it takes. */
const bench = async (definition: SourceDefinition, start: () => Promise<Place>, removes = true) => {
  const place = await start();
  onTestFinished(() => place.close());
  const id = await place.addComment({ author: 'Ana, to try it out', text: 'Is anybody there?' });
  const source = definition.create(place.config, testContext());
  if (!removes) Object.assign(source, { remove: undefined });
  const said: string[] = [];
  let ahead = 0;
  return {
    place,
    id,
    said,
    run: (typed: (question: string, nth: number) => Promise<string>, thread = id) => {
      let nth = 0;
      return live(source, {
        thread,
        ask: (question) => typed(question, (nth += 1)),
        say: (line) => void said.push(line),
        now: () => Date.now() + ahead,
        wait: async (ms) => {
          ahead += ms;
        },
      });
    },
  };
};
const word = (question: string): string => /Type (\w+)/u.exec(question)?.[1] ?? '';

test.each(places)(
  '%s: one marked reply, found, recognised and gone at the end',
  async (_, definition, start) => {
    const at = await bench(definition, start);
    const result = await at.run(async (question) => ` ${word(question)} `);
    expect(at.said.filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(result).toEqual({ passed: 10, failed: 0, refused: false });
    expect(await at.place.answers(at.id)).toEqual([]);
  },
);

test.each(places)('%s: where it cannot be taken back, somebody does', async (_, definition, start) => {
  const at = await bench(definition, start, false);
  const result = await at.run(async (question, nth) => {
    if (nth === 1) return word(question);
    const [own] = await at.place.answers(at.id);
    expect(own?.text).toMatch(/^This is a test of our reply tool/u);
    await at.place.remove(own?.id ?? '');
    return '';
  });
  expect(result).toEqual({ passed: 9, failed: 0, refused: false });
});

test.each(places)('%s: who does not take it away is told', async (_, definition, start) => {
  const at = await bench(definition, start, false);
  expect(await at.run(async (question, nth) => (nth === 1 ? word(question) : ''))).toMatchObject({
    failed: 1,
  });
  expect(at.said.at(-1)).toBe('✗ it is gone (found)');
});

test.each(places)(
  '%s: without the word, or under a comment that is not there, nothing is posted',
  async (_, definition, start) => {
    const at = await bench(definition, start);
    expect(await at.run(async () => 'yes')).toMatchObject({ refused: true });
    expect(await at.run(async (question) => word(question), '999999')).toMatchObject({ refused: true });
    at.place.revoke?.();
    expect(await at.run(async (question) => word(question))).toMatchObject({ refused: true });
    expect(await at.place.answers(at.id)).toEqual([]);
  },
);

test('the command wants a thread, and somebody at a terminal', async () => {
  const run = promisify(execFile);
  const tell = async (...args: string[]): Promise<unknown> =>
    run(process.execPath, ['test/live/run.ts', ...args]).catch((error: unknown) => error);
  expect(await tell('--source', 'videos')).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('--thread'),
  });
  expect(await tell('--source', 'videos', '--thread', '1')).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('terminal'),
  });
});
