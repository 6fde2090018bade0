import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redraftWays, type RedraftWay } from '../core/review/draft.ts';

/** Each prompt file with the placeholders it must have, no more and no fewer. */
const files = {
  'system.md': [],
  'house.md': ['brand', 'about', 'address', 'sign_off', 'contact', 'rules'],
  'order.md': ['language', 'intent', 'severity', 'way', 'boundary', 'marker'],
  'data.md': ['boundary', 'data'],
  'repair.md': ['problems'],
  'translate.md': ['from', 'into', 'address', 'boundary', 'marker'],
  'ways/first.md': [],
  ...Object.fromEntries(redraftWays.map((way) => [`ways/${way}.md`, []])),
  'ways/instruction.md': ['instruction'],
} as const satisfies Record<string, readonly string[]>;
type FixedFile = 'system.md' | 'house.md' | 'order.md' | 'data.md' | 'repair.md' | 'translate.md';

/** A prompt file is missing or has wrong placeholders; the message names file and line and what to do. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
}

/** The prompts as loaded at start. */
export interface Prompts {
  /** Names the exact files: the first 12 hex digits of a SHA-256 over their names and contents. */
  fingerprint: string;
  /** A file's text with its values put in. */
  text(file: FixedFile, values?: Readonly<Record<string, string>>): string;
  /** What a way of redrafting asks for; none is the first draft. */
  way(way: RedraftWay | undefined, instruction: string): string;
  /** All prose as it stands in the files: what must never come back in a reply. */
  prose: string;
}

/** Where the project keeps them. */
export const promptsDirectory = fileURLToPath(new URL('../../prompts/', import.meta.url));

const placeholder = /\{\{([^{}]*)\}\}/gu;

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const checked = (file: string, text: string, expected: readonly string[]): void => {
  const has = expected.length === 0 ? 'none' : expected.map((name) => `{{${name}}}`).join(', ');
  const found = [...text.matchAll(placeholder)];
  for (const { 0: written, 1: name = '', index } of found) {
    if (expected.includes(name)) continue;
    throw new PromptError(
      `prompts/${file}:${lineOf(text, index)}: unknown placeholder ${written}. This file may have: ${has}.`,
    );
  }
  const stray = text.replace(placeholder, (whole) => '_'.repeat(whole.length)).search(/\{\{|\}\}/u);
  if (stray >= 0) {
    throw new PromptError(
      `prompts/${file}:${lineOf(text, stray)}: braces that are no placeholder. Write {{name}}.`,
    );
  }
  const missing = expected.find((name) => !found.some(([, written]) => written === name));
  if (missing !== undefined) {
    throw new PromptError(
      `prompts/${file}:${lineOf(text, text.length)}: placeholder {{${missing}}} is never used. Put it where it belongs.`,
    );
  }
};

const read = (directory: string, file: string): string => {
  try {
    return readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trimEnd();
  } catch {
    throw new PromptError(
      `prompts/${file}:1: this file is missing. Put it back, or start from a fresh copy.`,
    );
  }
};

/** A file nobody reads is a prompt somebody believes in: its name is probably mistyped. */
const noStrangers = (directory: string): void => {
  const present = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path !== 'README.md');
  const stranger = present.find((path) => !Object.hasOwn(files, path));
  if (stranger !== undefined) {
    throw new PromptError(
      `prompts/${stranger}:1: no prompt has this name. There are: ${Object.keys(files).join(', ')}.`,
    );
  }
};

const put = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(placeholder, (whole, name: string) => values[name] ?? whole);

/**
 * Reads and checks every prompt file once. Throws a `PromptError` at start rather than sending a half-filled prompt later.
 */
export const loadPrompts = (directory: string = promptsDirectory): Prompts => {
  const texts = new Map<string, string>();
  const hash = createHash('sha256');
  for (const [file, expected] of Object.entries(files)) {
    const text = read(directory, file);
    checked(file, text, expected);
    texts.set(file, text);
    hash.update(`${file}\0${text}\0`);
  }
  noStrangers(directory);
  const textOf = (file: string): string => texts.get(file) ?? '';
  return {
    fingerprint: hash.digest('hex').slice(0, 12),
    text: (file, values = {}) => put(textOf(file), values),
    way: (way, instruction) => put(textOf(`ways/${way ?? 'first'}.md`), { instruction }),
    prose: [...texts.values()].join('\n'),
  };
};
