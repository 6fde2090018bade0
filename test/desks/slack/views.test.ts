import { expect, test } from 'vitest';
import { historyParts } from '../../../src/core/answer/history.ts';
import type { ListLine } from '../../../src/core/answer/listing.ts';
import { bringSheet } from '../../../src/core/form/bring.ts';
import { forms } from '../../../src/core/form/forms.ts';
import { keptSheet } from '../../../src/core/sheet/notice.ts';
import { commentPages } from '../../../src/core/sheet/pages.ts';
import { variantsSheet } from '../../../src/core/sheet/variants.ts';
import { sheetView } from '../../../src/desks/slack/views/frame.ts';
import { cardView } from '../../../src/desks/slack/views/shown.ts';
import { homeView } from '../../../src/desks/slack/home/home.ts';
import { text } from '../../../src/core/card/rich.ts';
import { typedText } from '../../../src/desks/slack/blocks/text.ts';
import { proposedText } from '../../../src/desks/slack/proposed-text.ts';
import { checkView } from '../../../src/rehearsal/slack/blocks/view.ts';
import type { Finding } from '../../../src/core/guard/finding.ts';
import type { Reading } from '../../../src/core/review/reading.ts';
import type { Status } from '../../../src/core/status.ts';
import { aCard, aDraft, noon, tom } from '../../support/cards.ts';

const hostile = ['x'.repeat(60_000), '👩‍👩‍👧‍👦'.repeat(5000), '<!channel> *b* <script> \u202E \u0000 \uD800', ''];
const languages = ['en', 'fr'] as const;
const faultsOf = (view: object, type: 'modal' | 'home' = 'modal'): string[] => {
  const checked = checkView(JSON.parse(JSON.stringify(view)), type);
  return checked.ok ? [] : [checked.code, ...checked.messages];
};
const findings: Finding[] = Array.from({ length: 30 }, (_, at) => ({
  kind: 'promise',
  level: 'stop',
  span: { start: at * 3, end: at * 3 + 4 },
  why: 'x',
  suggestion: '<!here> '.repeat(100),
  overrulable: true,
}));

const readAs = (words: string): Reading => ({
  by: 'model',
  language: 'fr',
  text: words,
  model: words,
  fingerprint: 'f',
});

/** As long as a draft by a model may be. */
const varied = (words: string, language: 'en' | 'fr') => {
  const { revision: _, ...draft } = aDraft({ text: words, findings, way: 'warmer', knowledge });
  return aCard({ language, review: { variants: { at: noon, drafts: [draft, draft, draft] } } });
};
const knowledge = hostile.map((name) => ({ kind: 'page' as const, name, url: name, text: name }));

test('every form keeps to Slack’s rules, fresh and refused, whatever is in the card', () => {
  const views = hostile.flatMap((words) =>
    languages.flatMap((language) =>
      forms.flatMap((form) => {
        const card = aCard({
          language,
          foreign: { readIn: 'fr', comment: true, draft: true, translates: true },
          comment: { text: words, author: { name: words }, url: 'https://blog.example/1' },
          review: {
            number: 12_345,
            reading: readAs(words),
            drafts: [aDraft({ text: words, findings, reading: readAs(words) })],
          },
        });
        const person = { teammate: tom, name: tom.name, language, timezone: 'Europe/Paris' };
        const typed = { 'text.0': words.slice(0, 3000), note: words.slice(0, 3000), reason: 'other' };
        return [
          form.draw({ card, person }),
          form.draw({ card, person, typed, notice: text('no'), findings, newer: true }),
        ].map((sheet) => sheetView(sheet, language));
      }),
    ),
  );
  expect(views.flatMap((view) => faultsOf(view))).toEqual([]);
  // Nothing a person should read on a modal's frame is cut off.
  const frames = views.flatMap(({ title, submit, close }) => [
    title.text,
    submit?.text ?? '',
    close?.text ?? '',
  ]);
  expect(frames.filter((words) => words.endsWith('…'))).toEqual([]);
});

test('what is only read keeps to them too', () => {
  const views = hostile.flatMap((words) =>
    languages.flatMap((language) => {
      const card = aCard({
        language,
        foreign: { readIn: 'fr', comment: true, draft: true, translates: true },
        comment: { text: words },
        review: { reading: readAs(words), drafts: [aDraft({ text: words, reading: readAs(words) })] },
      });
      const actor = { kind: 'teammate', teammate: { ...tom, name: words } } as const;
      const audit = Array.from({ length: 200 }, () => ({ actor, action: 'edit', at: noon }));
      const earlier = Array.from({ length: 40 }, () => ({ comment: card.comment, review: card.review }));
      const parts = historyParts({ card, audit, earlier }, language);
      const sheets = [
        commentPages(card, 0, 9_000),
        commentPages(card, 99, 9_000),
        variantsSheet(varied(words.slice(0, 1_500), language)),
        { name: 'view.history', title: 'History', parts },
        keptSheet(language, text('no'), words),
        bringSheet(language, { author: words.slice(0, 100), text: words }),
      ];
      return [cardView(card), ...sheets.map((sheet) => sheetView(sheet, language))];
    }),
  );
  expect(views.flatMap((view) => faultsOf(view))).toEqual([]);
});

test('the Home tab keeps to them with a full queue and much trouble', () => {
  const lines: ListLine[] = Array.from({ length: 40 }, (_, index) => ({
    number: index + 1,
    reviewId: `0198c0de-0000-7000-8000-0000000001${index + 10}`,
    state: 'in_review',
    severity: 'severe',
    author: '<!channel>'.repeat(100),
    source: 'blog',
    excerpt: 'x'.repeat(5000),
    waitsSince: 0,
  }));
  const trouble = 'no answer '.repeat(1000);
  const status: Status = {
    paused: { by: tom, at: noon },
    corrected: {},
    fared: Array.from({ length: 30 }, (_, nth) => ({
      fingerprint: `${nth}${trouble}`,
      posted: 3,
      whole: 1,
      kept: 0.5,
      useful: 1,
      notUseful: 2,
    })),
    byState: { in_review: 40 },
    drafter: { state: 'down', since: noon, today: { drafts: 1 } },
    sources: Array.from({ length: 30 }, (_, index) => ({
      name: `source ${index} ${trouble}`,
      lastError: { at: noon, detail: trouble },
      backfill: { state: 'running', taken: 7 },
    })),
    jobs: { waiting: 1, due: 1, gaveUp: 40 },
    gaveUp: Array.from({ length: 40 }, (_, index) => ({
      id: `job-${index}`, kind: 'deliver', error: trouble, at: noon,
    })), // prettier-ignore
    mayRetry: true,
    store: { ok: false, engine: 'sqlite', detail: 'read_only', where: trouble },
  };
  const queue = { lines, total: 400 };
  const habits = Array.from({ length: 60 }, (_, nth) => ({
    key: `${nth} ${trouble}`,
    rule: { rule: 'sign_off', text: trouble } as const,
    count: 4,
    people: [],
    state: nth % 2 === 0 ? ('accepted' as const) : ('proposed' as const),
    at: noon,
  }));
  const views = languages.map((language) =>
    homeView({
      reader: { name: 'x'.repeat(300), language, timezone: 'UTC' },
      role: 'admin',
      severe: queue,
      mine: queue,
      waiting: queue,
      house: { habits, may: true },
      status,
      now: noon,
    }),
  );
  expect(views.flatMap((view) => faultsOf(view, 'home'))).toEqual([]);
});

test.each([
  ['&gt;&gt; Thanks', 'Thanks'],
  ['&gt;&gt;Thanks', 'Thanks'],
  ['  &gt;&gt;  two\nlines ', 'two\nlines'],
  ['&gt;&gt; see <https://a.example/x?a=1&amp;b=2|a.example>', 'see https://a.example/x?a=1&b=2'],
  ['&gt;&gt; write to <mailto:a@b.example|a@b.example>', 'write to a@b.example'],
  ['&gt;&gt; &lt;b&gt; &amp;amp;', '<b> &amp;'],
  ['&gt;&gt;', ''],
  ['&gt;&gt;&gt; a block quote', undefined],
  ['&gt; a quote', undefined],
  ['I said &gt;&gt; nothing', undefined],
  ['', undefined],
])('in a thread %j offers %j', (said, offered) => {
  expect(proposedText(said)).toBe(offered);
});

test('what Slack wraps is what was typed again; mentions of people stay mentions', () => {
  expect(typedText('assign 7 <@U0TOM|tom> in <#C1|general> <!here>')).toBe(
    'assign 7 <@U0TOM|tom> in #general @here',
  );
});
