import { expect, test } from 'vitest';
import { dateTokenOf, secondsOf, wallClockOf } from '../../../src/rehearsal/page/when.ts';

const paris = { locale: 'fr-FR', timezone: 'Europe/Paris' };
const london = { locale: 'en-GB', timezone: 'Europe/London' };

test.each([
  ['2026-01-15T14:30', Date.UTC(2026, 0, 15, 13, 30)],
  ['2026-07-15T00:05', Date.UTC(2026, 6, 14, 22, 5)],
  ['2026-03-29T08:00', Date.UTC(2026, 2, 29, 6)],
  ['2026-10-25T08:00', Date.UTC(2026, 9, 25, 7)],
])('a moment goes through a field of date and time on the teammate’s clock: %s', (wallClock, at) => {
  expect(secondsOf(paris, wallClock)).toBe(at / 1000);
  expect(wallClockOf(paris, at / 1000)).toBe(wallClock);
});

test('days that are near have names, others a date', () => {
  const noon = Date.UTC(2026, 0, 15, 12);
  const said = (face: typeof paris, days: number): string =>
    dateTokenOf(face, noon / 1000 + days * 86_400, '{date_short_pretty} {time}', noon);
  expect(said(london, 0)).toBe('today 12:00');
  expect(said(paris, 0)).toBe('aujourd’hui 13:00');
  expect(said(london, 1)).toBe('tomorrow 12:00');
  expect(said(london, -1)).toBe('yesterday 12:00');
  expect(said(london, 5)).toBe('20 Jan 2026 12:00');
});
