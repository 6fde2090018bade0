/**
 * Trains what triage and guard have learned rather than been told: `npm run train -- DIR [HEAD …]`, where DIR holds the sets as
 * NAME.jsonl; with heads named, those alone. `scorn` is the guard's.
 */
import { heads } from '../../../src/core/triage/model/heads.ts';
import { trainModel } from './model.ts';
import { trainScorn } from './scorn.ts';

const [directory, ...named] = process.argv.slice(2);
const ofTriage = named.filter((name) => name !== 'scorn');
const unknown = ofTriage.filter((name) => !heads.some((head) => head === name));
if (directory === undefined || unknown.length > 0) {
  console.error(
    `usage: npm run train -- DIR [HEAD …]   (the directory of the research sets; of ${heads.join(', ')}, scorn)`,
  );
  process.exit(2);
}
if (named.length === 0 || ofTriage.length > 0) trainModel(directory, ofTriage);
if (named.length === 0 || named.includes('scorn')) trainScorn(directory);
