import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/card.ts';
import { shown } from '../../../src/core/text/discord.ts';
import { cardComponents } from '../../../src/desks/discord/components/card.ts';
import { aCard, aDraft, ana, cardsFullOf, noon, tom } from '../../support/cards.ts';
import { everyComponent, refusals, writtenIn } from '../../support/discord/components.ts';

const written = (card: Card): string => writtenIn([cardComponents(card)]);
/** Links, timestamps and signs that are ours, out of the way. */
const withoutOurs = (markdown: string): string =>
  markdown
    .replaceAll(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<https?:\/\/[^\s>]*>\)/gu, '$1')
    .replaceAll(/<t:\d+:[a-zA-Z]>/gu, '');

/** Whatever is in a card: too much for Discord, or something that is not inert. */
const faults = (card: Card): string[] => {
  const left = withoutOurs(written(card));
  const unescaped = (what: RegExp, name: string): string[] => (what.test(left) ? [name] : []);
  return [
    ...refusals([cardComponents(card)]),
    ...unescaped(/(?<!\\)<(?:@|#|:|a:|t:|\/|h)/u, 'a mention or a link in brackets'),
    ...unescaped(/(?<!\\)@(?:everyone|here)/u, 'everybody is called'),
    ...unescaped(/[a-z]:\/\//iu, 'an address that can be followed'),
    ...unescaped(/(?<!\\)(?:`|\|\||~~~)/u, 'code or a spoiler'),
    ...unescaped(/(?<!\\)\[/u, 'a link of somebody else'),
    ...unescaped(/^\s*#{1,3}\s/mu, 'a heading'),
  ];
};

const hostile = [
  'x'.repeat(60_000),
  '👩‍👩‍👧‍👦'.repeat(3000),
  `e${'\u0301'.repeat(5000)}`,
  '@everyone @here <@1> <@&2> <#3> </x:4> <:a:5> <t:6> <id:guide>',
  '**bold** *it* __u__ ~~no~~ ||spoiler|| `code` ```block``` [link](https://evil.example) <https://evil.example>',
  '# heading\n## two\n-# small\n> quote\n>>> rest\n- list\n1. one\nhttps://evil.example discord://x',
  '*_~`|[]<>@:\\'.repeat(400),
  '\u202Egnp.exe\u202C \u0000\u0007 \uD800 lone \uDC00 \uE000\uE001 end',
  '\n\n\n\n',
  '',
];

test.each(hostile.map((text, index) => [index, text] as const))(
  'hostile text no. %i stays inert wherever it stands, within what Discord takes',
  (_, text) => {
    const cards = cardsFullOf(text);
    expect(cards.map((card) => [card.review.state, faults(card)])).toEqual(
      cards.map((card) => [card.review.state, []]),
    );
  },
);

test('thirty findings, a long address and a whole menu of topics still fit', () => {
  const findings = Array.from({ length: 30 }, (_, index) => ({
    kind: 'opinion' as const,
    level: 'stop' as const,
    why: 'opinion',
    overrulable: true,
    suggestion: `better words, number ${index}, `.repeat(9),
    span: { start: index, end: index + 9 },
  }));
  const card = aCard({
    comment: { text: 'Why? '.repeat(400), url: `https://a.example/${'x'.repeat(600)}` },
    corrections: Array.from({ length: 40 }, (_, n) => ({ field: 'topic', to: `${'é'.repeat(n * 2)} ${n}` })),
    actions: {
      main: ['posted_by_hand', 'take_back', 'copy', 'approve', 'edit', 'redraft', 'leave'],
      more: ['history'],
    },
    review: { drafts: [aDraft({ text: 'We are sorry. '.repeat(60), findings })] },
  });
  expect(faults(card)).toEqual([]);
});

test('the text that would go out stands on the card whole and unchanged, or not at all', () => {
  const fits = 'Bonjour *Marie*, 3 < 4 & [oui]. '.repeat(40).trim();
  const whole = written(aCard({ review: { drafts: [aDraft({ text: fits })] } }));
  expect(shown(whole.replaceAll(/^> /gmu, ''))).toContain(fits);
  const tooLong = 'Bonjour Marie, oui. '.repeat(300);
  const card = aCard({ review: { drafts: [aDraft({ text: tooLong })] } });
  expect(written(card)).not.toContain('Bonjour Marie, oui. Bonjour');
  const ids = everyComponent([cardComponents(card)]).map(({ custom_id }) => String(custom_id));
  expect(ids.some((id) => id.startsWith('card.read_first '))).toBe(true);
  expect(ids.some((id) => id.startsWith('card.approve '))).toBe(false);
});

test('an open card has its buttons and menus, each carrying the review and the draft it was drawn with', () => {
  const card = aCard({ approvals: { given: 0, needed: 2 } });
  const components = everyComponent([cardComponents(card)]);
  const labels = components.flatMap(({ label, placeholder }) => label ?? placeholder ?? []);
  expect(labels).toEqual([
    'Useful',
    'Not useful',
    'Approve (1 of 2)',
    'Edit',
    'Redraft…',
    'Leave it…',
    'More…',
  ]);
  expect(components.find(({ label }) => label === 'Edit')).toMatchObject({
    custom_id: `card.edit ${card.reviewId} 1`,
  });
});

test('people who are named are not called', () => {
  const card = aCard({ review: { assignee: tom, approvals: [{ by: ana, revision: 1, at: noon }] } });
  expect(written(card)).not.toMatch(/<@/u);
});
