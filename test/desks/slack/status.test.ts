import { expect, test } from 'vitest';
import { statusParts } from '../../../src/core/answer/status.ts';
import { noon, tom } from '../../support/cards.ts';
import { scriptedVerbs } from '../../support/scripted-verbs.ts';
import { wordsOf } from '../../support/slack-at-work.ts';

const statusIn = async (language: 'en' | 'fr'): Promise<string> => {
  const found = await scriptedVerbs().status(tom);
  if (!found.ok) throw new Error('no status');
  return wordsOf(statusParts(found.status, { name: 'Tom', language, timezone: 'UTC' }, noon));
};

test('the status says how the drafts of each prompt fared', async () => {
  const said = await statusIn('en');
  for (const line of [
    'Drafts by prompt 3fa9c1d, last 30 days: 41 posted, 71% as they stood, 88% of their words kept · useful: 5, not useful: 1',
    'Offline drafts, last 30 days: 1 posted, 0% as they stood, 50% of their words kept',
    'Drafts by prompt 0ddba11, last 30 days: useful: 0, not useful: 2',
  ])
    expect(said).toContain(line);
  expect(await statusIn('fr')).toMatch(
    /Brouillons de la consigne 3fa9c1d, 30 derniers jours : 41 publiés, 71\s% tels quels, 88\s% de leurs mots gardés · utiles : 5, pas utiles : 1/u,
  );
});

test('the status says what was used of what a place grants for a day', async () => {
  expect(await statusIn('en')).toMatch(/Source blog: last heard from .* · 1,234 of 10,000 units used today/);
  expect(await statusIn('fr')).toMatch(/Source blog : .* · 1\s234 unités utilisées aujourd’hui sur 10\s000/u);
});

test('a place that grants so much an hour is said to', async () => {
  const found = await scriptedVerbs().status(tom);
  if (!found.ok) throw new Error('no status');
  const spending = { used: 820, of: 1_000, resetAt: noon, per: 'hour' as const };
  const status = { ...found.status, sources: [{ name: 'journal', lastOkAt: noon, spending }] };
  const said = (['en', 'fr'] as const).map((language) =>
    wordsOf(statusParts(status, { name: 'Tom', language, timezone: 'UTC' }, noon)),
  );
  expect(said[0]).toContain('820 of 1,000 requests used this hour');
  expect(said[1]).toMatch(/820 requêtes utilisées cette heure-ci sur 1\s000/u);
});
