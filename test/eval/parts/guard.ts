import { remarked } from '../baselines/words.ts';
import { blindInsults, blindLines, blindReplies, halves, insultLanguages, kinds } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { findingsFor, findingsIn, isStopped, isWarned } from '../guarded.ts';
import { inserted, misdirected } from '../inserted.ts';
import type { Sets } from '../sets.ts';
import { shareOf } from '../stats.ts';
import type { Estimate } from '../stats.ts';
import { expectations } from './blind.ts';

/** Kinds that are facts: they are there or not. */
const facts = ['personal_data', 'link', 'mention', 'placeholder', 'leak', 'language'] as const;
const manners = kinds.filter((kind) => !facts.some((fact) => fact === kind));
const targets: Readonly<Record<string, number>> = { insult: 0.85, opinion: 0.6 };

/** What the guard lets through of real replies, and what it catches. */
export const guardStopFigures = (sets: Sets): Figure[] => {
  const brands = sets.all('care_ibm').filter(({ who }) => who === 'agent');
  const judge = (text: string) => findingsFor(text, 'en');
  const figure = (key: string, metric: string, estimate: Estimate, more: Partial<Figure> = {}): Figure => ({
    key,
    part: 'guard, stops',
    metric,
    estimate,
    unit: 'share',
    better: 'lower',
    ...more,
  });
  return [
    figure(
      'guard_brand',
      'real brand replies stopped',
      shareOf(brands, ({ text }) => isStopped(judge(text))),
      {
        target: 0.03,
        baselines: [{ of: 'write-good', value: shareOf(brands, ({ text }) => remarked(text)).value }],
      },
    ),
    figure(
      'guard_brand_warned',
      'the same, a second person asked for',
      shareOf(brands, ({ text }) => isWarned(judge(text))),
    ),
  ];
};

/** Insults in replies that were written for this alone, by writers who saw neither rules nor lessons. */
const unseenInsults = (): Figure[] => {
  const all = insultLanguages.flatMap((language) =>
    blindInsults(language).map((reply) => ({
      ...reply,
      language,
      found: findingsFor(reply.text, language).filter(
        ({ kind, level }) => kind === 'insult' && level !== 'note',
      ),
    })),
  );
  const fine = all.filter(({ insults }) => insults.length === 0);
  const heard = insultLanguages.map((language): Figure => ({
    key: `guard_unseen_insult_${language}`,
    part: 'guard, catches',
    metric: `insults in ${language} written for the check alone`,
    estimate: shareOf(
      all.filter((one) => one.language === language && one.insults.length > 0),
      ({ found, insults }) =>
        found.some(({ span }) => span && insults.some((one) => one.start < span.end && span.start < one.end)),
    ),
    unit: 'share',
    better: 'higher',
    target: 0.85,
  }));
  const alarm = (key: string, metric: string, isAlarm: (one: (typeof all)[number]) => boolean): Figure => ({
    key,
    part: 'guard, stops',
    metric,
    estimate: shareOf(fine, isAlarm),
    unit: 'share',
    better: 'lower',
  });
  return [
    alarm(
      'guard_unseen_fine',
      'fine replies, half of them look-alikes, stopped as insults (check alone)',
      ({ found }) => isStopped(found),
    ),
    alarm('guard_unseen_fine_warned', 'the same, a second person asked for', ({ found }) => found.length > 0),
    ...heard,
  ];
};

export const guardCatchFigures = (): Figure[] => {
  const owners = halves.flatMap(blindLines).filter(({ list }) => list === 'owner_reply');
  const expected = halves.flatMap(expectations);
  const of = (kind: string) => expected.filter((one) => one.expected.kind === kind);
  const part = 'guard, catches';
  const catches = (key: string, metric: string, estimate: Estimate, target?: number): Figure => ({
    key,
    part,
    metric,
    estimate,
    unit: 'share',
    better: 'higher',
    ...(target !== undefined && { target }),
  });
  const placed = inserted(halves.flatMap(blindReplies));
  const found = (kind: string): Estimate =>
    kind === 'language'
      ? shareOf(misdirected(halves.flatMap(blindReplies)), (row) =>
          findingsIn(row).some((one) => one.kind === kind),
        )
      : shareOf(
          placed.filter((one) => one.kind === kind),
          ({ row }) => findingsIn(row).some((one) => one.kind === kind),
        );
  return [
    {
      key: 'guard_owner',
      part: 'guard, stops',
      metric: 'owner replies to one and two stars stopped (blind)',
      estimate: shareOf(owners, ({ text, lang }) => isStopped(findingsFor(text, lang))),
      unit: 'share',
      better: 'lower',
      target: 0.08,
    },
    ...unseenInsults(),
    ...facts.map((kind) => catches(`guard_${kind}`, `${kind}, put into fine replies`, found(kind), 0.99)),
    ...facts.map((kind) =>
      catches(
        `guard_blind_${kind}`,
        `${kind} (blind)`,
        shareOf(of(kind), ({ named }) => named),
        0.99,
      ),
    ),
    ...manners.map((kind) =>
      catches(
        `guard_blind_${kind}`,
        `${kind} (blind)`,
        shareOf(of(kind), ({ noticed }) => noticed),
        targets[kind],
      ),
    ),
  ];
};
