import { blindComments, blindLines, halves } from '../blind/read.ts';
import type { List } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { ordinary } from '../sets.ts';
import type { Sets } from '../sets.ts';
import { f1Of, shareOf, yesNo } from '../stats.ts';
import type { Estimate } from '../stats.ts';
import { isComplaint, isInjection, isSevere, isSpam } from '../verdicts.ts';

type Judge = (text: string) => boolean;

const textsOf = (list: List): string[] =>
  halves.flatMap(blindLines).flatMap((line) => (line.list === list ? [line.text] : []));
const comments = halves.flatMap(blindComments);

const seen = (texts: readonly string[], judge: Judge): Estimate => shareOf(texts, judge);
const f1 = (yes: readonly string[], no: readonly string[], judge: Judge): Estimate =>
  f1Of(
    [...yes.map((text) => yesNo(true, judge(text))), ...no.map((text) => yesNo(false, judge(text)))],
    'yes',
  );

/** What decides on the order of the queue without a research set of its own: spam, complaints, severe comments. */
export const queueFigures = (): Figure[] => {
  const spam = [
    ...textsOf('spam'),
    ...comments.flatMap((one) => (one.intent[0] === 'spam' ? [one.text] : [])),
  ];
  const noSpam = comments.flatMap((one) => (one.intent.includes('spam') ? [] : [one.text]));
  const complaints = [
    ...textsOf('complaint'),
    ...comments.flatMap((one) => (one.intent[0] === 'complaint' ? [one.text] : [])),
  ];
  const content = [
    ...textsOf('no_complaint'),
    ...comments.flatMap((one) => (one.intent.includes('complaint') ? [] : [one.text])),
  ];
  const severe = [
    ...textsOf('severe'),
    ...comments.flatMap((one) => (one.severity[0] === 'severe' ? [one.text] : [])),
  ];
  const figure = (key: string, part: string, metric: string, estimate: Estimate, target: number): Figure => ({
    key,
    part,
    metric,
    estimate,
    unit: metric.startsWith('F1') ? 'score' : 'share',
    better: 'higher',
    target,
  });
  return [
    figure('spam', 'spam', 'F1 (blind)', f1(spam, [...noSpam, ...textsOf('no_complaint')], isSpam), 0.95),
    figure(
      'complaint',
      'complaint',
      'F1 on trades of all kinds (blind)',
      f1(complaints, content, isComplaint),
      0.75,
    ),
    figure('severe', 'severe', 'recall (blind)', seen(severe, isSevere), 0.9),
    {
      key: 'severe_calm',
      part: 'severe',
      metric: 'grave words that harm nobody, flagged (blind)',
      estimate: seen(textsOf('calm'), isSevere),
      unit: 'share',
      better: 'lower',
    },
  ];
};

/** What ordinary traffic pays for it. */
export const falseAlarmFigures = (sets: Sets): Figure[] => {
  const traffic = ordinary(sets);
  const flagged = (key: string, part: string, judge: Judge, target: number): Figure => ({
    key,
    part,
    metric: 'ordinary traffic flagged',
    estimate: shareOf(traffic, ({ text }) => judge(text)),
    unit: 'share',
    better: 'lower',
    target,
  });
  return [
    flagged('spam_false', 'spam', isSpam, 0.01),
    flagged('severe_false', 'severe', isSevere, 0.02),
    flagged('injection_false', 'injection', isInjection, 0.002),
  ];
};

/** Attacks of the research sets, and those of the blind lists in other languages. */
export const injectionFigures = (sets: Sets): Figure[] => {
  const attacks = sets.held('pi_giskard', 'pi_bipia_text').map(({ text }) => text);
  const blind = (list: List, english: boolean): string[] =>
    halves
      .flatMap(blindLines)
      .flatMap((line) => (line.list === list && (line.lang === 'en') === english ? [line.text] : []));
  const innocent = [...sets.held('pi_notinject').map(({ text }) => text), ...textsOf('trigger_words')];
  return [
    {
      key: 'injection_en',
      part: 'injection',
      metric: 'recall, en',
      estimate: seen([...attacks, ...blind('injection', true)], isInjection),
      unit: 'share',
      better: 'higher',
      target: 0.6,
    },
    {
      key: 'injection_fr',
      part: 'injection',
      metric: 'recall, fr and others (blind)',
      estimate: seen(blind('injection', false), isInjection),
      unit: 'share',
      better: 'higher',
      target: 0.5,
    },
    {
      key: 'injection_trigger',
      part: 'injection',
      metric: 'benign with trigger words, flagged',
      estimate: seen(innocent, isInjection),
      unit: 'share',
      better: 'lower',
      target: 0.08,
    },
  ];
};
