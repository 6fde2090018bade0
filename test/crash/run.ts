/*
 * npm run crash -- --kills N --seed S [--engine sqlite|postgres] [--processes P] [--desk slack|discord|both] [--source MIX]
 *   [--worlds W] [--only W|FROM-TO] [--mutant NAME] [--bundled]
 * Kills the real bot N times and asks the places and the chat what stands there. Exit status 1 when a promise was broken:
 * with a mutant, from which one guard was taken, it has to be. Long campaigns spend most of their time starting bots: from
 * one bundle of the same sources each start takes a third of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { mainOfTheBot } from '../support/bot-process.ts';
import { bundledBot } from '../support/bundled.ts';
import { mutatedBot } from '../support/mutant.ts';
import { howToHavePostgres } from '../support/postgres.ts';
import { anySeed } from '../support/seeded.ts';
import { crashCampaign, reportOf } from './campaign.ts';
import type { CampaignSettings } from './campaign.ts';
import { deskMixes } from './desks/index.ts';
import { knownPlaces, placesIn } from './places/index.ts';
import { mutants } from './mutants.ts';
import type { MutantName } from './mutants.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string' },
    engine: { type: 'string', default: 'sqlite' },
    desk: { type: 'string', default: 'slack' },
    source: { type: 'string', default: 'usual' },
    processes: { type: 'string' },
    worlds: { type: 'string' },
    lanes: { type: 'string', default: '2' },
    only: { type: 'string' },
    mutant: { type: 'string' },
    bundled: { type: 'boolean', default: false },
  },
});
const whole = z.coerce.number().int().positive();
/** `7`, or `9-20`: a long campaign can be gone on with on another day. */
const worldsMeant = z
  .string()
  .regex(/^\d+(-\d+)?$/, 'the number of a world, or FROM-TO')
  .transform((text) => {
    const [from = '', to = from] = text.split('-');
    return { from: Number(from), to: Number(to) };
  });
const kills = whole.parse(values.kills);
const engine = z.enum(['sqlite', 'postgres']).parse(values.engine);
const desk = z.enum(['slack', 'discord', 'both']).parse(values.desk);
const sources = z
  .string()
  .transform(placesIn)
  .refine((found) => found !== undefined, `a mix or names of places: ${knownPlaces.join(', ')}`)
  .parse(values.source);
const names = Object.keys(mutants);
const isMutant = (name: string): name is MutantName => names.includes(name);
const mutant = z
  .string()
  .refine(isMutant, `one of ${names.join(', ')}`)
  .optional()
  .parse(values.mutant);
const mutated = mutant && mutatedBot(mutants[mutant]);
const bundled = values.bundled ? await bundledBot(mutated?.program ?? mainOfTheBot) : undefined;
const settings: CampaignSettings = {
  kills,
  engine,
  desks: deskMixes[desk],
  sources,
  seed: z.coerce
    .number()
    .int()
    .nonnegative()
    .parse(values.seed ?? anySeed()),
  processes: whole.parse(values.processes ?? (engine === 'postgres' ? 4 : 2)),
  worlds: whole.parse(values.worlds ?? Math.ceil(kills / 250)),
  lanes: whole.parse(values.lanes),
  program: bundled?.program ?? mutated?.program,
  only: values.only === undefined ? undefined : worldsMeant.parse(values.only),
  pace: { commentEveryMs: 500, commentsAStart: 2, faultEveryMs: 700, settleMs: 300_000 },
  told: (world, { killed, wrong, settled, history, output }) => {
    const kills = Object.values(killed).reduce((a, b) => a + b);
    process.stderr.write(
      `world ${world}: kills=${kills} comments=${history.comments.length} wrong=${wrong.length} settled=${settled}\n`,
    );
    if (wrong.length === 0 && settled) return;
    const folder = mkdtempSync(join(tmpdir(), 'aplomb-crash-wrong-'));
    writeFileSync(join(folder, 'history.json'), JSON.stringify({ wrong, ...history }, null, 1));
    writeFileSync(join(folder, 'output.txt'), output);
    process.stderr.write(`world ${world}: what happened is in ${folder}\n`);
  },
};
process.stdout.write(
  `crash: ${engine}, desk ${desk}, source ${values.source}, ${settings.processes} processes, ${settings.worlds} worlds${bundled ? ', bundled' : ''}, seed=${settings.seed}\n`,
);
const result = await crashCampaign(settings);
for (const copy of [mutated, bundled]) if (copy) rmSync(copy.folder, { recursive: true, force: true });
if (result === undefined) {
  process.stdout.write(`${howToHavePostgres}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${reportOf(settings, result).join('\n')}\n`);
  process.exitCode = result.wrong.length > 0 ? 1 : 0;
}
