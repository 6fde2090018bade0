import { refusalInline } from '../../core/answer/refused.ts';
import { text } from '../../core/card/rich.ts';
import type { Card } from '../../core/card.ts';
import { moderate as moderateWords } from '../../core/catalogue/moderate.ts';
import { modal as catalogue } from '../../core/catalogue/modal.ts';
import { bringSheet, readBrought } from '../../core/form/bring.ts';
import type { Decides, Drawing, Form } from '../../core/form/form.ts';
import { formNamed } from '../../core/form/forms.ts';
import type { Person } from '../../core/reader.ts';
import type { Refusal } from '../../core/review/refusal.ts';
import { askSheet } from '../../core/sheet/house.ts';
import { keptSheet } from '../../core/sheet/notice.ts';
import type { FormMeta, Typed } from '../../core/sheet/sheet.ts';
import type { Which } from '../verbs.ts';
import { cardFor, refused, said } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import type { FrontDeps } from './deps.ts';

/** Of whoever cannot be told, nothing is asked. */
const othersFor = async (
  verbs: FrontDeps['verbs'],
  which: Which,
  form: Form,
  { teammate }: Person,
): Promise<Pick<Drawing, 'others'>> => {
  const found = form.asksOfOthers === true ? await verbs.others(which, teammate) : undefined;
  return found?.ok === true ? { others: found.others } : {};
};

/** A form about a review as it is now. */
export const formOn = async (
  { verbs }: FrontDeps,
  which: Which,
  form: Form,
  person: Person,
  prefilled?: (card: Card) => Pick<Drawing, 'typed' | 'notice'>,
): Promise<Answer> => {
  const looked = await verbs.look(which, person.teammate);
  if (!looked.ok) return refused(looked.refusal, person);
  const card = cardFor(looked.card, person);
  const more = await othersFor(verbs, which, form, person);
  return { answer: 'sheet', sheet: form.draw({ card, person, ...more, ...prefilled?.(card) }) };
};

interface Given {
  form: Form;
  meta: FormMeta;
  typed: Typed;
}

/** After these nothing can be proposed any more; after all others the form stays open with what was typed. */
const closed: readonly Refusal['refused'][] = ['already_decided', 'too_late', 'not_now', 'not_found'];

const refusedForm = async (
  { verbs }: FrontDeps,
  { form, meta, typed }: Given,
  person: Person,
  refusal: Refusal,
): Promise<Answer> => {
  const notice = refusalInline(refusal, person);
  const kept: Answer = { answer: 'sheet', sheet: keptSheet(person.language, notice, form.words(typed)) };
  if (closed.includes(refusal.refused)) return kept;
  const looked = await verbs.look({ reviewId: meta.reviewId }, person.teammate);
  if (!looked.ok) return kept;
  const sheet = form.draw({
    card: cardFor(looked.card, person),
    person,
    typed,
    notice,
    ...(refusal.refused === 'guard_stops' ? { findings: refusal.findings } : {}),
    ...(refusal.refused === 'stale_draft' ? { newer: true } : {}),
  });
  return { answer: 'sheet', sheet };
};

const decideBy = async (
  deps: FrontDeps,
  given: Given,
  { decision, typed = given.typed, others }: Decides,
  { person, press, at }: Asked,
): Promise<Answer> => {
  const { verbs } = deps;
  const which = { reviewId: given.meta.reviewId };
  const decided = await verbs.decide(which, decision, person.teammate, press);
  if (!decided.ok) return refusedForm(deps, { ...given, typed }, person, decided.refusal);
  if (others && decision.do === 'moderate') {
    const { mod } = decision;
    const { done, left } = await verbs.moderateOthers(which, mod, person.teammate, { press, until: at });
    const words = moderateWords[person.language];
    return said(words.wave({ act: words.act[mod], done: done + 1, left }));
  }
  if (!decided.ask) return { answer: 'done', card: cardFor(decided.card, person) };
  const house = await verbs.houseRules(person.teammate);
  return { answer: 'sheet', sheet: askSheet(decided.ask, house.ok && house.may, person.language) };
};

/** A form was sent. Undefined for one that is not ours. */
export const submit = async (
  deps: FrontDeps,
  sent: { name: string; meta: FormMeta; typed: Typed },
  asked: Asked,
): Promise<Answer> => {
  const form = formNamed(sent.name);
  if (!form) return { answer: 'nothing' };
  const { verbs } = deps;
  const { person } = asked;
  const given: Given = { form, meta: sent.meta, typed: sent.typed };
  const which = { reviewId: sent.meta.reviewId };
  const looked = await verbs.look(which, person.teammate);
  const card = looked.ok ? cardFor(looked.card, person) : undefined;
  const id = sent.typed['who'];
  const who = id === undefined ? undefined : await asked.teammate(id);
  const meant = form.read(sent.typed, sent.meta, { now: deps.now(), person, card, who });
  if ('errors' in meant) {
    const notice = text(Object.values(meant.errors).join(' '));
    if (!card) return { answer: 'sheet', sheet: keptSheet(person.language, notice, form.words(sent.typed)) };
    const again = form.draw({ card, person, typed: sent.typed, notice });
    return { answer: 'errors', errors: meant.errors, again };
  }
  if ('decision' in meant) return decideBy(deps, given, meant, asked);
  const put = await verbs.translate(which, meant.translate, person.teammate);
  return put.ok
    ? decideBy(deps, given, meant.decides(put.text), asked)
    : refusedForm(deps, given, person, put.refusal);
};

/** The form for bringing a message; one that is a review already is named instead. */
export const bringFrom = async (
  { verbs }: FrontDeps,
  known: Typed,
  externalId: string,
  { person }: Asked,
): Promise<Answer> => {
  const { language, teammate } = person;
  const number = await verbs.broughtAs(externalId, teammate);
  return number === undefined
    ? { answer: 'sheet', sheet: bringSheet(language, known) }
    : said(catalogue[language].bring.already({ number }));
};

/** A comment was brought by hand. */
export const bring = async ({ verbs }: FrontDeps, typed: Typed, { person }: Asked): Promise<Answer> => {
  const { language } = person;
  const read = readBrought(typed, language);
  if ('errors' in read) {
    const wrong = text(Object.values(read.errors).join(' '));
    return { answer: 'errors', errors: read.errors, again: bringSheet(language, typed, wrong) };
  }
  const brought = await verbs.bring(read.brought, person.teammate);
  const words = catalogue[language].bring;
  if (brought.ok) return said(brought.already ? words.already(brought) : words.brought(brought));
  const notice = refusalInline(brought.refusal, person);
  return { answer: 'sheet', sheet: keptSheet(language, notice, read.brought.text) };
};
