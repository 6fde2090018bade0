import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../config.ts';
import type { Environment } from '../config.ts';
import { pages } from '../core/catalogue/pages.ts';
import { passagesOf } from '../core/knowledge/page.ts';
import type { UiLanguage } from '../core/language.ts';
import { sourceDefinitions } from '../sources/index.ts';
import { fileNameFor, savedPage } from './saved-page.ts';
import type { Voice } from './terminal.ts';

/** The list of addresses, in the folder of pages; one a line, `#` begins a comment. */
export const listName = 'pages.txt';
const savedFolder = 'saved';
const pageMs = 20_000;
const largestPage = 4 * 1024 * 1024;

type Taken = { passages: number; file: string } | { why: string };

const addressesIn = (list: string): string[] =>
  list
    .split(/\r?\n/u)
    .map((line) => line.replace(/\s#.*$|^#.*$/u, '').trim())
    .filter((line) => line !== '');

/** Written beside and renamed, so that a draft never sees half a page. */
const write = (folder: string, file: string, text: string): void => {
  mkdirSync(join(folder, savedFolder), { recursive: true });
  const whole = join(folder, savedFolder, file);
  writeFileSync(`${whole}.new`, text);
  renameSync(`${whole}.new`, whole);
};

const take = async (folder: string, address: string, ask: typeof fetch, t: Words): Promise<Taken> => {
  if (!URL.canParse(address) || !/^https?:/iu.test(address)) return { why: t.noAddress };
  const url = new URL(address);
  try {
    const response = await ask(url, { signal: AbortSignal.timeout(pageMs) });
    if (!response.ok) return { why: t.status({ status: response.status }) };
    const type = response.headers.get('content-type') ?? '';
    if (!/^text\/(?:html|plain|markdown)|xhtml/iu.test(type)) return { why: t.noText };
    const body = await response.text();
    if (body.length > largestPage) return { why: t.tooLarge };
    const page = savedPage(url, body, /html/iu.test(type));
    const file = fileNameFor(url);
    const passages = passagesOf(file, page).length;
    if (passages === 0) return { why: t.empty };
    write(folder, file, page);
    return { passages, file };
  } catch {
    return { why: t.unreachable };
  }
};
type Words = (typeof pages)['en'];

const listIn = (folder: string): string | undefined => {
  try {
    return readFileSync(join(folder, listName), 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * `aplomb pages`: saves the text of the addresses in `pages.txt` beside the team's own pages. What cannot be had keeps the
 * text that was saved before. Status 1 when a page is missing, 2 when there is nothing to do.
 */
export const pagesCommand = async (
  environment: Environment,
  language: UiLanguage,
  { say, complain }: Voice,
  ask: typeof fetch,
): Promise<number> => {
  const t = pages[language];
  const folder = readSettings(environment, sourceDefinitions).settings.knowledge;
  const list = folder === undefined ? undefined : listIn(folder);
  if (folder === undefined || list === undefined) {
    complain(folder === undefined ? t.noFolder : t.noList({ file: join(folder, listName) }));
    return 2;
  }
  let missing = 0;
  for (const address of addressesIn(list)) {
    const taken = await take(folder, address, ask, t);
    if ('why' in taken) {
      missing += 1;
      complain(t.notSaved({ address, why: taken.why }));
    } else say(t.saved({ address, passages: taken.passages, file: join(savedFolder, taken.file) }));
  }
  return missing === 0 ? 0 : 1;
};
