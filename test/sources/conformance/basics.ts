/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Line } from '../../../src/app/ports/line.ts';
import { testContext } from '../../support/source-context.ts';
import type { Bench } from './bench.ts';
import { texts } from './bench.ts';
import { declaredRow, tableCheck } from './table.ts';

const quietLine: Line = { hear: () => undefined, connected: () => false };

/** Of every source: what it is, what it needs, what it never logs. */
export const basicTests = (bench: Bench): void => {
  const { signal, send, ground, where } = bench;

  test('is of its kind, has the name it was given, and methods for what it declares', () => {
    const { capabilities } = bench.at.source;
    expect({ kind: bench.at.source.kind, name: bench.at.source.name }).toEqual({
      kind: bench.at.definition.kind,
      name: 'blog',
    });
    expect(bench.at.source.poll !== undefined).toBe(capabilities.receive.includes('poll'));
    expect(bench.at.source.webhook !== undefined).toBe(capabilities.receive.includes('webhook'));
    expect(bench.at.source.moderate !== undefined).toBe((capabilities.moderate ?? []).length > 0);
    expect(bench.at.source.edit !== undefined).toBe(capabilities.edit);
    expect(bench.at.source.remove !== undefined).toBe(capabilities.remove);
    const mayRing = capabilities.receive.some((way) => way === 'stream' || way === 'webhook');
    expect(bench.at.source.listen === undefined || mayRing).toBe(true);
    expect(bench.at.source.listen !== undefined || !capabilities.receive.includes('stream')).toBe(true);
    expect(bench.at.source.pollEveryMs !== undefined).toBe(capabilities.receive.includes('poll'));
  });

  test(tableCheck, ({ task }) => {
    const { definition, place } = bench.at;
    // As in a running bot, where somebody listens to the line.
    const { kind, capabilities } = definition.create(place.config, testContext({ line: () => quietLine }));
    task.meta.declared = { kind, capabilities };
    const page = readFileSync('src/sources/README.md', 'utf8').split('\n');
    expect(page.find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '').toContain(
      declaredRow(kind, capabilities),
    );
  });

  test('every setting is described, and an unknown one is an error', () => {
    for (const [name, field] of Object.entries(bench.at.definition.config.shape)) {
      expect(z.toJSONSchema(z.object({ field })), name).toHaveProperty('properties.field.description');
    }
    expect(() =>
      bench.at.definition.create({ ...bench.at.place.config, unknownSetting: 1 }, testContext()),
    ).toThrow(/unknownSetting/);
  });

  test('check says that all is well', async () => {
    const checks = await bench.at.source.check(signal);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  where(
    (s) => s.capabilities.reply === 'handoff',
    'a reply is handed to a person, with the link',
    async () => {
      const parent = { externalId: 'm1', url: 'https://place.example/1' };
      expect(await ground({ ...parent, text: 'x' })).toMatchObject({ ground: 'by_hand', url: parent.url });
      expect(await send(parent, 'Merci')).toMatchObject({ outcome: 'by_hand', url: parent.url });
      const order = { deliveryId: 'd', parent, text: 'Merci', since: 0 };
      expect(await bench.at.source.findOwnReply(order, signal)).toEqual({ state: 'unknown' });
    },
  );

  test('no content and no secret was logged', () => {
    const secrets = Object.values(bench.at.place.config).flatMap((value) =>
      typeof value === 'string' && value.length > 20 && !value.startsWith('http') ? [value] : [],
    );
    for (const hidden of [...secrets, ...Object.values(texts), 'Marie', 'Bonjour'])
      expect(bench.at.lines.join('\n')).not.toContain(hidden);
  });
};
