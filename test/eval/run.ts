/**
 * `npm run eval -- [DIR] [--json] [--keep-floor] [--drafts [--judge MODEL] [--limit N]]`: every figure of triage and guard in one table, beside its target and what
 * well-known packages give on the same texts. DIR holds the research sets as NAME.jsonl; without it only the blind set and
 * the speed are measured. Status 1 when a figure is below test/eval/floor.json; `--keep-floor` raises the floor to what is reached.
 * `--drafts` instead judges real drafts by the model of OPENAI_API_KEY: by the guard, then by a judge.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../../src/config.ts';
import { measureDrafts } from './drafts/run.ts';
import { blindFigures } from './parts/blind.ts';
import { guardCatchFigures, guardStopFigures } from './parts/guard.ts';
import { languageFigures } from './parts/language.ts';
import { offenceFigures } from './parts/offence.ts';
import { offlineFigures } from './parts/offline.ts';
import { personalFigures } from './parts/personal.ts';
import { falseAlarmFigures, injectionFigures, queueFigures } from './parts/queue.ts';
import { sentimentFigures } from './parts/sentiment.ts';
import { speedFigures } from './parts/speed.ts';
import type { Figure } from './figure.ts';
import { belowFloor, keepFloor } from './floor.ts';
import { setsIn } from './sets.ts';
import { lineOf, tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    'keep-floor': { type: 'boolean' },
    drafts: { type: 'boolean' },
    judge: { type: 'string' },
    limit: { type: 'string' },
  },
  allowPositionals: true,
});
const [directory] = positionals;
if (directory !== undefined && !existsSync(directory)) {
  process.stderr.write(`There is no directory ${directory}. Usage: npm run eval -- DIR [--json]\n`);
  process.exit(2);
}

const limit = Number(values.limit ?? 40);
if (!Number.isInteger(limit) || limit < 1) {
  process.stderr.write('--limit needs a whole number above 0.\n');
  process.exit(2);
}

const onSets = (of: string): Figure[] => {
  const sets = setsIn(of);
  return [
    languageFigures,
    sentimentFigures,
    offenceFigures,
    falseAlarmFigures,
    injectionFigures,
    personalFigures,
    guardStopFigures,
  ].flatMap((part) => part(sets));
};
const inOrder = [
  'language', 'sentiment', 'toxicity', 'hate', 'cost of both', 'spam', 'complaint', 'injection', 'severe', 'personal data',
  'guard, stops', 'guard, catches', 'blind, tune', 'blind, check', 'speed',
]; // prettier-ignore
const ofTriageAndGuard = (): Figure[] =>
  [
    ...speedFigures(),
    ...(directory === undefined ? [] : onSets(directory)),
    ...queueFigures(),
    ...offlineFigures(),
    ...guardCatchFigures(),
    ...blindFigures('tune'),
    ...blindFigures('check'),
  ].sort((a, b) => inOrder.indexOf(a.part) - inOrder.indexOf(b.part));

/** The figures of the last line, in the order of the table of targets. */
const headlines = [
  'language', 'language_short', 'language_coverage', 'sentiment', 'toxic_fr', 'toxic_en', 'hate', 'counter_speech',
  'complaints_offensive', 'spam', 'spam_false', 'complaint', 'injection_false', 'injection_trigger', 'injection_en',
  'injection_fr', 'injection_offline', 'severe', 'severe_false', 'personal_false', 'guard_brand', 'guard_owner', 'guard_personal_data',
  'guard_link', 'guard_mention', 'guard_placeholder', 'guard_leak', 'guard_language', 'guard_blind_insult',
  'guard_blind_opinion', 'blind_tune_noticed', 'blind_check_noticed', 'drafts_by_model', 'drafts_stopped', 'drafts_all',
  'drafts_unsure', 'speed_us', 'speed_eld',
]; // prettier-ignore

const report = (figures: readonly Figure[], by: string | undefined): void => {
  if (values['keep-floor'] === true && values.drafts !== true) keepFloor(figures);
  const below = belowFloor(figures);
  if (values.json === true) {
    const lean = figures.map(({ estimate: { samples: _, ...estimate }, ...figure }) => ({
      ...figure,
      estimate,
    }));
    process.stdout.write(`${JSON.stringify({ by, figures: lean, below }, null, 2)}\n`);
  } else {
    process.stdout.write(`${tableOf(figures)}\n\n`);
    if (by !== undefined) process.stdout.write(`${by}\n`);
    for (const line of below) process.stdout.write(`below the floor: ${line}\n`);
    process.stdout.write(`${lineOf(figures, headlines)}\n`);
  }
  process.exitCode = below.length === 0 ? 0 : 1;
};

if (values.drafts === true) {
  const measured = await measureDrafts(readEnvironment(), { judge: values.judge, limit });
  if (measured === undefined) {
    process.stderr.write('Drafts need a model: set OPENAI_API_KEY or OPENAI_BASE_URL.\n');
    process.exit(2);
  }
  report(measured.figures, measured.by);
} else report(ofTriageAndGuard(), undefined);
