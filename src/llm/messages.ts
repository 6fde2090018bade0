import type { DraftOrder, Voice } from '../app/ports/drafter.ts';
import type { HouseRule } from '../core/house/rule.ts';
import type { Found } from '../core/knowledge/snippet.ts';
import type { Language } from '../core/language.ts';
import { firstNameOf } from './offline/first-name.ts';
import { wayFor } from './offline-drafter.ts';
import type { Prompts } from './prompts.ts';

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** What tells data from instruction in one request; new for each, so that nobody can write it into a comment. */
export interface Fence {
  boundary: string;
  marker: string;
}

export const languageNames: Record<Language, string> = {
  en: 'English', fr: 'French', es: 'Spanish', de: 'German', it: 'Italian', pt: 'Portuguese', nl: 'Dutch',
  und: 'the language of the comment',
}; // prettier-ignore

/** Seldom typed characters that tokenizers keep short. */
const markers = ['¦', '‡', '¤', '¬', '¶', '†'] as const;

/** A boundary of 48 random bits and a marker that the text does not contain (the first one if it contains them all). */
export const newFence = (random: () => number, text: string): Fence => {
  const part = (): string =>
    Math.floor(random() * 0x1_00_00_00)
      .toString(16)
      .padStart(6, '0');
  const start = Math.floor(random() * markers.length);
  const turned = [...markers.slice(start), ...markers.slice(0, start)];
  return {
    boundary: `data-${part()}${part()}`,
    marker: turned.find((marker) => !text.includes(marker)) ?? markers[0],
  };
};

const commentAtMost = 6_000;
const contextAtMost = 1_500;

const asData = (text: string, atMost: number, marker: string): string =>
  text.slice(0, atMost).toWellFormed().replace(/\s+/gu, marker);

/** What the model calls the n-th snippet. */
export const sourceName = (nth: number): string => `s${nth + 1}`;

type Mark = (text: string | undefined) => string | undefined;
const snippetOf = ({ kind, name, text }: Found, nth: number, mark: Mark): object => ({
  id: sourceName(nth),
  from: kind === 'page' ? 'page' : 'earlier_reply',
  name: mark(name),
  text: mark(text),
});

/** The untrusted side: the comment and what surrounds it, as one JSON string with its spaces marked. */
const dataOf = ({ comment, previous, knowledge }: DraftOrder, { marker }: Fence): string => {
  const mark = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : asData(text, contextAtMost, marker);
  return JSON.stringify({
    comment: asData(comment.text, commentAtMost, marker),
    shortened: comment.text.length > commentAtMost ? true : undefined,
    first_name: mark(firstNameOf(comment.author.name)),
    written_under: mark(comment.place?.title),
    in_reply_to: mark(comment.parent?.text),
    previous_draft: mark(previous),
    knowledge:
      knowledge.length === 0 ? undefined : knowledge.map((found, nth) => snippetOf(found, nth, mark)),
  });
};

/** How people are spoken to, in words for a model. */
export const formOfAddress: Record<Voice['address'], string> = {
  formal: 'formal (vous, Sie, usted, Lei)',
  informal: 'informal (tu, du, tú)',
};

const houseOf = (voice: Voice): Record<string, string> => ({
  brand: voice.brand,
  about: voice.about ?? 'nothing particular.',
  address: formOfAddress[voice.address],
  sign_off: voice.signOff ?? 'none',
  contact: voice.contact ?? 'nothing particular; a private message will do.',
});

const ruleInWords = (rule: HouseRule): string => {
  switch (rule.rule) {
    case 'no_exclamation':
      return 'no exclamation marks';
    case 'no_emoji':
      return 'no emoji';
    case 'greeting':
      return `in ${languageNames[rule.language]}, greet with ${JSON.stringify(rule.text)}`;
    case 'sign_off':
      return `end with this sign-off instead: ${JSON.stringify(rule.text)}`;
    case 'avoid':
      return rule.instead === undefined
        ? `in ${languageNames[rule.language]}, avoid ${JSON.stringify(rule.word)}`
        : `in ${languageNames[rule.language]}, write ${JSON.stringify(rule.instead)} for ${JSON.stringify(rule.word)}`;
  }
};
const rulesOf = (rules: readonly HouseRule[]): string =>
  rules.length === 0 ? 'none' : rules.map(ruleInWords).join('; ');

/**
 * The request for a draft. The system message goes from what never changes to what changes with each order, so that
 * servers can cache its beginning; whatever strangers wrote is only ever in the user message.
 */
export const messagesFor = (order: DraftOrder, prompts: Prompts, fence: Fence): Message[] => {
  const way = wayFor(order.way, order.triage);
  const values = {
    language: languageNames[order.language],
    intent: order.triage.intent,
    severity: order.triage.severity,
    way: prompts.way(way, JSON.stringify(order.instruction ?? '')),
    ...fence,
  };
  const system = [
    prompts.text('system.md'),
    prompts.text('house.md', { ...houseOf(order.voice), rules: rulesOf(order.rules) }),
    prompts.text('order.md', values),
  ];
  return [
    { role: 'system', content: system.join('\n\n') },
    {
      role: 'user',
      content: prompts.text('data.md', { boundary: fence.boundary, data: dataOf(order, fence) }),
    },
  ];
};

/** The same request once more, with what the model said and what was wrong with it. */
export const repairMessages = (
  first: readonly Message[],
  answer: string,
  problems: readonly string[],
  prompts: Prompts,
): Message[] => [
  ...first,
  { role: 'assistant', content: answer.slice(0, contextAtMost) },
  {
    role: 'user',
    content: prompts.text('repair.md', { problems: problems.map((each) => `- ${each}`).join('\n') }),
  },
];
