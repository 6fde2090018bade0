import type { DraftOrder, ProposedDraft } from '../app/ports/drafter.ts';
import { follow } from '../core/house/follow.ts';
import type { Cited } from '../core/knowledge/snippet.ts';
import { offlineLanguages, type OfflineLanguage } from '../core/catalogue/offline.ts';
import type { RedraftWay, Writer } from '../core/review/draft.ts';
import { toneRefusal } from '../core/review/tone.ts';
import type { Triage } from '../core/triage/triage.ts';
import { compose, type Ingredients } from './offline/compose.ts';
import { firstNameOf } from './offline/first-name.ts';
import { proposesToLeave } from './offline/leave.ts';
import { causeOf, isGrave, moveFor, readAs } from './offline/move.ts';
import { signsIn } from './offline/signs.ts';
import { subjectOf } from './offline/subject.ts';
import { objectionsTo } from './objections.ts';
import { fitsInto } from './function-words.ts';

/** Why the offline drafter was the one to write. */
export type OfflineWhy = Extract<Writer, { kind: 'offline' }>['why'];

const languageFor = (wanted: string): OfflineLanguage =>
  offlineLanguages.find((language) => language === wanted) ?? 'en';

/** A way that is refused for this comment was not asked for through the app; then it is the first draft's. */
export const wayFor = (way: RedraftWay | undefined, triage: Triage): RedraftWay | undefined =>
  toneRefusal(way, triage) === undefined ? way : undefined;

/** FNV-1a over UTF-16 units: spreads comments over the wordings, so that a storm is not answered in one sentence. */
const spread = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/** The opening steps on with each seed, so that it always changes; the rest falls where it falls. */
const opening = new Set(['open', 'short', 'thank', 'redirect']);

const turnOf = (order: DraftOrder, step: number): Ingredients['turn'] => {
  const seed = Math.abs(Math.trunc(order.seed)) + step;
  const { id } = order.comment;
  return (slot, choices) =>
    (opening.has(slot) ? spread(id + slot) + seed : spread(`${id}${slot}${seed}`)) % choices;
};

/** Somebody who gave an order number already is not asked for it. */
const longNumber = /(?<!\d)\d{5,}(?!\d)/u;

const ingredientsOf = (order: DraftOrder, fact: string | undefined): Ingredients => {
  const { triage, voice, comment } = order;
  const language = languageFor(order.language);
  const signs = signsIn(comment.text, triage.language);
  const named = subjectOf(comment.text, readAs(triage, signs));
  const move = moveFor({ text: comment.text, triage, named, signs });
  const name = firstNameOf(comment.author.name);
  const contact = voice.contact?.trim();
  const usable = contact !== undefined && contact.length <= 160 && fitsInto(contact, language);
  const way = wayFor(order.way, triage);
  return {
    language,
    move,
    severity: isGrave({ triage, named }, move) ? 'severe' : triage.severity,
    cause: causeOf({ triage, named }),
    grief: signs.has('grief'),
    numbered: longNumber.test(comment.text),
    ...(fact !== undefined && { fact }),
    named,
    address: voice.address,
    turn: turnOf(order, 0),
    ...(way !== undefined && { way }),
    ...(name !== undefined && { name }),
    ...(usable && { contact: /[.!?]$/u.test(contact) ? contact : `${contact}.` }),
    ...(voice.signOff !== undefined && voice.signOff.length <= 60 && { signOff: voice.signOff }),
  };
};

/** What the team's pages or earlier replies say to what is asked, in the language of the reply, word for word. */
const factFor = ({ knowledge }: DraftOrder, language: OfflineLanguage): Cited | undefined => {
  const found = knowledge.find(
    ({ answer, language: spoken }) => answer !== undefined && (spoken === language || spoken === 'und'),
  );
  if (found?.answer === undefined) return undefined;
  const { kind, name, url, answer } = found;
  return { kind, name, text: answer, ...(url !== undefined && { url }) };
};

/** The reply as wished, then with less and less in it that the guard or the place's length could object to. */
const attempts = (made: Ingredients): Ingredients[] => {
  const { name: _name, ...nameless } = made;
  const { contact: _contact, signOff: _signOff, ...signless } = nameless;
  const { fact: _fact, ...plain } = signless;
  return [
    made,
    nameless,
    signless,
    plain,
    { ...plain, way: 'shorter' },
    { ...plain, way: 'shorter', named: [] },
  ];
};

const firstAllowed = (order: DraftOrder, made: Ingredients): string => {
  const texts = attempts(made).map((each) => follow(compose(each), order.rules, made.language));
  return (
    texts.find((text) => objectionsTo(text, order).length === 0) ??
    texts.find((text) => objectionsTo(text, order).every(({ level }) => level !== 'stop')) ??
    texts[0] ??
    ''
  );
};

/** Another wording than the one that was there before, where there is one. */
const unlikePrevious = (order: DraftOrder, made: Ingredients): string => {
  for (let step = 0; step < 12; step += 1) {
    const text = firstAllowed(order, { ...made, turn: turnOf(order, step) });
    if (text !== order.previous) return text;
  }
  return firstAllowed(order, made);
};

/**
 * A short, honest acknowledgement without any model: it names the matter in our own words and states nothing but what the
 * team's own pages or earlier replies say, word for word. Pure and deterministic for the same order; another `seed` gives another wording. A teammate's instruction
 * cannot be followed without a model and gives a neutral draft. Proposes to leave spam, injections and abuse without a
 * point, unless a teammate asked for a draft of them in some way. Where something grave is told, the first line is a careful
 * one, and it proposes to escalate.
 */
export const draftOffline = (order: DraftOrder, why: OfflineWhy): ProposedDraft => {
  const writer: Writer = { kind: 'offline', why };
  const fact = factFor(order, languageFor(order.language));
  const made = ingredientsOf(order, fact?.text);
  const leave = proposesToLeave(order.triage, made.named);
  const base = {
    language: made.language,
    writer,
    ...(made.severity === 'severe' && { escalate: true }),
  };
  if (leave !== undefined && order.way === undefined) return { ...base, text: '', leave, knowledge: [] };
  const text = unlikePrevious(order, made);
  return { ...base, text, knowledge: fact !== undefined && text.includes(fact.text) ? [fact] : [] };
};
