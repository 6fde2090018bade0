import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';
import { fileWith, told } from './support.ts';
import { ownTime } from '../support/own-time.ts';

const brand = 'brand: { name: Maison }\n';

const wrong: [what: string, yaml: string, lines: string[]][] = [
  [
    'empty file',
    '\n  \n',
    ['aplomb.yaml — is empty. Copy aplomb.example.yaml to aplomb.yaml and change it.'],
  ],
  ['only comments', '# later\n', ['aplomb.yaml — is empty. Fill it in, or remove the line.']],
  ['a list', '- a\n', ['aplomb.yaml:1 — should be a group of keys, but is a list.']],
  ['missing key', 'language: en\n', ['aplomb.yaml:1 brand — is missing.']],
  ['missing inner key', 'language: en\nbrand: {}\n', ['aplomb.yaml:2 brand.name — is missing.']],
  [
    'unknown key at the top',
    `${brand}langage: fr\n`,
    ['aplomb.yaml:2 — unknown key "langage". Did you mean "language"?'],
  ],
  [
    'unknown key in the brand',
    'brand:\n  name: M\n  adress: formal\n',
    ['aplomb.yaml:3 brand — unknown key "adress". Did you mean "address"?'],
  ],
  [
    'unknown key in a route',
    `${brand}routes:\n  - name: a\n    slack: "#a"\n    topic: [x]\n`,
    ['aplomb.yaml:5 routes[0] — unknown key "topic". Did you mean "topics"?'],
  ],
  [
    'one person in both chats, but a group',
    `${brand}samePeople:\n  - { slack: S0A, discord: "123456789012345678" }\n`,
    ['aplomb.yaml:3 samePeople[0].slack — should be the id of a person in Slack, such as U0123ABCD.'],
  ],
  [
    'unknown key in roles',
    `${brand}routes:\n  - name: a\n    slack: "#a"\n    roles:\n      aprover: [U0A]\n`,
    ['aplomb.yaml:6 routes[0].roles — unknown key "aprover". Did you mean "approver"?'],
  ],
  [
    'unknown key in a source',
    `${brand}sources:\n  blog:\n    kind: wordpress\n    url: https://a.example\n    pasword: x\n`,
    [
      'aplomb.yaml:6 sources.blog — unknown key "pasword". Allowed here: kind, url, user, applicationPassword, ownUserIds, pollEverySeconds, allowPrivateNetwork, since.',
    ],
  ],
  [
    'unknown key in the policy',
    `${brand}policy:\n  coolOf: { normal: 20s }\n`,
    ['aplomb.yaml:3 policy — unknown key "coolOf". Did you mean "coolOff"?'],
  ],
  ['wrong type', 'brand: 5\n', ['aplomb.yaml:1 brand — should be a group of keys, but is a number.']],
  [
    'text for a list',
    `${brand}topics:\n  delivery: parcel\n`,
    ['aplomb.yaml:3 topics.delivery — should be a list, but is text.'],
  ],
  [
    'nothing after the colon',
    `${brand}routes:\n`,
    ['aplomb.yaml:2 routes — is empty. Fill it in, or remove the line.'],
  ],
  [
    'wrong word',
    `${brand}language: fra\n`,
    ['aplomb.yaml:2 language — should be one of: en, fr. Did you mean "fr"?'],
  ],
  [
    'titles',
    'brand: { name: M, titles: never }\n',
    ['aplomb.yaml:1 brand.titles — should be one of: free, avoid.'],
  ],
  [
    'unquoted channel',
    `${brand}routes:\n  - name: a\n    slack: #community\n`,
    [
      'aplomb.yaml:4 routes[0].slack — is empty. Put the channel in quotes, "#your-channel": without them, # begins a comment.',
    ],
  ],
  [
    'no channel',
    `${brand}routes:\n  - name: a\n`,
    [
      'aplomb.yaml:3 routes[0].slack — names no channel. Write where its cards go: slack: "#name", discord: "123…", or both.',
    ],
  ],
  [
    'a Discord channel without a desk there',
    `${brand}routes:\n  - { name: a, discord: "123456789012345678" }\n`,
    [
      'aplomb.yaml:3 routes[0].discord — names a Discord channel, but no desk on Discord is set up. Add discord: { server: "123…", token: env:DISCORD_BOT_TOKEN }, beside routes.',
    ],
  ],
  [
    'two routes with one name',
    `${brand}routes:\n  - { name: a, slack: "#a" }\n  - { name: a, slack: "#b" }\n`,
    ['aplomb.yaml:4 routes[1].name — two routes are called "a". Choose another name.'],
  ],
  [
    'unknown source',
    `${brand}sources: { blog: { kind: manual } }\nroutes:\n  - { name: a, slack: "#a", sources: [blgo] }\n`,
    ['aplomb.yaml:4 routes[0].sources — there is no source called "blgo". Did you mean "blog"?'],
  ],
  [
    'unknown topic',
    `${brand}topics: { delivery: [x] }\nroutes:\n  - { name: a, slack: "#a", topics: [delivry] }\n`,
    ['aplomb.yaml:4 routes[0].topics — there is no topic called "delivry". Did you mean "delivery"?'],
  ],
  [
    'a name instead of an id',
    `${brand}routes:\n  - name: a\n    slack: "#a"\n    roles: { admin: ["@ana"] }\n`,
    [
      'aplomb.yaml:5 routes[0].roles.admin[0] — should be everyone, or an id: U0123ABCD (person) or S0123ABCD (group) in Slack, @123456789012345678 (person) or @&123456789012345678 (role) on Discord.',
    ],
  ],
  [
    'bad duration',
    `${brand}policy:\n  coolOff: { normal: 20 sec }\n`,
    ['aplomb.yaml:3 policy.coolOff.normal — should be a duration such as 20s, 5m, 2h or 1d.'],
  ],
  [
    'bad time zone',
    `${brand}timezone: Paris\n`,
    ['aplomb.yaml:2 timezone — is not a time zone. Write one such as Europe/Paris.'],
  ],
  [
    'budget below nothing',
    `${brand}drafts: { tokensPerDay: -1 }\n`,
    ['aplomb.yaml:2 drafts.tokensPerDay — should be at least 0.'],
  ],
  [
    'half a token',
    `${brand}drafts: { tokensPerDay: 1.5 }\n`,
    ['aplomb.yaml:2 drafts.tokensPerDay — should be a whole number, but is a number.'],
  ],
  [
    'money without a price',
    `${brand}drafts: { money: { perDay: 2, inputPerMillion: 0.1, currency: euro } }\n`,
    [
      'aplomb.yaml:2 drafts.money.outputPerMillion — is missing.',
      'aplomb.yaml:2 drafts.money.currency — should be the three letters of a currency, such as USD or EUR.',
    ],
  ],
  [
    'unknown kind',
    `${brand}sources:\n  blog:\n    kind: wordpres\n`,
    ['aplomb.yaml:4 sources.blog.kind — unknown kind of source. Did you mean "wordpress"?'],
  ],
  [
    'no kind',
    `${brand}sources:\n  blog:\n    url: https://a.example\n`,
    [
      `aplomb.yaml:3 sources.blog.kind — is missing. Allowed here: ${sourceDefinitions.map(({ kind }) => kind).join(', ')}.`,
    ],
  ],
  [
    'reserved name',
    `${brand}sources:\n  manual: { kind: manual }\n`,
    [
      'aplomb.yaml:3 sources.manual — "manual" is the built-in source for pasted comments. Choose another name.',
    ],
  ],
  [
    'odd source name',
    `${brand}sources:\n  My Blog: { kind: manual }\n`,
    [
      'aplomb.yaml:3 sources.My Blog — is not a usable name. Write a short one of small letters, digits and dashes.',
    ],
  ],
  [
    'bad URL',
    `${brand}sources:\n  blog: { kind: wordpress, url: blog.example }\n`,
    ['aplomb.yaml:3 sources.blog.url — should be a URL such as https://example.org.'],
  ],
  [
    'bad webhook secret',
    `${brand}sources:\n  shop: { kind: webhook, secrets: short }\n`,
    ['aplomb.yaml:3 sources.shop.secrets — should be base64 of 24 to 64 bytes, such as whsec_…'],
  ],
  [
    'no webhook secret at all',
    `${brand}sources:\n  shop: { kind: webhook, secrets: [] }\n`,
    ['aplomb.yaml:3 sources.shop.secrets — has too few entries; at least 1.'],
  ],
  [
    'neither of two types',
    `${brand}sources:\n  shop: { kind: webhook, secrets: 5 }\n`,
    ['aplomb.yaml:3 sources.shop.secrets — should be text or a list, but is a number.'],
  ],
  [
    'user without password',
    `${brand}sources:\n  blog: { kind: wordpress, url: "https://a.example", user: x }\n`,
    [
      'aplomb.yaml:3 sources.blog.applicationPassword — user and applicationPassword belong together: give both or neither.',
    ],
  ],
  [
    'bad day',
    `${brand}sources:\n  blog: { kind: manual, since: yesterday }\n`,
    ['aplomb.yaml:3 sources.blog.since — should be a day such as 2026-11-01.'],
  ],
  [
    'a name that is not set',
    `${brand}sources:\n  shop: { kind: webhook, secrets: env:SHOP_SECRET }\n`,
    [
      'aplomb.yaml:3 sources.shop.secrets — refers to SHOP_SECRET, which is not set. Add a line SHOP_SECRET=… to .env.',
    ],
  ],
  [
    'duplicate key',
    `${brand}language: en\nlanguage: fr\n`,
    ['aplomb.yaml:3 — this key stands twice in the same place. Keep one of the two.'],
  ],
  ['a tab', 'brand:\n\tname: M\n', ['aplomb.yaml:2 — is indented with a tab. Indent with spaces.']],
  [
    'open quote',
    'brand:\n  name: "M\n',
    ['aplomb.yaml:3 — a quote, a bracket or a colon is missing here or just above.'],
  ],
  [
    'two documents',
    `${brand}---\n${brand}`,
    ['aplomb.yaml:2 — holds several documents, divided by ---. Keep one.'],
  ],
  ['a tag', 'brand: !secret x\n', ['aplomb.yaml:1 — has a tag (!…) that means nothing here. Remove it.']],
  ['an alias of nothing', 'brand: *x\n', ['aplomb.yaml — refers to an anchor (&name) that is not above it.']],
  [
    '__proto__',
    `${brand}sources:\n  __proto__: { kind: manual }\n`,
    ['aplomb.yaml:3 — has a key that cannot be used here. Choose another name.'],
  ],
  [
    'NUL',
    `${brand}language: "e\u0000n"\n`,
    ['aplomb.yaml:2 — holds a character that does not belong into text.'],
  ],
  [
    'huge',
    `# ${'x'.repeat(2_000_000)}\n`,
    ['aplomb.yaml — is larger than 1024 KiB; that is no file of settings.'],
  ],
];

test.each(wrong)('%s', (_, yaml, lines) => {
  expect(told(yaml).lines).toEqual(lines);
});

test('a YAML bomb is refused at once', () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
  );
  const spent = ownTime(() =>
    expect(told(['a0: &a0 [x]', ...rows].join('\n')).lines).toEqual([
      'aplomb.yaml — repeats itself by anchors (&name, *name) too often.',
    ]),
  );
  expect(spent).toBeLessThan(2_000);
});

test('all problems are told at once, those of sources and routes too', () => {
  const { lines } = told(`brand: { nam: x }
timezone: Mars
sources:
  blog: { kind: wordpres }
  shop: { kind: webhook, secrets: env:NOPE }
routes:
  - { name: a, sources: [nope] }
`);
  expect(lines.map((line) => /^aplomb.yaml:(\d+) (\S+)/.exec(line)?.slice(1).join(' '))).toEqual([
    '5 sources.shop.secrets',
    '1 brand.name',
    '1 brand',
    '2 timezone',
    '7 routes[0].slack',
    '4 sources.blog.kind',
    '7 routes[0].sources',
  ]);
});

test.each(wrong)('in French: %s', (_, yaml, lines) => {
  const french = told(yaml, { LANG: 'fr_FR.UTF-8' }).lines;
  expect(french).toHaveLength(lines.length);
  expect(french.join('\n')).not.toMatch(
    /\b(is|are|should|must|invalid|expected|received|unknown|missing|Did|Keep|Add|Choose|Write|input|too|the)\b/i,
  );
});

test('names are only names', () => {
  const { lines, settings } = told(`${brand}sources:
  constructor: { kind: manual }
topics:
  constructor: [x]
  toString: [y]
routes:
  - { name: constructor, slack: C0123456, sources: [constructor], topics: [constructor, toString] }
  - { name: hasOwnProperty, slack: C0123456 }
`);
  expect(lines).toEqual([]);
  expect(settings.sources.map(({ name }) => name)).toEqual(['constructor']);
  expect(settings.team.topics).toEqual([
    { name: 'constructor', keywords: ['x'] },
    { name: 'toString', keywords: ['y'] },
  ]);
  expect(told(`${brand}constructor: { a: 1 }\n`).lines[0]).toMatch(/unknown key "constructor"/);
});

test('anchors and merge keys work, and point at their own lines', () => {
  const file = (admin: string): string =>
    `${brand}routes:\n  - name: a\n    slack: "#a"\n    roles: &team\n      admin: [${admin}]\n  - { name: b, slack: "#b", roles: *team }\n  - { name: c, slack: "#c", roles: { <<: *team, writer: [everyone] } }\n`;
  const { lines, settings } = told(file('U0ANA'));
  expect(lines).toEqual([]);
  expect(settings.team.routes.map(({ roles }) => roles.admin)).toEqual([['U0ANA'], ['U0ANA'], ['U0ANA']]);
  expect(settings.team.routes[2]?.roles.writer).toEqual(['everyone']);
  expect(told(file('ana')).lines.map((line) => /:(\d+)/.exec(line)?.[1])).toEqual(['6', '6', '8']);
});

test('a folder, Latin-1 and a missing file are told, not thrown', () => {
  expect(told(Uint8Array.from([0x62, 0x3a, 0x20, 0xe9])).lines).toEqual([
    'aplomb.yaml — is not UTF-8 text. Save it as UTF-8.',
  ]);
  const folder = `${fileWith('')}.d`;
  mkdirSync(folder);
  const read = (path: string) => readSettings({ APLOMB_CONFIG: path }, sourceDefinitions).problems[0]?.what;
  expect(read(folder)).toBe('cannot be read (EISDIR).');
  expect(read(`${folder}/no.yaml`)).toBe('does not exist.');
});

test('what is right comes through, and what a file leaves out has its default', () => {
  const { settings, lines } = told(
    `${brand}sources:\n  blog: { kind: manual, since: 2026-11-01 }\nroutes: [{ name: a, slack: "#a" }]\n`,
  );
  expect(lines).toEqual([]);
  expect(settings.sources[0]).toEqual({
    name: 'blog',
    kind: 'manual',
    config: { kind: 'manual' },
    since: Date.parse('2026-11-01'),
  });
  expect(settings.team.routes[0]?.roles.admin).toEqual(['everyone']);
  expect(settings.drafts).toEqual({ tokensPerDay: 500_000, timeoutMs: 20_000 });
  const money = { perDay: 2, inputPerMillion: 0.1, outputPerMillion: 0.5 };
  expect(told(`${brand}drafts: { money: ${JSON.stringify(money)} }\n`).settings.drafts?.money).toEqual({
    ...money,
    currency: 'USD',
  });
});

test('what is not wrong is there although something else is', () => {
  const { settings } = told(`brand: {}\nsources:\n  good: { kind: manual }\n  bad: { kind: nope }\n`);
  expect(settings.sources.map(({ name }) => name)).toEqual(['good']);
});
