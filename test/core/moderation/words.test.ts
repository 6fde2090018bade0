import { describe, expect, test } from 'vitest';
import { moderationRefusalText } from '../../../src/core/catalogue/moderation.ts';
import { guard } from '../../../src/core/guard/guard.ts';
import { stops } from '../../../src/core/guard/outcome.ts';
import { uiLanguages } from '../../../src/core/language.ts';
import type { Act } from '../../../src/core/moderation/act.ts';
import type { ModerationRefusal } from '../../../src/core/moderation/refusal.ts';
import { auditReason, logText, memberText } from '../../../src/core/moderation/words.ts';
import { plainContext } from '../../support/guard-context.ts';
import { noon } from '../../support/build.ts';
import { anHour, hour, opened, standing, tom } from './build.ts';

const acts: Act[] = [
  { act: 'warn' },
  { act: 'delete', channel: '1', message: '2' },
  anHour,
  { act: 'kick' },
  { act: 'ban', deleteMs: 0 },
  { act: 'ban', deleteMs: 0, forMs: 72 * hour },
];
const reasons = {
  en: 'The message of 14:02 in #general calls another member names.',
  fr: 'Le message de 14:02 dans #general insulte un autre membre.',
};

describe.each(uiLanguages)('what a member is told (%s)', (language) => {
  test.each(acts)('of $act passes the guard', (act) => {
    const of = { ...opened(act), reason: reasons[language] };
    for (const what of ['decided', 'lifted', 'upheld'] as const) {
      const { text } = memberText(of, what, 'Maison Noisette', language);
      expect(stops(guard(text, { ...plainContext, limits: [{ unit: 'codepoint', max: 2_000 }] }))).toEqual(
        [],
      );
      expect(text).toContain('12');
    }
  });

  test('a reason that insults is stopped', () => {
    const reason = language === 'en' ? 'You are an idiot and a liar.' : 'Vous êtes un idiot et un menteur.';
    const { text } = memberText({ ...opened(anHour), reason }, 'decided', 'Maison Noisette', language);
    expect(stops(guard(text, plainContext)).length).toBeGreaterThan(0);
  });
});

test('a decision can be answered, what follows cannot', () => {
  const of = standing(anHour);
  expect(memberText(of, 'decided', 'M', 'fr').answer).toBe('Répondre');
  expect(memberText(of, 'upheld', 'M', 'fr').answer).toBeUndefined();
  expect(memberText(of, 'decided', 'M', 'en').text).toBe(
    'Hello Max, the moderators of M have paused your writing on the server for 60 min.\n\nThe reason: Insults in #general after two warnings.\n\nThis is case 12. If you see it differently, you can answer once, with the button below; somebody other than the person who decided will read it.',
  );
});

test('the log names who decided what, in one line', () => {
  const of = { ...standing(anHour), reason: 'two\nlines' };
  expect(logText(of, 'done', 'en')).toBe('Case 12 · time-out, 60 min · Max (42) · by Ana · two lines');
  const lifted = { ...of, lifted: { by: { kind: 'teammate', teammate: tom } as const, at: noon } };
  expect(logText(lifted, 'lifted', 'fr')).toBe(
    'Dossier 12 · annulé : mise en pause, 60 min · Max (42) · par Tom',
  );
});

test('the place’s own log gets at most 512 characters as they are sent, cut between letters', () => {
  for (const reason of ['short', 'é'.repeat(400), '👩‍👩‍👧‍👧'.repeat(80), '%\n"'.repeat(130)]) {
    const encoded = auditReason({ ...opened(anHour), reason });
    expect(encoded.length).toBeLessThanOrEqual(512);
    expect(encoded).toMatch(/^[\w!'()*.~%-]+$/);
    expect(decodeURIComponent(encoded).startsWith('#12 Ana: ')).toBe(true);
  }
  const family = decodeURIComponent(auditReason({ ...opened(anHour), reason: '👩‍👩‍👧‍👧'.repeat(80) }));
  expect(family.replaceAll('👩‍👩‍👧‍👧', '')).toBe('#12 Ana: ');
});

const refusals = {
  en: [
    'You may not do this here; it needs the right to approve. Who can: Ana.',
    '“removed from the server” is not possible at this place.',
    "The bot lacks the permission “Time Out Members” here. Give it to the bot's role, then try again. Nothing was done.",
    'Their highest role is not below the bot’s, so the place would refuse. Move the bot’s role up in the server settings. Nothing was done.',
    'It is so already: banned.',
    'The channel is not locked.',
    'The message is gone already.',
    'That is too long: at most 28 d here.',
    'That is too short: at least 1 min.',
    'Slow mode takes from one second to 6 h between two messages.',
    'The member would read this reason, and it cannot go out as it is: an insult. Say what happened, not what they are.',
    'There is no case #3.',
    'That was settled already by Tom (23 Nov, 12:00).',
    'You decided this case: somebody else reads the answer.',
    'The place did not answer; nothing was done. discord.com: 503.',
  ],
  fr: [
    'Vous ne pouvez pas faire cela ici ; il faut le droit d’approuver. Qui le peut : Ana.',
    '« exclusion du serveur » n’est pas possible à cet endroit.',
    'Il manque au bot la permission « Exclure temporairement des membres ». Donnez-la à son rôle, puis réessayez. Rien n’a été fait.',
    'Son rôle le plus haut n’est pas sous celui du bot : le serveur refuserait. Montez le rôle du bot dans les paramètres du serveur. Rien n’a été fait.',
    'C’est déjà le cas : bannissement.',
    'Le salon n’est pas verrouillé.',
    'Le message n’est déjà plus là.',
    'C’est trop long : 28 j au plus ici.',
    'C’est trop court : 1 min au moins.',
    'Le mode lent va d’une seconde à 6 h entre deux messages.',
    'Le membre lirait ce motif, et il ne peut pas partir tel quel : une insulte. Dites ce qui s’est passé, pas ce que la personne est.',
    'Le dossier n° 3 n’existe pas.',
    'C’est déjà réglé par Tom (23 nov., 12:00).',
    'C’est vous qui avez décidé : quelqu’un d’autre lit la réponse.',
    'Le serveur n’a pas répondu ; rien n’a été fait. discord.com: 503.',
  ],
};

test.each(uiLanguages)('every refusal is a sentence (%s)', (language) => {
  const all: ModerationRefusal[] = [
    { refused: 'not_allowed', needs: 'approver', who: ['Ana'] },
    { refused: 'place_cannot', act: 'kick' },
    { refused: 'missing_right', right: 'time_out' },
    { refused: 'above_us' },
    { refused: 'already', act: 'ban' },
    { refused: 'not_so', act: 'unlock' },
    { refused: 'gone', what: 'message' },
    { refused: 'too_long', mostMs: 28 * 24 * hour },
    { refused: 'too_short', leastMs: 60_000 },
    { refused: 'slow_range', most: 21_600 },
    { refused: 'guard_stops', findings: [{ kind: 'insult', level: 'stop', why: 'x', overrulable: true }] },
    { refused: 'case_not_found', number: 3 },
    { refused: 'settled', by: 'Tom', at: noon },
    { refused: 'appeal_own', by: tom },
    { refused: 'unreachable', detail: 'discord.com: 503.' },
  ];
  const said = all.map((one) => moderationRefusalText(one, language, 'UTC'));
  expect(said).toEqual(refusals[language]);
});
