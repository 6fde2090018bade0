import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { contract } from './contract/contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
describe('SQLite', () => {
  const freshUrl = (): Promise<string> => {
    made += 1;
    return Promise.resolve(`sqlite:${join(folder, String(made), 'aplomb.db')}`);
  };
  contract(freshUrl);
});
