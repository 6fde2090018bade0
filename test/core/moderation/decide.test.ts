import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/core/actor.ts';
import type { Act } from '../../../src/core/moderation/act.ts';
import { isDone, isLifted } from '../../../src/core/moderation/already.ts';
import { answerAppeal, appealBy } from '../../../src/core/moderation/appeal.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import type { Outcome } from '../../../src/core/moderation/change.ts';
import { decline, lift, open, second } from '../../../src/core/moderation/decide.ts';
import type { Grounds } from '../../../src/core/moderation/grounds.ts';
import { happen } from '../../../src/core/moderation/happen.ts';
import { noon } from '../../support/build.ts';
import { ana, anHour, approver, groundsWith, hour, max, opened, orderedOn, orderOf, someMember, standing, tom } from './build.ts'; // prettier-ignore

const why = (outcome: Outcome): unknown => (outcome.ok ? outcome.did : outcome.refusal);
/** The case of a decision that was taken. */
const taken = (outcome: Outcome | undefined): ModerationCase => {
  if (!outcome?.ok) throw new Error('refused');
  return outcome.case;
};
const works = (outcome: Outcome | undefined): string[] =>
  outcome?.ok ? outcome.work.map((one) => ('what' in one ? `${one.work} ${one.what}` : one.work)) : [];
const held = (act: Act, grounds: Partial<Grounds>, role: Role | undefined = 'approver') =>
  why(open(orderOf(act), { by: ana, role }, orderedOn({ grounds: groundsWith(grounds) })));

const day = 24 * hour;
const kick: Act = { act: 'kick' };
const ban: Act = { act: 'ban', deleteMs: 0 };
const lock: Act = { act: 'lock', channel: '1' };
const someChannel = { present: true, thread: false, slowSeconds: 0, locked: false, before: '0 0' };

describe('an order is refused before anything is tried', () => {
  test.each<[string, Act, Partial<Grounds>, object]>([
    ['the bot may not', anHour, { rights: new Set() }, { refused: 'missing_right', right: 'time_out' }],
    ['they stand above the bot', ban, { ourRank: 1, moderatorRank: 5 }, { refused: 'above_us' }],
    ['they stand beside the moderator', kick, { moderatorRank: 1 }, { refused: 'above_you' }],
    ['the owner', ban, { member: { ...someMember, owner: true } }, { refused: 'owner' }],
    ['the bot itself', kick, { member: { ...someMember, us: true } }, { refused: 'us' }],
    ['oneself', anHour, { member: { ...someMember, self: true } }, { refused: 'yourself' }],
    ['an administrator', anHour, { member: { ...someMember, administrator: true } }, { refused: 'administrator' }],
    ['somebody who left', kick, { member: { ...someMember, present: false } }, { refused: 'not_member' }],
    ['banned already', ban, { member: { ...someMember, banned: true } }, { refused: 'already', act: 'ban' }],
    ['not banned', { act: 'unban' }, {}, { refused: 'not_so', act: 'unban' }],
    ['locked already', lock, { channel: { ...someChannel, locked: true } }, { refused: 'already', act: 'lock' }],
    ['no such channel', lock, { channel: { ...someChannel, present: false } }, { refused: 'gone', what: 'channel' }],
    ['the message is gone', { act: 'delete', channel: '1', message: '2' }, { message: false }, { refused: 'gone', what: 'message' }],
    ['29 days', { act: 'timeout', forMs: 29 * day }, {}, { refused: 'too_long', mostMs: 28 * day }],
    ['a second', { act: 'timeout', forMs: 1_000 }, {}, { refused: 'too_short', leastMs: 60_000 }],
    ['8 days of messages', { act: 'ban', deleteMs: 8 * day }, {}, { refused: 'too_long', mostMs: 7 * day }],
    ['7 hours between messages', { act: 'slow', channel: '1', everySeconds: 25_200 }, {}, { refused: 'slow_range', most: 21_600 }],
  ])('%s', (_, act, grounds, refusal) => {
    expect(held(act, grounds)).toEqual(refusal);
  }); // prettier-ignore

  test('28 days and 7 days of messages are allowed', () => {
    expect(held({ act: 'timeout', forMs: 28 * day }, {})).toBe('case_opened');
    expect(held({ act: 'ban', deleteMs: 7 * day }, {})).toBe('case_opened');
  });

  test('who left can still be kept out, and a note can be written about anybody', () => {
    expect(held(ban, { member: { ...someMember, present: false } })).toBe('case_opened');
    expect(held({ act: 'note' }, { member: { ...someMember, owner: true, rank: 99 } })).toBe('case_opened');
  });

  test('the role comes first: nobody learns how a member stands', () => {
    for (const act of [ban, anHour, kick, lock])
      expect(held(act, { ourRank: 0 }, 'writer')).toMatchObject({
        refused: 'not_allowed',
        needs: 'approver',
      });
    expect(held({ act: 'warn' }, {}, 'writer')).toBe('case_opened');
    expect(held({ act: 'warn' }, {}, 'reader')).toMatchObject({ refused: 'not_allowed', needs: 'writer' });
  });

  test('what the place does not offer, and a reason that is none', () => {
    const on = orderedOn({ offers: new Set() });
    expect(why(open(orderOf(kick), approver(ana), on))).toEqual({ refused: 'place_cannot', act: 'kick' });
    const withReason = (reason: string) => why(open(orderOf(kick, { reason }), approver(ana), orderedOn()));
    expect(withReason(' \n')).toEqual({ refused: 'no_reason' });
    expect(withReason('x'.repeat(401))).toEqual({ refused: 'reason_too_long', most: 400 });
  });

  test('a reason the guard stops is not sent to a member, and may stand in a note', () => {
    const stops = [{ kind: 'insult', level: 'stop', why: 'insult', overrulable: true } as const];
    const said = (act: Act) => why(open(orderOf(act), approver(ana), orderedOn({ stops })));
    expect(said(anHour)).toEqual({ refused: 'guard_stops', findings: stops });
    expect(said({ act: 'note' })).toBe('case_opened');
  });
});

describe('a ban that needs two', () => {
  const proposed = opened(ban, { secondForBans: true });
  test('waits, and nothing goes to the place', () => {
    const made = open(orderOf(ban), approver(ana), orderedOn({ secondForBans: true }));
    expect([proposed.state, works(made)]).toEqual(['proposed', ['ask']]);
  });
  test('is not agreed to by the one who proposed it, nor twice', () => {
    expect(why(second(proposed, approver(ana)))).toMatchObject({ refused: 'needs_second_person' });
    const agreed = second(proposed, approver(tom));
    expect([why(agreed), works(agreed)]).toEqual(['case_seconded', ['tell decided', 'carry_out']]);
    expect(why(second(taken(agreed), approver(tom)))).toMatchObject({ refused: 'settled', by: 'Tom' });
  });
  test('can be left', () => {
    const left = decline(proposed, approver(tom));
    expect([why(left), works(left)]).toEqual(['case_declined', ['log declined']]);
  });
});

describe('a case', () => {
  test('tells whoever must go before they go, everybody else when it is done', () => {
    expect(works(open(orderOf(kick), approver(ana), orderedOn()))).toEqual(['tell decided', 'carry_out']);
    expect(works(open(orderOf(anHour), approver(ana), orderedOn()))).toEqual(['carry_out']);
    const begun = happen(opened(anHour), { happened: 'begun' }, noon);
    const done = begun && happen(begun.case, { happened: 'carried_out' }, noon);
    expect(works(done)).toEqual(['tell decided', 'log done', 'end']);
    expect(done?.case.until).toBe(noon + hour);
  });

  test('is over by itself where the place ends it, and taken back there where it does not', () => {
    const over = happen(standing(anHour), { happened: 'over' }, noon + hour);
    expect([over?.case.state, works(over)]).toEqual(['over', ['log over']]);
    const slow: Act = { act: 'slow', channel: '1', everySeconds: 30, forMs: hour };
    const ending = happen(standing(slow), { happened: 'over' }, noon + hour);
    expect([ending?.case.state, works(ending)]).toEqual(['lifting', ['lift']]);
    const ended = ending && happen(ending.case, { happened: 'lifted' }, noon + hour);
    expect([ended?.case.state, works(ended)]).toEqual(['over', ['log over']]);
  });

  test('is lifted where that is possible, once', () => {
    const lifting = lift(standing(anHour), approver(tom));
    expect([why(lifting), works(lifting)]).toEqual(['case_lifting', ['lift']]);
    const lifted = happen(taken(lifting), { happened: 'lifted' }, noon);
    expect([lifted?.case.state, works(lifted)]).toEqual(['lifted', ['tell lifted', 'log lifted']]);
    expect(why(lift(taken(lifted), approver(ana)))).toMatchObject({ refused: 'settled', by: 'Tom' });
    expect(why(lift(standing(kick), approver(tom)))).toEqual({ refused: 'not_liftable', act: 'kick' });
    expect(why(lift(opened(anHour), approver(tom)))).toEqual({ refused: 'not_standing' });
  });

  test('that could not be lifted stands as before', () => {
    const lifting = lift(standing(anHour), approver(tom));
    const stands = lifting.ok && happen(lifting.case, { happened: 'not_lifted', code: '50013' }, noon);
    expect(stands && stands.case).toMatchObject({ state: 'stands', failure: { code: '50013' } });
  });

  test('begins once: how it was before is never what it was made', () => {
    const begun = happen(opened(lock), { happened: 'begun', before: '0 0' }, noon);
    expect(begun?.case.before).toBe('0 0');
    expect(begun && happen(begun.case, { happened: 'begun', before: '0 2048' }, noon)).toBeUndefined();
  });
});

describe('an answer to a case', () => {
  const answered = (): ModerationCase =>
    taken(appealBy(standing(anHour), max.id, ' It was a quotation. ', noon));
  test('is taken once, from whose case it is', () => {
    expect(works(appealBy(standing(anHour), max.id, 'x', noon))).toEqual(['ask', 'log appealed']);
    expect(answered().appeal?.text).toBe('It was a quotation.');
    expect(why(appealBy(answered(), max.id, 'x', noon))).toEqual({ refused: 'appeal_once' });
    expect(why(appealBy(answered(), '43', 'x', noon))).toEqual({ refused: 'appeal_not_yours' });
    expect(why(appealBy(standing(anHour), max.id, ' ', noon))).toEqual({ refused: 'appeal_empty' });
    expect(why(appealBy(standing({ act: 'note' }), max.id, 'x', noon))).toEqual({
      refused: 'appeal_nothing',
    });
  });
  test('is read by somebody else than who decided', () => {
    expect(why(answerAppeal(answered(), true, approver(ana)))).toMatchObject({ refused: 'appeal_own' });
    const upheld = answerAppeal(answered(), true, approver(tom));
    expect(works(upheld)).toEqual(['tell upheld', 'log upheld']);
    expect(why(answerAppeal(taken(upheld), false, approver(tom)))).toMatchObject({ refused: 'settled' });
    expect(works(answerAppeal(answered(), false, approver(tom)))).toEqual(['lift']);
  });
  test('that is right about what is over sets the record right', () => {
    const over = happen(answered(), { happened: 'over' }, noon + hour);
    const granted = over && answerAppeal(over.case, false, approver(tom));
    expect(works(granted)).toEqual(['tell lifted', 'log lifted']);
    expect(granted?.ok && granted.case.state).toBe('lifted');
  });
});

describe('after a lost answer', () => {
  const begun = (act: Act) => happen(opened(act), { happened: 'begun' }, noon)?.case ?? opened(act);
  test.each<[string, Act, Partial<Grounds>, Partial<Grounds>]>([
    ['timeout', anHour, { member: someMember }, { member: { ...someMember, timedOutUntil: noon + hour } }],
    ['kick', kick, { member: { ...someMember, joinedAt: noon - hour } }, { member: { ...someMember, present: false } }],
    ['kick, and back again', kick, {}, { member: { ...someMember, joinedAt: noon + 60_000 } }],
    ['ban', ban, {}, { member: { ...someMember, banned: true } }],
    ['lock', lock, { channel: someChannel }, { channel: { ...someChannel, locked: true } }],
    ['slow mode', { act: 'slow', channel: '1', everySeconds: 30 }, { channel: someChannel }, { channel: { ...someChannel, slowSeconds: 30 } }],
    ['deletion', { act: 'delete', channel: '1', message: '2' }, { message: true }, { message: false }],
    ['invitations', { act: 'pause_invites', forMs: hour }, {}, { invitesPausedUntil: noon + hour }],
  ])('it is seen whether a %s arrived', (_, act, before, after) => {
    expect([isDone(begun(act), groundsWith(before)), isDone(begun(act), groundsWith(after))]).toEqual([false, true]);
  }); // prettier-ignore

  test('a pace somebody set by hand meanwhile is theirs', () => {
    const slow = begun({ act: 'slow', channel: '1', everySeconds: 30 });
    expect(isLifted(slow, groundsWith({ channel: { ...someChannel, slowSeconds: 30 } }))).toBe(false);
    expect(isLifted(slow, groundsWith({ channel: { ...someChannel, slowSeconds: 5 } }))).toBe(true);
  });
});
