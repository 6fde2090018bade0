import type { Habit, HouseRule } from '../house/rule.ts';
import type { UiLanguage } from '../language.ts';
import { section } from './section.ts';

interface Words {
  text: string;
}
interface Swap {
  word: string;
  instead: string;
}

/** What a team is asked and told about the rules it learned from its own edits. */
export const house = section({
  en: {
    title: 'House style',
    you: 'You',
    team: 'The team',
    did: {
      no_exclamation: 'removed exclamation marks',
      no_emoji: 'removed emoji',
      greeting: (v: Words) => `greeted with “${v.text}”`,
      sign_off: (v: Words) => `signed off with “${v.text}”`,
      avoid: (v: { word: string }) => `left out “${v.word}”`,
      swap: (v: Swap) => `wrote “${v.instead}” for “${v.word}”`,
    },
    rule: {
      no_exclamation: 'No exclamation marks',
      no_emoji: 'No emoji',
      greeting: (v: Words) => `Greet with “${v.text}”`,
      sign_off: (v: Words) => `Sign off with “${v.text}”`,
      avoid: (v: { word: string }) => `Leave out “${v.word}”`,
      swap: (v: Swap) => `Write “${v.instead}” for “${v.word}”`,
    },
    ask: (v: { who: string; did: string; count: number }) =>
      `${v.who} ${v.did} ${v.count} times. Make it a rule?`,
    effect:
      'The next drafts follow it, and the guard mentions it. It can be dropped at any time: /aplomb rules.',
    forOthers: 'An approver can make it a rule: /aplomb rules.',
    saved: 'Your draft is saved.',
    accept: 'Make it a rule',
    decline: 'No',
    drop: 'Drop',
    accepted: (v: { rule: string }) => `It is a rule now: ${v.rule}.`,
    declined: (v: { rule: string }) => `No rule: ${v.rule}.`,
    gone: 'This is no longer asked.',
    listed: 'Rules the team learned from its own edits',
    proposed: 'Waiting for an answer',
    none: 'No rule yet. After the fourth edit of the same kind the team is asked.',
    count: (v: { count: number }) => `${v.count} edits`,
  },
  fr: {
    title: 'Style maison',
    you: 'Vous avez',
    team: 'L’équipe a',
    did: {
      no_exclamation: 'retiré les points d’exclamation',
      no_emoji: 'retiré les émojis',
      greeting: (v) => `salué par « ${v.text} »`,
      sign_off: (v) => `signé « ${v.text} »`,
      avoid: (v) => `retiré « ${v.word} »`,
      swap: (v) => `écrit « ${v.instead} » au lieu de « ${v.word} »`,
    },
    rule: {
      no_exclamation: 'Pas de point d’exclamation',
      no_emoji: 'Pas d’émoji',
      greeting: (v) => `Saluer par « ${v.text} »`,
      sign_off: (v) => `Signer « ${v.text} »`,
      avoid: (v) => `Ne pas écrire « ${v.word} »`,
      swap: (v) => `Écrire « ${v.instead} » au lieu de « ${v.word} »`,
    },
    ask: (v) => `${v.who} ${v.did} ${v.count} fois. En faire une règle ?`,
    effect:
      'Les prochains brouillons la suivent, et le contrôle la signale. Elle peut être retirée à tout moment : /aplomb règles.',
    forOthers: 'Une personne qui approuve peut en faire une règle : /aplomb règles.',
    saved: 'Votre brouillon est enregistré.',
    accept: 'En faire une règle',
    decline: 'Non',
    drop: 'Retirer',
    accepted: (v) => `C’est désormais une règle : ${v.rule}.`,
    declined: (v) => `Pas de règle : ${v.rule}.`,
    gone: 'La question ne se pose plus.',
    listed: 'Règles que l’équipe a tirées de ses propres modifications',
    proposed: 'En attente d’une réponse',
    none: 'Pas encore de règle. Après la quatrième modification du même genre, la question est posée à l’équipe.',
    count: (v) => `${v.count} modifications`,
  },
});

type Said = (typeof house)['en']['rule'];

const worded = (rule: HouseRule, words: Said): string => {
  switch (rule.rule) {
    case 'no_exclamation':
    case 'no_emoji':
      return words[rule.rule];
    case 'greeting':
    case 'sign_off':
      return words[rule.rule](rule);
    case 'avoid':
      return rule.instead === undefined
        ? words.avoid(rule)
        : words.swap({ word: rule.word, instead: rule.instead });
  }
};

/** A rule as it is listed. */
export const ruleText = (rule: HouseRule, language: UiLanguage): string => worded(rule, house[language].rule);

/** "You removed exclamation marks 4 times. Make it a rule?" */
export const askText = ({ rule, count, people }: Habit, language: UiLanguage): string => {
  const words = house[language];
  const who = people.length > 1 ? words.team : words.you;
  return words.ask({ who, did: worded(rule, words.did), count });
};
