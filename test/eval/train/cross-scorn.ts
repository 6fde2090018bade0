/**
 * How well the guard hears scorn in replies by writers whom it was not taught by: in four parts, each judged by what the writers of
 * the three others teach. Choices are made by this: `node test/eval/train/cross-scorn.ts DIR`.
 */
import type { Learned } from './learn.ts';
import { learnScorn, sentencesIn, sourcesOf } from './scorn.ts';
import type { WrittenReply } from '../written.ts';

const parts = 4;
const thresholds = [-0.5, 0, 0.5, 1, 1.5, 2];
const alarms = [0.02, 0.05, 0.1];

const scoreBy = ({ weights, bias }: Learned, reply: WrittenReply): number =>
  Math.max(
    ...sentencesIn(reply).map(({ rows }) => {
      const sum = rows.reduce((all, row) => all + (weights[row] ?? 0), 0);
      return sum / Math.sqrt(Math.max(1, rows.length)) + (bias[0] ?? 0);
    }),
  );

interface Scored {
  insulting: number[];
  fine: number[];
}
const share = (scores: readonly number[], from: number): string =>
  scores.length === 0 ? '-' : (scores.filter((score) => score >= from).length / scores.length).toFixed(3);

/** How many are heard where so many fine replies are taken for insulting. */
const atAlarm = ({ insulting, fine }: Scored, alarm: number): string => {
  const loudest = [...fine].sort((one, other) => other - one)[Math.floor(fine.length * alarm)];
  return loudest === undefined ? '-' : share(insulting, loudest + 1e-9);
};

const tell = (name: string, scored: Scored): void =>
  console.log(
    `${name}: ${scored.insulting.length} insulting, ${scored.fine.length} fine; heard/alarms from`,
    thresholds
      .map((from) => `${from}: ${share(scored.insulting, from)}/${share(scored.fine, from)}`)
      .join('  '),
    `| at ${alarms.join(', ')} alarms ${alarms.map((alarm) => atAlarm(scored, alarm)).join(' ')}`,
  );

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node test/eval/train/cross-scorn.ts DIR   (the directory of the research sets)');
  process.exit(2);
}
for (const language of ['en', 'fr'] as const) {
  const sources = sourcesOf(directory, language);
  const byWriters: Scored = { insulting: [], fine: [] };
  const others: Scored = { insulting: [], fine: [] };
  for (let part = 0; part < parts; part += 1) {
    const isJudged = (at: number): boolean => at % parts === part;
    const learned = learnScorn(sources.filter((_, at) => !isJudged(at)));
    for (const { name, replies } of sources.filter((_, at) => isJudged(at))) {
      const scored: Scored = { insulting: [], fine: [] };
      for (const reply of replies)
        scored[reply.insults.length > 0 ? 'insulting' : 'fine'].push(scoreBy(learned, reply));
      tell(name, scored);
      const all = name.endsWith('.txt') ? byWriters : others;
      all.insulting.push(...scored.insulting);
      all.fine.push(...scored.fine);
    }
  }
  tell(`${language}, by writers`, byWriters);
  tell(`${language}, by others`, others);
}
