import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** One guard taken out of the bot, on purpose. */
export interface Mutation {
  file: string;
  text: string;
  instead: string;
}

/** The file's source with the text replaced. Throws when it does not stand there exactly once: such a mutant proves nothing. */
export const mutated = (source: string, { file, text, instead }: Mutation): string => {
  const parts = source.split(text);
  if (parts.length !== 2) throw new Error(`${file} holds the text ${parts.length - 1} times, not once`);
  return parts.join(instead);
};

/** A copy of the bot in a folder of its own with one text replaced; gives its main.ts. */
export const mutatedBot = (mutation: Mutation): { program: string; folder: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-mutant-'));
  for (const part of ['src', 'prompts', 'manifests', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const path = join(folder, mutation.file);
  writeFileSync(path, mutated(readFileSync(path, 'utf8'), mutation));
  return { program: join(folder, 'src/main.ts'), folder };
};
