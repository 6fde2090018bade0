import { describe, expect, test } from 'vitest';
import { triage } from '../../../src/core/catalogue/triage.ts';
import { saidIn, sections } from './sections.ts';

const all = await sections();

/** Same in both languages: names, codes, signs, and words that French shares. */
const alike = new Set([
  'card.draftedAs: zzz', 'check.database.postgres: PostgreSQL', 'check.headings.discord: Discord', 'check.headings.slack: Slack', 'check.headings.sources: Sources',
  'command.usage.escalate.arguments: N [note]', 'command.usage.pause.word: pause', 'command.usage.pause.example: pause', 'config.envFile: .env',
  'history.bySystem: Aplomb', 'label.severity.normal: normal', 'label.intent.question: question',
  'label.intent.suggestion: suggestion', 'label.intent.spam: spam', 'label.reason.troll: Troll',
  'label.reason.spam: Spam', 'label.reasonSaid.troll: troll', 'label.reasonSaid.spam: spam',
  'modal.leave.note: Note', 'moderation.act.note: note', 'moderation.lasting: zzz, 2', 'moderationDesk.form.noteReason: Note',
  'moderationDesk.length.five_minutes: 5 minutes', 'page.bot: bot', 'page.messageBox: Message', 'pages.saved: ✓ zzz → zzz (zzz passages)', 'refusal.at:  (zzz)',
  'rehearsal.team: Maison Noisette',
]); // prettier-ignore

/** Never said of one: `replyOne` stands beside the first, thousands are meant by the second. */
const neverOne = new Set(['replyMany', 'draftTooLong']);

/** Laid out in columns for a terminal. */
const layout = /^cli\.(?:help|rehearsalReady)$/u;

/** Code inside a sentence follows its own spelling: `key: value`, "#channel", an address, a command. */
const withoutCode = (text: string): string =>
  text
    .replaceAll(/`[^`]*`|\{"[^{}]*\}/gu, 'code')
    .replaceAll(/"(?:#[\w-]+|@&ID)"/gu, 'code')
    .replaceAll(
      /\bdiscord: (?:"[^"]*"|\{ [^{}]*\})|\b(?:slack|allowPrivateNetwork): \S+|\bknowledge:/gu,
      'code',
    )
    .replaceAll(/https?:\S+|\b\w+:\w+\b/gu, 'code');

const englishOne = 'comment|reply|source|route|character|draft|secret|thing|scope|second|minute|hour|day';
const englishMany =
  'comments|replies|sources|routes|characters|drafts|secrets|things|scopes|seconds|minutes|hours|days';
const frenchOne =
  'commentaire|réponse|source|route|caractère|brouillon|secret|chose|portée|seconde|minute|heure|jour|ouvert|non lu';
const frenchMany =
  'commentaires|réponses|sources|routes|caractères|brouillons|secrets|choses|portées|secondes|minutes|heures|jours|ouverts|non lus';
/** The number with one of these right behind it, one word between them at most: "1 more characters". */
const nouns = (n: number, of: string): RegExp =>
  new RegExp(`(?<![\\p{N}.,])${n} (?:\\p{L}+ )?(?:${of})(?!\\p{L})`, 'u');

test('a number that does not agree would be seen', () => {
  expect(nouns(1, englishMany).test('1 more characters')).toBe(true);
  expect(nouns(0, frenchMany).test('encore 0 caractères')).toBe(true);
  expect(nouns(2, englishOne).test('2 drafts')).toBe(false);
});

test('the sections are found', () => {
  expect(all.length).toBeGreaterThanOrEqual(19);
});

describe.each(all)('%s', (name, { en, fr }) => {
  const english = saidIn(en, 2);
  const french = saidIn(fr, 2);

  test('has the same messages in both languages, from the same values', () => {
    expect(french.map(({ key, asked }) => [key, ...asked])).toEqual(
      english.map(({ key, asked }) => [key, ...asked]),
    );
  });

  test('is really translated', () => {
    const same = french.filter(({ text }, at) => text === english[at]?.text && /\p{L}{2}/u.test(text));
    expect(same.map(({ key, text }) => `${name}.${key}: ${text}`).filter((line) => !alike.has(line))).toEqual(
      [],
    );
  });

  test.each([
    ['en', en],
    ['fr', fr],
  ])('%s: no value is lost, no space is doubled', (_, section) => {
    const wrong = saidIn(section, 2).filter(
      ({ key, text }) =>
        /undefined|null|NaN|\[object|\$\{/u.test(text) ||
        (/ {2}/u.test(text) && !layout.test(`${name}.${key}`)) ||
        (/ [.,)]|\( /u.test(text) && !layout.test(`${name}.${key}`) && !/ \.(?:env|yaml)/u.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('French typography', () => {
    const wrong = french.filter(({ text }) => {
      const bare = withoutCode(text);
      return (
        /\p{L}'\p{L}/u.test(bare) ||
        /["“”]/u.test(bare) ||
        /«[^ ]|[^ ]»/u.test(bare) ||
        /[\p{L}\p{N})»…][:;!?](?=\s|$)/u.test(bare) ||
        /[\u00A0\u202F]/u.test(text) ||
        /\.\.\./u.test(bare)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('English typography', () => {
    const wrong = english.filter(({ text }) => /[«»]| [;!?](?=\s|$)|\.\.\./u.test(withoutCode(text)));
    expect(wrong).toEqual([]);
  });

  test('numbers and nouns agree', () => {
    const said = (section: typeof en, n: number): string[] =>
      saidIn(section, n)
        .filter(({ key }) => !neverOne.has(key))
        .map(({ text }) => text);
    const wrong = [
      ...said(en, 1).filter((text) => text.includes('(s)') || nouns(1, englishMany).test(text)),
      ...[0, 2].flatMap((n) => said(en, n).filter((text) => nouns(n, englishOne).test(text))),
      ...[0, 1].flatMap((n) =>
        said(fr, n).filter((text) => text.includes('(s)') || nouns(n, frenchMany).test(text)),
      ),
      ...said(fr, 2).filter((text) => nouns(2, frenchOne).test(text)),
    ];
    expect(wrong).toEqual([]);
  });
});

test('a reason without a quote is a whole sentence too', () => {
  for (const said of [...Object.values(triage.en), ...Object.values(triage.fr)]) {
    expect(said({})).toMatch(/^\p{Lu}.*\p{L}\)?\.$/u);
  }
});
