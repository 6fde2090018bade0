import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandNames } from '../../src/core/command.ts';
import { command } from '../../src/core/catalogue/command.ts';
import { envSchema } from '../../src/config/env-schema.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';

const readme = readFileSync('README.md', 'utf8');

/** The table of commands, from the same words that `/aplomb help` uses. */
const commandTable = ['| `/aplomb` | |', '|---|---|']
  .concat(
    commandNames.map((name) => {
      const { arguments: args, help } = command.en.usage[name];
      return `| \`${`${name} ${args}`.trim().replaceAll('|', '\\|')}\` | ${help} |`;
    }),
  )
  .join('\n');

test('lists the commands as the bot explains them', () => {
  expect(readme).toContain(commandTable);
});

test('shows the receiver that is tested', () => {
  const code = readFileSync('test/examples/website.ts', 'utf8').trim();
  expect(readme).toContain(`\`\`\`ts\n${code}\n\`\`\``);
});

test('names every setting of the environment, and every kind of source', () => {
  for (const name of Object.keys(envSchema.shape)) expect(readme).toContain(`\`${name}\``);
  for (const { kind } of sourceDefinitions) expect(readme).toContain(`| \`${kind}\` |`);
});

test('every file it links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test('every npm command it names is a script', () => {
  const scripts: unknown = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name ?? '']);
});
