import { expect, test } from 'vitest';
import { helpText, misuseText, usageText } from '../../../src/core/command/answer.ts';
import { commandNames } from '../../../src/core/command.ts';
import { parseCommand } from '../../../src/core/command/parse.ts';
import { commandOf } from '../../../src/core/command/words.ts';
import { ownTime } from '../../support/own-time.ts';
import { command as catalogue } from '../../../src/core/catalogue/command.ts';

/** A Monday, 15:00 in Paris (winter time). */
const now = Date.UTC(2026, 10, 23, 14);
const parse = (line: string, timezone = 'Europe/Paris') => parseCommand(line, { now, timezone });
const h = 3_600_000;

test.each([
  ['', { command: 'help' }],
  ['   ', { command: 'help' }],
  ['list', { command: 'list' }],
  ['liste', { command: 'list' }],
  ['LIST Mine', { command: 'list', mine: true }],
  ['list moi grave', { command: 'list', mine: true, severity: 'severe' }],
  ['list severe waiting>2h', { command: 'list', severity: 'severe', waitingMs: 2 * h }],
  ['list waiting > 1d source:blog', { command: 'list', source: 'blog', waitingMs: 24 * h }],
  ['liste attente>90min source:"my blog"', { command: 'list', source: 'my blog', waitingMs: 1.5 * h }],
  ['show 128', { command: 'show', number: 128 }],
  ['voir #128', { command: 'show', number: 128 }],
  ['128', { command: 'show', number: 128 }],
  ['#128', { command: 'show', number: 128 }],
  ['approve 7', { command: 'approve', number: 7 }],
  ['draft 7', { command: 'draft', number: 7 }],
  [
    'draft 7 mention the opening hours',
    { command: 'draft', number: 7, instruction: 'mention the opening hours' },
  ],
  ['post 7 "Thank you, it is fixed."', { command: 'post', number: 7, text: 'Thank you, it is fixed.' }],
  ['post 7 Say "hello" and  two spaces', { command: 'post', number: 7, text: 'Say "hello" and  two spaces' }],
  ['publier 7 « Merci, c’est corrigé. »', { command: 'post', number: 7, text: 'Merci, c’est corrigé.' }],
  ['post 7 first line\nsecond line', { command: 'post', number: 7, text: 'first line\nsecond line' }],
  ['leave 7 troll', { command: 'leave', number: 7, reason: 'troll' }],
  ['leave 7 no reply needed', { command: 'leave', number: 7, reason: 'no_reply_needed' }],
  ['leave 7 off-topic third time', { command: 'leave', number: 7, reason: 'off_topic', note: 'third time' }],
  ['laisser 7 hors sujet', { command: 'leave', number: 7, reason: 'off_topic' }],
  [
    'laisser 7 sans réponse déjà vu',
    { command: 'leave', number: 7, reason: 'no_reply_needed', note: 'déjà vu' },
  ],
  ['assign 7 <@U0ANA|ana>', { command: 'assign', number: 7, who: 'U0ANA' }],
  ['assign 7 <@!4711>', { command: 'assign', number: 7, who: '4711' }],
  ['attribuer 7 moi', { command: 'assign', number: 7, who: 'me' }],
  ['assign 7 nobody', { command: 'assign', number: 7, who: 'nobody' }],
  ['snooze 7 2h', { command: 'snooze', number: 7, forMs: 2 * h }],
  ['snooze 7 2h 30m', { command: 'snooze', number: 7, forMs: 2.5 * h }],
  ['reporter 7 2h30', { command: 'snooze', number: 7, forMs: 2.5 * h }],
  ['snooze 7 1 j', { command: 'snooze', number: 7, forMs: 24 * h }],
  // Monday 15:00 -> Tuesday 09:00, and the next Monday, not this one.
  ['snooze 7 tomorrow', { command: 'snooze', number: 7, forMs: 18 * h }],
  ['snooze 7 demain 14h30', { command: 'snooze', number: 7, forMs: 23.5 * h }],
  ['snooze 7 monday', { command: 'snooze', number: 7, forMs: (7 * 24 - 6) * h }],
  ['snooze 7 lundi', { command: 'snooze', number: 7, forMs: (7 * 24 - 6) * h }],
  ['escalate 7 a journalist asks', { command: 'escalate', number: 7, note: 'a journalist asks' }],
  ['pause', { command: 'pause' }],
  ['resume', { command: 'resume', what: 'ask' }],
  ['reprendre rendre', { command: 'resume', what: 'return' }],
  ['resume release', { command: 'resume', what: 'release' }],
  ['état', { command: 'status' }],
  ['bring', { command: 'bring' }],
  ['backfill "my blog" stop', { command: 'backfill', source: 'my blog', what: 'stop' }],
  ['aide reporter', { command: 'help', about: 'snooze' }],
])('%j is understood', (line, command) => {
  expect(parse(line)).toEqual(command);
});

test.each([
  ['aprove 7', { misuse: 'unknown_command', got: 'aprove', about: 'approve' }],
  ['xylophone', { misuse: 'unknown_command', got: 'xylophone' }],
  ['show', { misuse: 'missing_number', about: 'show' }],
  ['show seven', { misuse: 'not_a_number', about: 'show', got: 'seven' }],
  ['show 0', { misuse: 'not_a_number', about: 'show', got: '0' }],
  ['show 99999999999999', { misuse: 'not_a_number', about: 'show', got: '99999999999999' }],
  ['approve 7 please', { misuse: 'too_much', about: 'approve', got: 'please' }],
  ['post 7', { misuse: 'missing_text', about: 'post' }],
  ['leave 7', { misuse: 'missing_reason', about: 'leave' }],
  ['leave 7 because', { misuse: 'unknown_reason', about: 'leave', got: 'because' }],
  ['assign 7', { misuse: 'missing_who', about: 'assign' }],
  ['snooze 7', { misuse: 'missing_time', about: 'snooze' }],
  ['snooze 7 later', { misuse: 'unknown_time', about: 'snooze', got: 'later' }],
  ['snooze 7 0h', { misuse: 'unknown_time', about: 'snooze', got: '0h' }],
  ['snooze 7 9999d', { misuse: 'unknown_time', about: 'snooze', got: '9999d' }],
  ['snooze 7 monday 25:00', { misuse: 'unknown_time', about: 'snooze', got: 'monday 25:00' }],
  ['list loud', { misuse: 'unknown_filter', about: 'list', got: 'loud' }],
  ['list waiting>soon', { misuse: 'unknown_filter', about: 'list', got: 'waiting>soon' }],
  ['backfill blog', { misuse: 'source_and_what', about: 'backfill', got: 'blog' }],
  ['resume perhaps', { misuse: 'release_or_return', about: 'resume', got: 'perhaps' }],
])('%j is wrong, and how is said', (line, misuse) => {
  expect(parse(line)).toEqual(misuse);
});

test('a day is counted in the zone of whoever says it, also over a change of the clocks', () => {
  // Tokyo is at 23:00 the same Monday: tomorrow 09:00 is ten hours away.
  expect(parse('snooze 7 tomorrow', 'Asia/Tokyo')).toMatchObject({ forMs: 10 * h });
  // Saturday 28 March 2026, noon in Paris; that night an hour is skipped.
  const saturday = Date.UTC(2026, 2, 28, 11);
  expect(parseCommand('snooze 7 tomorrow', { now: saturday, timezone: 'Europe/Paris' })).toMatchObject({
    forMs: 20 * h,
  });
});

test('every word and example of the usage table is understood as its own command, in both languages', () => {
  for (const words of [catalogue.en, catalogue.fr]) {
    expect(commandNames.map((name) => commandOf(words.usage[name].word))).toEqual(commandNames);
    expect(commandNames.map((name) => parse(words.usage[name].example))).toMatchObject(
      commandNames.map((command) => ({ command })),
    );
  }
});

test('misuse is answered with the right use, in the language of the reader', () => {
  expect(misuseText({ misuse: 'missing_text', about: 'post' }, 'en')).toBe(
    'The text is missing.\nUse: /aplomb post N text…\nExample: /aplomb post 128 Thank you, it is fixed.',
  );
  const unknown = misuseText({ misuse: 'unknown_command', got: 'aprove', about: 'approve' }, 'fr');
  expect(unknown).toContain('« aprove » n’est pas une commande. Vouliez-vous dire approuver ?');
  expect(misuseText({ misuse: 'unknown_command', got: 'x'.repeat(5000) }, 'en').length).toBeLessThan(300);
  expect(misuseText({ misuse: 'toString', got: 'a' }, 'en')).toContain('is not a command');
});

test('help names every command, or explains one', () => {
  for (const name of commandNames) expect(helpText(undefined, 'fr')).toContain(usageText(name, 'fr'));
  expect(helpText('snooze', 'en')).toContain('/aplomb snooze 128 monday');
  expect(helpText('snooze', 'fr')).toMatch(/^\/aplomb reporter N 2h[^]*\/aplomb reporter 128 lundi$/u);
});

test('a hostile line costs no time', () => {
  for (const line of ['a'.repeat(40_000), `list ${'>'.repeat(40_000)}`, `snooze 7 ${'1h '.repeat(13_000)}!`])
    expect(ownTime(() => parse(line))).toBeLessThan(1000);
});
