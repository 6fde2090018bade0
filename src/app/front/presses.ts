import { historyParts } from '../../core/answer/history.ts';
import { card as cardWords } from '../../core/catalogue/card.ts';
import { history as historyWords } from '../../core/catalogue/history.ts';
import { house as houseWords, ruleText } from '../../core/catalogue/house.ts';
import { modal as catalogue } from '../../core/catalogue/modal.ts';
import { overruleForm } from '../../core/form/release.ts';
import type { Step } from '../../core/form/step.ts';
import type { Press } from '../../core/press.ts';
import type { Decision } from '../../core/review/event.ts';
import { connectSheet } from '../../core/sheet/connect.ts';
import { commentPages } from '../../core/sheet/pages.ts';
import { variantsSheet } from '../../core/sheet/variants.ts';
import type { Which } from '../verbs.ts';
import { cardFor, refused, said } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import { resumedAnswer } from './commands.ts';
import { arrivedAnswer } from './connections.ts';
import { formOn } from './forms.ts';
import type { FrontDeps } from './deps.ts';

const decide = async (
  deps: FrontDeps,
  which: Which,
  decision: Decision,
  { person, press }: Asked,
): Promise<Answer> => {
  const decided = await deps.verbs.decide(which, decision, person.teammate, press);
  if (decided.ok) return { answer: 'done', card: cardFor(decided.card, person) };
  const { refusal, card } = decided;
  return refusal.refused === 'guard_stops' && refusal.overrulable && decision.do === 'approve'
    ? formOn(deps, which, overruleForm, person)
    : refused(refusal, person, card ? { card: cardFor(card, person) } : {});
};

type Shown = Extract<Step, { show: unknown }>['show'];

const show = async (
  { verbs }: FrontDeps,
  which: Which,
  what: Shown,
  { person, pageLength }: Asked,
  page = 0,
): Promise<Answer> => {
  if (what === 'history') {
    const found = await verbs.history(which, person.teammate);
    if (!found.ok) return refused(found.refusal, person);
    const { history } = found;
    const title = historyWords[person.language].title(history.card);
    const parts = historyParts(history, person.language);
    return { answer: 'sheet', sheet: { name: 'view.history', title, parts } };
  }
  const found = await (what === 'variants'
    ? verbs.variants(which, person.teammate)
    : verbs.look(which, person.teammate));
  if (!found.ok) return refused(found.refusal, person);
  const card = cardFor(found.card, person);
  if (what === 'card') return { answer: 'card', card };
  return {
    answer: 'sheet',
    sheet: what === 'variants' ? variantsSheet(card) : commentPages(card, page, pageLength),
  };
};

const onCard = (
  deps: FrontDeps,
  { step, from }: Extract<Press, { on: 'card' }>,
  asked: Asked,
): Promise<Answer> => {
  const which = { reviewId: from.reviewId };
  if ('decide' in step) return decide(deps, which, step.decide, asked);
  if ('show' in step) return show(deps, which, step.show, asked);
  return formOn(deps, which, step.form, asked.person, step.prefilled);
};

/** That version is the draft from now on, to be approved on the card like any other. */
const useVariant = async (
  { verbs }: FrontDeps,
  { from, at, variant }: Extract<Press, { on: 'variant' }>,
  { person, press }: Asked,
): Promise<Answer> => {
  const decision = { do: 'use', revision: from.revision, at, variant } as const;
  const decided = await verbs.decide({ reviewId: from.reviewId }, decision, person.teammate, press);
  return decided.ok ? said(catalogue[person.language].variants.used) : refused(decided.refusal, person);
};

/** Counted, and said to whoever pressed. */
const judge = async (
  { verbs }: FrontDeps,
  { from: { reviewId, revision }, useful }: Extract<Press, { on: 'feedback' }>,
  { person }: Asked,
): Promise<Answer> => {
  const answer = await verbs.judgeDraft({ reviewId }, { revision, useful }, person.teammate);
  if (!answer.ok) return refused(answer.refusal, person);
  const words = cardWords[person.language].feedback;
  return said(words[useful ? 'useful' : 'notUseful'].noted({ revision }));
};

/** *Make it a rule*, *No* or *Drop*. */
const settle = async (
  { verbs }: FrontDeps,
  { key, accept }: Extract<Press, { on: 'house' }>,
  { person }: Asked,
): Promise<Answer> => {
  const settled = await verbs.settleHabit(key, accept, person.teammate);
  if (!settled.ok) return refused(settled.refusal, person);
  const words = houseWords[person.language];
  const rule = settled.habit && ruleText(settled.habit.rule, person.language);
  return said(rule === undefined ? words.gone : words[accept ? 'accepted' : 'declined']({ rule }));
};

/** Work that gave up is started again. */
const retry = async (
  { verbs }: FrontDeps,
  { id }: Extract<Press, { on: 'job' }>,
  { person }: Asked,
): Promise<Answer> => {
  const done = await verbs.retryJob(id, person.teammate);
  return done.refusal
    ? refused(done.refusal, person)
    : said(catalogue[person.language].said[done.ok ? 'retried' : 'notRetried']);
};

/** A press on anything but the preview of a reply from a thread, which needs that message again (`offer.ts`). */
export const press = async (
  given: Exclude<Press, { on: 'proposal' }>,
  deps: FrontDeps,
  asked: Asked,
): Promise<Answer> => {
  switch (given.on) {
    case 'card':
      return onCard(deps, given, asked);
    case 'page':
      return show(deps, { reviewId: given.reviewId }, 'comment', asked, given.page);
    case 'variant':
      return useVariant(deps, given, asked);
    case 'feedback':
      return judge(deps, given, asked);
    case 'house':
      return settle(deps, given, asked);
    case 'resume':
      return resumedAnswer(await deps.verbs.resume(given.what, asked.person.teammate), asked.person);
    case 'job':
      return retry(deps, given, asked);
    case 'connect':
      return { answer: 'sheet', sheet: connectSheet(asked.person.language) };
    case 'account':
      return arrivedAnswer(
        await deps.verbs.chooseAccount(given.ticket, given.nth, asked.person.teammate),
        asked.person,
      );
    case 'nothing':
      return { answer: 'nothing' };
  }
};
