import type { Teammate } from '../../core/actor.ts';
import { helpParts } from '../../core/answer/help.ts';
import { historyParts, historyTitle } from '../../core/answer/history.ts';
import { rulesParts } from '../../core/answer/house.ts';
import { listAnswer } from '../../core/answer/listing.ts';
import { resumeButtons } from '../../core/answer/resumed.ts';
import { statusParts } from '../../core/answer/status.ts';
import { house as houseWords } from '../../core/catalogue/house.ts';
import { modal as catalogue } from '../../core/catalogue/modal.ts';
import type { Command, Misuse } from '../../core/command.ts';
import { helpText, misuseText } from '../../core/command/answer.ts';
import { decisionOf } from '../../core/command/order.ts';
import type { Order } from '../../core/command/order.ts';
import { correctReplyForm, retractForm } from '../../core/form/amend.ts';
import { bringSheet } from '../../core/form/bring.ts';
import { editForm } from '../../core/form/edit.ts';
import { overruleForm } from '../../core/form/release.ts';
import type { Person } from '../../core/reader.ts';
import { liesAhead } from '../../core/review/clock.ts';
import type { ListFilter, Resumed } from '../verbs.ts';
import { cardFor, refused, said } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import { connect, disconnect } from './connections.ts';
import { formOn } from './forms.ts';
import type { FrontDeps } from './deps.ts';

const misused = (wrong: Misuse, { language }: Person): Answer => said(misuseText(wrong, language));

/**
 * `approve` is about the draft that stood when it was typed: one written since is stale, as for a button. Once the clock has
 * been put back nobody knows which that was.
 */
const revisionFor = async (
  order: Order,
  { verbs, now }: FrontDeps,
  { person, at }: Asked,
): Promise<number> => {
  if (order.command !== 'approve' || liesAhead(at, now())) return 0;
  const looked = await verbs.look({ number: order.number }, person.teammate);
  if (!looked.ok) return 0;
  return looked.card.review.drafts.findLast(({ createdAt }) => createdAt <= at)?.revision ?? 0;
};

/** Whom an `assign` names: nobody, a teammate, or what is nobody's name. */
const named = async (order: Order, asked: Asked): Promise<{ to: Teammate | undefined } | Misuse> => {
  if (order.command !== 'assign' || order.who === 'nobody') return { to: undefined };
  if (order.who === 'me') return { to: asked.person.teammate };
  const to = await asked.teammate(order.who);
  return to ? { to } : { misuse: 'unknown_who', about: 'assign', got: order.who };
};

const obey = async (order: Order, deps: FrontDeps, asked: Asked): Promise<Answer> => {
  const { person, press, at } = asked;
  const which = { number: order.number };
  const whom = await named(order, asked);
  if ('misuse' in whom) return misused(whom, person);
  const given = {
    revision: await revisionFor(order, deps, asked),
    now: deps.now(),
    typedAt: at,
    to: whom.to,
  };
  const decision = decisionOf(order, given);
  const decided = await deps.verbs.decide(which, decision, person.teammate, press);
  const words = catalogue[person.language].said;
  if (decided.ok) {
    const done = decision.do === 'redraft' ? words.drafting(order) : words.done(order);
    return { answer: 'card', card: cardFor(decided.card, person), said: done };
  }
  const { refusal } = decided;
  return refusal.refused === 'guard_stops' && refusal.overrulable && decision.do === 'approve'
    ? formOn(deps, which, overruleForm, person)
    : refused(refusal, person, 'text' in order ? { of: order.text } : {});
};

const show = async (number: number, { verbs }: FrontDeps, { person }: Asked): Promise<Answer> => {
  const looked = await verbs.look({ number }, person.teammate);
  return looked.ok ? { answer: 'card', card: cardFor(looked.card, person) } : refused(looked.refusal, person);
};

const history = async (number: number, { verbs }: FrontDeps, { person }: Asked): Promise<Answer> => {
  const found = await verbs.history({ number }, person.teammate);
  if (!found.ok) return refused(found.refusal, person);
  const parts = [
    ...historyTitle(found.history, person.language),
    ...historyParts(found.history, person.language),
  ];
  return { answer: 'said', brief: `#${number}`, parts };
};

const list = async (
  { mine, severity, source, waitingMs }: Extract<Command, { command: 'list' }>,
  { verbs, now }: FrontDeps,
  { person }: Asked,
): Promise<Answer> => {
  const filter: ListFilter = {
    ...(mine && { mine }),
    ...(severity && { severity }),
    ...(source !== undefined && { source }),
    ...(waitingMs !== undefined && { waitingMs }),
  };
  const { words, parts } = listAnswer(await verbs.list(filter, person.teammate), person, now());
  return { answer: 'said', brief: words, parts };
};

const status = async ({ verbs, now }: FrontDeps, { person }: Asked): Promise<Answer> => {
  const found = await verbs.status(person.teammate);
  if (!found.ok) return refused(found.refusal, person);
  const brief = catalogue[person.language].status.title;
  return { answer: 'said', brief, parts: statusParts(found.status, person, now()) };
};

const pause = async ({ verbs }: FrontDeps, { person }: Asked): Promise<Answer> => {
  const done = await verbs.pause(person.teammate);
  return done.ok ? said(catalogue[person.language].said.paused) : refused(done.refusal, person);
};

/** Going on, or the question what should become of the replies that waited. */
export const resumedAnswer = (resumed: Resumed, person: Person): Answer => {
  const words = catalogue[person.language].said;
  if (resumed.resumed) return said(words.resumed(resumed));
  if ('refusal' in resumed) return refused(resumed.refusal, person);
  return said(words.waiting({ count: resumed.waiting }), [resumeButtons(person.language)]);
};

/** What holds, what waits for an answer. */
const rules = async ({ verbs }: FrontDeps, { person }: Asked): Promise<Answer> => {
  const found = await verbs.houseRules(person.teammate);
  if (!found.ok) return refused(found.refusal, person);
  const brief = houseWords[person.language].listed;
  return { answer: 'said', brief, parts: rulesParts(found.habits, found.may, person.language) };
};

const backfill = async (
  { source, what }: Extract<Command, { command: 'backfill' }>,
  { verbs }: FrontDeps,
  { person }: Asked,
): Promise<Answer> => {
  const done = await verbs.backfill(source, what, person.teammate);
  if (done.ok) return said(catalogue[person.language].said.backfill[what]);
  return done.refusal
    ? refused(done.refusal, person)
    : misused({ misuse: 'unknown_source', about: 'backfill', got: source }, person);
};

const help = ({ about }: Extract<Command, { command: 'help' }>, { person }: Asked): Answer => ({
  answer: 'said',
  brief: helpText(about, person.language),
  parts: helpParts(about, person.language),
});

const run = async (command: Command, deps: FrontDeps, asked: Asked): Promise<Answer> => {
  const { person } = asked;
  switch (command.command) {
    case 'list':
      return list(command, deps, asked);
    case 'show':
      return show(command.number, deps, asked);
    case 'history':
      return history(command.number, deps, asked);
    case 'edit':
      return formOn(deps, { number: command.number }, editForm, person);
    case 'correct':
      return formOn(deps, { number: command.number }, correctReplyForm, person);
    case 'retract':
      return formOn(deps, { number: command.number }, retractForm, person);
    case 'bring':
      return { answer: 'sheet', sheet: bringSheet(person.language) };
    case 'pause':
      return pause(deps, asked);
    case 'resume':
      return resumedAnswer(await deps.verbs.resume(command.what, person.teammate), person);
    case 'status':
      return status(deps, asked);
    case 'rules':
      return rules(deps, asked);
    case 'backfill':
      return backfill(command, deps, asked);
    case 'connect':
      return connect(command.source, deps, asked);
    case 'disconnect':
      return disconnect(command.source, deps, asked);
    case 'help':
      return help(command, asked);
    case 'approve':
    case 'withdraw':
      return obey({ command: command.command, number: command.number }, deps, asked);
    default:
      return obey(command, deps, asked);
  }
};

/** Carries a command out, or says how it is meant to be used. */
export const command = (given: Command | Misuse, deps: FrontDeps, asked: Asked): Promise<Answer> =>
  'misuse' in given ? Promise.resolve(misused(given, asked.person)) : run(given, deps, asked);
