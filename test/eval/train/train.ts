/** Trains what triage has learned rather than been told: `npm run train -- DIR`, where DIR holds the sets as NAME.jsonl. */
import { trainModel } from './model.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: npm run train -- DIR   (the directory of the research sets)');
  process.exit(2);
}
trainModel(directory);
