import { expect, test } from 'vitest';
import type { types } from '@slack/bolt';
import { cardBlocks, cardContent } from '../../../src/desks/slack/blocks/card.ts';
import { pressed } from '../../../src/core/card/pressed.ts';
import { pieces } from '../../../src/core/card/text.ts';
import { checkMessageBlocks, textLength } from '../../../src/rehearsal/slack/blocks/check.ts';
import type { Finding } from '../../../src/core/guard/finding.ts';
import type { Card } from '../../../src/core/card.ts';
import { aCard, aDraft, ana, cardsFullOf, noon, tom } from '../../support/cards.ts';

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Everything of one kind in a tree of blocks. */
const all = (value: unknown, type: string): Json[] => {
  if (Array.isArray(value)) return value.flatMap((each) => all(each, type));
  if (!isJson(value)) return [];
  return [
    ...(value['type'] === type ? [value] : []),
    ...Object.values(value).flatMap((each) => all(each, type)),
  ];
};
const words = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(words).join('');
  if (!isJson(value)) return '';
  return (typeof value['text'] === 'string' ? value['text'] : '') + Object.values(value).map(words).join('');
};
const block = (card: Card, id: string): types.KnownBlock | undefined =>
  cardBlocks(card).find((one) => one.block_id === id);
const buttons = (card: Card): string[] =>
  cardBlocks(card)
    .filter((one) => one.type === 'actions')
    .flatMap((one) => (one.type === 'actions' ? one.elements : []))
    .map((element) =>
      'text' in element ? words(element.text) : 'placeholder' in element ? words(element.placeholder) : '⋯',
    );

/** What is wrong with a card, whatever is in it: too much for Slack, or something that is not inert. */
const faults = (card: Card): string[] => {
  const { text, blocks } = cardContent(card);
  const checked = checkMessageBlocks(JSON.parse(JSON.stringify(blocks)));
  const forbidden = ['mrkdwn', 'markdown', 'user', 'usergroup', 'broadcast', 'channel', 'emoji', 'image'];
  return [
    ...(checked.ok ? [] : [checked.code, ...checked.messages]),
    ...(textLength(blocks) > 13_000 ? ['too many characters'] : []),
    ...(blocks.length > 50 ? ['too many blocks'] : []),
    ...forbidden.filter((type) => all(blocks, type).length > 0),
    ...(all(blocks, 'plain_text').every(({ emoji }) => emoji === false) ? [] : ['emoji codes are read']),
    ...(all(blocks, 'link').every(({ url }) => /^https?:/u.test(String(url))) ? [] : ['a link that is none']),
    ...(/<[!@#h]/u.test(text) ? ['the fallback is not escaped'] : []),
    ...(/https?:\/\//iu.test(text) ? ['the fallback holds an address to press'] : []),
    ...(text.length > 1500 ? ['the fallback is too long'] : []),
  ];
};

const hostile = [
  'x'.repeat(60_000),
  '👩‍👩‍👧‍👦'.repeat(3000),
  `e${'\u0301'.repeat(5000)}`,
  '<!channel> <!here> <@U0ANA00001> <!subteam^S1|all> @everyone @here',
  '*bold* _it_ ~no~ `code` ```block``` [link](https://evil.example) <https://evil.example|ours> > quote',
  '<script>alert(1)</script><img src=x onerror=alert(1)> &amp;&lt;',
  '\u202Egnp.exe\u202C \u0000\u0007 \uD800 lone \uDC00 \uE000\uE001 end',
  '\n\n\n\n',
  '',
  ' ',
];

test.each(hostile.map((text, index) => [index, text] as const))(
  'hostile text no. %i stays inert wherever it stands',
  (_, text) => {
    const cards = cardsFullOf(text);
    expect(cards.flatMap(faults)).toEqual([]);
  },
);

test('a short comment is whole; a long one is folded, with a button that shows all of it', () => {
  const short = aCard();
  expect(words(block(short, 'comment'))).toBe('Livrez-vous en Corse ?');
  expect(buttons(short)).not.toContain('Show all');
  const long = aCard({ comment: { text: 'word '.repeat(12_000) } });
  expect(words(block(long, 'comment')).length).toBeLessThan(700);
  expect(words(block(long, 'comment'))).toContain('59400 more characters');
  expect(buttons(long)).toContain('Show all');
});

test('the draft is never shortened: whole, or not at all with a way to read it first', () => {
  for (const length of [10, 3000, 9000]) {
    const text = 'é'.repeat(length);
    const card = aCard({ review: { drafts: [aDraft({ text })] } });
    expect(words(block(card, 'draft'))).toBe(text);
    expect(buttons(card)).toContain('Approve & post');
  }
  const card = aCard({ review: { drafts: [aDraft({ text: 'é'.repeat(20_000) })] } });
  expect(words(block(card, 'draft'))).toContain('20000 characters');
  expect(buttons(card)).toContain('Read it all & approve…');
  expect(buttons(card)).not.toContain('Approve & post');
});

test('the guard’s findings are in words, and what they are about is marked in the draft', () => {
  const text = 'We are the best, honestly the best shop.';
  const found: Finding[] = [
    { kind: 'superlative', level: 'note', span: { start: 7, end: 15 }, why: 'x', overrulable: true },
    {
      kind: 'opinion',
      level: 'stop',
      span: { start: 11, end: 25 },
      why: 'opinion',
      suggestion: 'a good shop',
      overrulable: true,
    },
    { kind: 'length', level: 'second_person', why: 'x', overrulable: false },
    { kind: 'link', level: 'note', span: { start: 9000, end: 9009 }, why: 'x', overrulable: true },
  ];
  const oneOf = (at: number): Finding => ({
    kind: 'superlative',
    level: 'note',
    span: { start: at, end: at + 2 },
    why: 'x',
    overrulable: true,
  });
  const card = aCard({ review: { drafts: [aDraft({ text, findings: found })] } });
  const marked = all(block(card, 'draft'), 'text').filter(({ style }) => isJson(style) && style['bold']);
  expect(marked.map(({ text: part }) => part)).toEqual(['the best, honestly']);
  expect(words(block(card, 'draft'))).toBe(text);
  const said = words(block(card, 'findings'));
  expect(said).toContain("Stop: “best, honestly” gives an opinion; in the company's name we give none.");
  expect(said.indexOf('Stop')).toBeLessThan(said.indexOf('Note'));
  expect(said).toContain('a good shop');
  const many = Array.from({ length: 30 }, (_, at) => oneOf(at));
  expect(
    words(block(aCard({ review: { drafts: [aDraft({ text, findings: many })] } }), 'findings')),
  ).toContain('22 more');
});

test('buttons say what they do, and carry the review and the revision they were drawn with', () => {
  const card = aCard({ review: { drafts: [aDraft(), aDraft({ revision: 2 })] } });
  expect(buttons(card)).toEqual(['Approve & post', 'Edit', 'Redraft…', 'Leave it…', '⋯']);
  expect(buttons(aCard({ approvals: { given: 0, needed: 2 } }))[0]).toBe('Approve (1 of 2)');
  expect(buttons(aCard({ approvals: { given: 1, needed: 2 } }))[0]).toBe('Approve & post (2 of 2)');
  expect(buttons(aCard({ language: 'fr' }))[0]).toBe('Approuver et publier');
  const values = [
    ...all(cardBlocks(card), 'button'),
    ...all(cardBlocks(card), 'static_select'),
    ...all(cardBlocks(card), 'overflow'),
  ]
    .flatMap((element) => (Array.isArray(element['options']) ? element['options'] : [element]))
    .map((one: unknown) => pressed.parse(isJson(one) ? one['value'] : undefined));
  expect(values.length).toBe(2 + 8 + 6 + 5);
  for (const value of values) expect(value).toMatchObject({ reviewId: card.reviewId, revision: 2 });
  expect(values.map(({ choice }) => choice)).toContain('other_language');
});

test.each([
  '',
  'x',
  'approve',
  '128 128 128 128',
  `${'a'.repeat(65)} 1`,
  'approve id -1',
  'id 1; drop',
  '<b> 1',
])('a value that is not ours is refused: %j', (value) => {
  expect(pressed.safeParse(value).success).toBe(false);
});

const both = [
  { by: ana, at: noon, revision: 1 },
  { by: tom, at: noon, revision: 1 },
];
test('after a decision the card says what happened, by whom, and offers only what still makes sense', () => {
  const delivery = {
    id: 'd',
    text: 'x',
    revision: 1,
    contentHash: 'h',
    approvedAt: noon,
    dueAt: noon + 300_000,
    starts: 1,
  };
  const approved = aCard({
    actions: { main: ['withdraw'], more: ['history'] },
    review: { state: 'approved', approvals: both, delivery },
  });
  expect(words(block(approved, 'outcome'))).toBe(
    '✓ Approved by Ana and Tom, \nIt goes out at ; until then it can be withdrawn.',
  );
  const moments = (of: Card): unknown[] =>
    all(block(of, 'outcome'), 'date').map(({ timestamp, format }) => [timestamp, format]);
  const day = '{date_short_pretty} {time}';
  expect(moments(approved)).toEqual([
    [noon / 1000, day],
    [noon / 1000 + 300, '{time}'],
  ]);
  const due = (ms: number): Card => ({
    ...approved,
    review: { ...approved.review, delivery: { ...delivery, dueAt: noon + ms } },
  });
  expect(moments(due(20_000))[1]).toEqual([noon / 1000 + 20, '{time_secs}']);
  expect(moments(due(86_400_000))[1]).toEqual([noon / 1000 + 86_400, day]);
  expect(buttons(approved)).toEqual(['Withdraw', 'Show history']);
  const waits = { ...approved.review, delivery: { ...delivery, heldUpSince: noon + 330_000 } };
  expect(words(block({ ...approved, review: waits }, 'outcome'))).toMatch(/The place has not answered since/);
  const held = { ...approved, paused: true };
  expect(words(block(held, 'outcome'))).toBe('✓ Approved by Ana and Tom, ');
  expect(words(block(held, 'care'))).toBe('⏸ Paused: nothing goes out until somebody resumes.');

  const posted = aCard({
    actions: { main: [], more: ['history'] },
    review: {
      state: 'posted',
      approvals: both,
      reply: { text: 'Oui.', url: 'https://blog.example/r', at: noon, how: 'api' },
    },
  });
  expect(words(block(posted, 'outcome'))).toContain('approved by Ana and Tom');
  expect(all(block(posted, 'outcome'), 'link')[0]).toMatchObject({ url: 'https://blog.example/r' });

  const left = aCard({
    language: 'fr',
    review: { state: 'dismissed', dismissal: { by: ana, at: noon, reason: 'troll', note: 'encore' } },
  });
  expect(words(block(left, 'outcome'))).toBe('Laissé sans réponse par Ana,  · troll · encore');

  const unsure = aCard({
    actions: { main: ['it_is_there', 'post_again'], more: [] },
    review: { state: 'unsure' },
  });
  expect(buttons(unsure)).toEqual(['Open the comment', 'It is there', 'It is not there: post again']);
  expect(all(cardBlocks(unsure), 'button').filter((one) => 'confirm' in one)).toHaveLength(1);
});

test('a card drawn from a newer version forgets what was chosen in its menus', () => {
  const before = cardBlocks(aCard()).at(-1)?.block_id;
  expect(cardBlocks(aCard({ review: { version: 4 } })).at(-1)?.block_id).not.toBe(before);
});

test('pieces of a text are the text again, whatever is cut', () => {
  for (const text of hostile)
    for (const max of [2, 100, 3000]) {
      const cut = pieces(text, max);
      expect(cut.join('')).toBe(text);
      expect(Math.max(0, ...cut.map((piece) => piece.length))).toBeLessThanOrEqual(max);
    }
});
