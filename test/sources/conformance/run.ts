/**
 * `npm run conform [-- --source KIND] [--write]`: every source against its strict stand-in. What a source does not declare is
 * skipped, and nothing else may be. `--write` puts the table into src/sources/README.md; without it a table that is out of
 * date fails, as a failed check does. Status 1 then.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import type { TestCase } from 'vitest/node';
import { sourceDefinitions } from '../../../src/sources/index.ts';
import type { Capabilities } from '../../../src/app/ports/source.ts';
import { notDeclared } from './not-declared.ts';
import { tableCheck, wholeRow, withTable } from './table.ts';

const page = 'src/sources/README.md';
const { values } = parseArgs({ options: { source: { type: 'string' }, write: { type: 'boolean' } } });
const kinds = sourceDefinitions.map(({ kind }) => kind).filter((kind) => kind === (values.source ?? kind));
if (kinds.length === 0) {
  const known = sourceDefinitions.map(({ kind }) => kind).join(', ');
  process.stderr.write(`There is no source "${values.source}". There are: ${known}.\n`);
  process.exit(2);
}

interface Found {
  capabilities?: Capabilities;
  passed: number;
  skipped: number;
  failed: string[];
}
const found = new Map<string, Found>(kinds.map((kind) => [kind, { passed: 0, skipped: 0, failed: [] }]));

/** The kind whose own test file a check stands in; other tests of a source are no checks of this suite. */
const kindOf = (check: TestCase): string | undefined =>
  kinds.find((kind) => check.module.moduleId.endsWith(`/test/sources/${kind}.test.ts`));

const count = (check: TestCase): void => {
  const of = found.get(kindOf(check) ?? '');
  if (of === undefined) return;
  const { declared } = check.meta();
  if (declared) of.capabilities = declared.capabilities;
  const result = check.result();
  const written = values.write === true && check.name === tableCheck;
  if (result.state === 'passed' || written) of.passed += 1;
  else if (result.state === 'skipped' && result.note === notDeclared) of.skipped += 1;
  else
    of.failed.push(`${check.name}: ${result.state === 'failed' ? result.errors[0]?.message : result.state}`);
};

const files = kinds.map((kind) => `test/sources/${kind}.test.ts`);
const vitest = await startVitest('test', files, {
  watch: false,
  reporters: [{ onTestCaseResult: count }],
});
await vitest.close();

const rows = [...found].map(([kind, { capabilities, ...counts }]) =>
  capabilities === undefined ? `| \`${kind}\` |` : wholeRow(kind, capabilities, counts),
);
for (const [kind, { failed, passed, skipped, capabilities }] of found) {
  process.stdout.write(`${kind}: ${passed} passed, ${skipped} not declared, ${failed.length} failed\n`);
  if (capabilities === undefined) failed.push('the suite did not run');
  for (const one of failed) process.stdout.write(`  FAILED ${one}\n`);
}

if (values.source === undefined) {
  const now = readFileSync(page, 'utf8');
  const fresh = withTable(now, rows);
  if (values.write) writeFileSync(page, fresh);
  else if (fresh !== now) {
    process.stdout.write(`The table in ${page} is out of date: npm run conform -- --write\n`);
    process.exitCode = 1;
  }
}
const all = [...found.values()];
const sum = (of: (one: Found) => number): number => all.reduce((total, one) => total + of(one), 0);
const failed = sum((one) => one.failed.length);
if (failed > 0) process.exitCode = 1;
process.stdout.write(
  `conform: sources=${all.length} checks=${sum((one) => one.passed)} skipped=${sum((one) => one.skipped)} failed=${failed}\n`,
);
