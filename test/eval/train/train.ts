/**
 * Trains what triage has learned rather than been told: `npm run train -- DIR [HEAD …]`, where DIR holds the sets as NAME.jsonl;
 * with heads named, those alone.
 */
import { heads } from '../../../src/core/triage/model/heads.ts';
import { trainModel } from './model.ts';

const [directory, ...named] = process.argv.slice(2);
const unknown = named.filter((name) => !heads.some((head) => head === name));
if (directory === undefined || unknown.length > 0) {
  console.error(
    `usage: npm run train -- DIR [HEAD …]   (the directory of the research sets; of ${heads.join(', ')})`,
  );
  process.exit(2);
}
trainModel(directory, named);
