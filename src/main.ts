#!/usr/bin/env node
import { newEnough } from './cli/node-version.ts';
import { cli } from './core/catalogue/cli.ts';
import { uiLanguageOf } from './core/language.ts';

const { version } = process;
if (newEnough(version)) {
  // Only now: what this loads needs the new Node to load at all.
  const { keepCompiled } = await import('./cli/compiled.ts');
  keepCompiled();
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
  // What a check gave up waiting for, or a stop left open, does not hold the process.
  setTimeout(() => process.exit(), 250).unref();
} else {
  const language = uiLanguageOf(Intl.DateTimeFormat().resolvedOptions().locale);
  process.stderr.write(`${cli[language].nodeTooOld({ version })}\n`);
  process.exitCode = 1;
}
