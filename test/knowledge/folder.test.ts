import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knowledgeFolder } from '../../src/knowledge/folder.ts';

let folder = '';
const logged: string[] = [];
const note = (event: string): void => void logged.push(event);
const log = { info: note, warn: note, error: note };
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aplomb-knowledge-'));
  logged.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('pages are Markdown and plain text, in folders too; what is hidden or something else is none', async () => {
  mkdirSync(join(folder, 'faq/.drafts'), { recursive: true });
  put('b.md', 'B');
  put('faq/a.txt', 'A');
  put('faq/.drafts/c.md', 'C');
  put('.d.md', 'D');
  put('e.png', 'E');
  const pages = (await knowledgeFolder(folder, log).pages()) ?? [];
  expect(pages.map(({ path }) => path)).toEqual(['b.md', 'faq/a.txt']);
  expect(await knowledgeFolder(folder, log).read('faq/a.txt')).toBe('A');
  expect(await knowledgeFolder(folder, log).read('gone.md')).toBeUndefined();
});

test('a stamp follows the content, not the clock', async () => {
  put('a.md', 'one');
  const at = knowledgeFolder(folder, log);
  const stamp = async (): Promise<string | undefined> => (await at.pages())?.[0]?.stamp;
  const first = await stamp();
  utimesSync(join(folder, 'a.md'), new Date(5_000), new Date(5_000));
  expect(await stamp()).toBe(first);
  put('a.md', 'two');
  expect(await stamp()).not.toBe(first);
});

test('a page that is too large or cannot be read is left out and said once; a folder that is not there is no folder', async () => {
  put('large.md', 'x'.repeat(1024 * 1024 + 1));
  put('small.md', 'x');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.md'));
  const at = knowledgeFolder(folder, log);
  await at.pages();
  expect((await at.pages())?.map(({ path }) => path)).toEqual(['small.md']);
  expect(logged).toEqual(['knowledge.page_too_large']);
  expect(await knowledgeFolder(join(folder, 'no'), log).pages()).toBeUndefined();
});
