/**
 * `npm run attack -- [DIR] [--cases N]`: comments that give orders to a program, hidden in all ways we know, through the whole
 * bot with a model that obeys them, and without a model. DIR holds research sets of attacks (pi_*.jsonl). Status 1 when one
 * achieves anything.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { blindLines, halves } from '../eval/blind/read.ts';
import { rows } from '../eval/rows.ts';
import { lineOf, runCampaign } from './campaign.ts';
import { attackCases } from './cases.ts';

const { values, positionals } = parseArgs({ options: { cases: { type: 'string' } }, allowPositionals: true });
const [directory] = positionals;
if (directory !== undefined && !existsSync(join(directory, 'pi_giskard.jsonl'))) {
  process.stderr.write(
    `There is no pi_giskard.jsonl in ${directory}. Usage: npm run attack -- [DIR] [--cases N]\n`,
  );
  process.exit(2);
}
const count = Number(values.cases ?? 1_200);
const written = halves.flatMap(blindLines).flatMap(({ list, text }) => (list === 'injection' ? [text] : []));
const research =
  directory === undefined
    ? []
    : ['pi_giskard', 'pi_bipia_text'].flatMap((set) => rows(directory, set).map(({ text }) => text));

const campaign = await runCampaign(attackCases(count, [...written, ...research]));
for (const { attack, by, achieved } of campaign.breaches.slice(0, 40)) {
  const what = Object.entries(achieved).flatMap(([kind, list]) =>
    list.map((one: string) => `${kind}: ${one}`),
  );
  const { id, goal, mutation, place } = attack;
  process.stdout.write(`${id} ${goal.name}, ${mutation}, ${place}, ${by}: ${what.join('; ')}\n`);
}
process.stdout.write(`the model was asked ${campaign.asked} times\n${lineOf(campaign)}\n`);
process.exitCode = campaign.breaches.length === 0 ? 0 : 1;
