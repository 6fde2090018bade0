import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSettings } from '../../src/config.ts';
import type { Environment } from '../../src/config.ts';
import { problemLine } from '../../src/config/problem.ts';
import type { Settings } from '../../src/config/settings.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';

/** Puts a file into a folder that goes with the test. */
export const fileWith = (content: string | Uint8Array, name = 'aplomb.yaml'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

export interface Told {
  settings: Settings;
  /** Without the folder: `aplomb.yaml:3 brand.name — is missing.` */
  lines: string[];
}

/** Reads settings as a start does and gives every problem as the line an operator reads. */
export const told = (yaml: string | Uint8Array, env: Environment = {}): Told => {
  const path = fileWith(yaml);
  const { settings, problems } = readSettings({ ...env, APLOMB_CONFIG: path }, sourceDefinitions);
  return { settings, lines: problems.map((one) => problemLine(one).replace(path, 'aplomb.yaml')) };
};
