import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pagesCommand } from '../../src/cli/pages.ts';
import { fileNameFor, savedPage } from '../../src/cli/saved-page.ts';
import { passagesOf } from '../../src/core/knowledge/page.ts';
import { fileWith } from '../config/support.ts';
import { ownTime } from '../support/own-time.ts';

const html = `<html><head><title>Shipping &amp; returns</title><style>p{}</style></head><body><nav>Home Shop Basket</nav>
<main><h1>Shipping</h1><p>We ship to <b>Cork</b> on Fridays.</p><h2>Returns</h2><ul><li>Thirty days.</li></ul>
<aside>Our newsletter!</aside></main><footer>© nobody</footer></body></html>`;

/** A small website of ours. */
const website = async (): Promise<string> => {
  const server = createServer((request, response) => {
    const [status, type, body] =
      request.url === '/shipping' ? [200, 'text/html; charset=utf-8', html]
      : request.url === '/plain' ? [200, 'text/plain', 'Open on Sundays.']
      : request.url === '/logo' ? [200, 'image/png', 'x']
      : request.url === '/app' ? [200, 'text/html', '<body><script>draw()</script></body>']
      : [404, 'text/html', 'no']; // prettier-ignore
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
};

const run = async (yaml: string, list?: string) => {
  const config = fileWith(yaml);
  const folder = join(dirname(config), 'facts');
  mkdirSync(folder);
  if (list !== undefined) writeFileSync(join(folder, 'pages.txt'), list);
  const said: string[] = [];
  const note = (line: string): void => void said.push(line);
  const again = () => pagesCommand({ APLOMB_CONFIG: config }, 'en', { say: note, complain: note }, fetch);
  return { status: await again(), said, folder, again };
};
const yaml = 'brand: { name: Maison }\nknowledge: facts\n';

test('pages of the list are saved beside the others, with title, address and named passages', async () => {
  const site = await website();
  const { status, said, folder } = await run(
    yaml,
    `# ours\n${site}/shipping # the main one\n\n${site}/plain\n`,
  );
  expect([status, said.length]).toEqual([0, 2]);
  const saved = readdirSync(join(folder, 'saved')).sort();
  expect(saved).toEqual(['plain', 'shipping'].map((path) => fileNameFor(new URL(`${site}/${path}`))).sort());
  const page = readFileSync(join(folder, 'saved', fileNameFor(new URL(`${site}/shipping`))), 'utf8');
  expect(passagesOf('x.md', page)).toMatchObject([
    { name: 'Shipping & returns · Shipping', url: `${site}/shipping`, text: 'We ship to Cork on Fridays.' },
    { name: 'Shipping & returns · Returns', text: 'Thirty days.' },
  ]);
});

test('what cannot be had is said line by line, and what was saved before stays', async () => {
  const site = await website();
  const bad = [`${site}/gone`, `${site}/logo`, `${site}/app`, 'shop.example', 'http://127.0.0.1:9/x'];
  const { status, said, folder, again } = await run(yaml, [`${site}/shipping`, ...bad].join('\n'));
  expect(status).toBe(1);
  expect(said.map((line) => line.replace(/127\.0\.0\.1:\d+/gu, 'site'))).toEqual([
    expect.stringMatching(/^✓ http:\/\/site\/shipping → saved\/.*\(2 passages\)$/u),
    '✗ http://site/gone: the site answered with status 404.',
    '✗ http://site/logo: is not a page of text.',
    expect.stringMatching(/has no text to read/u),
    '✗ shop.example: is not an address. Write one that begins with https://.',
    '✗ http://site/x: could not be reached within 20 seconds.',
  ]);
  writeFileSync(join(folder, 'pages.txt'), 'http://127.0.0.1:9/shipping');
  expect(await again()).toBe(1);
  expect(readdirSync(join(folder, 'saved'))).toHaveLength(1);
});

test('without a folder or a list it says which to make', async () => {
  expect(await run('brand: { name: Maison }\n')).toMatchObject({
    status: 2,
    said: [expect.stringMatching(/knowledge: FOLDER/u)],
  });
  expect(await run(yaml)).toMatchObject({ status: 2, said: [expect.stringMatching(/facts\/pages\.txt/u)] });
});

test('hostile markup is no work', () => {
  const spent = ownTime(() => {
    for (const odd of ['<nav>', '<h1 ', '<main>', '</nav>', '<title>'])
      savedPage(new URL('https://x.example'), odd.repeat(20_000), true);
  });
  expect(spent).toBeLessThan(3_000);
});
