import { commandNames } from '../command.ts';
import type { CommandName } from '../command.ts';
import { leaveReasons } from '../review/draft.ts';
import type { LeaveReason } from '../review/draft.ts';
import { severities } from '../triage/triage.ts';
import type { Severity } from '../triage/triage.ts';
import { folded } from './fold.ts';

/** Other words for the commands, folded: French first, then what people type out of habit. */
const commandAliases: Record<CommandName, string[]> = {
  list: ['liste', 'lister', 'ls', 'queue'],
  show: ['voir', 'montrer', 'open', 'ouvrir'],
  draft: ['brouillon', 'rediger', 'redraft'],
  edit: ['modifier', 'editer'],
  approve: ['approuver', 'valider', 'ok'],
  post: ['publier', 'repondre', 'reply'],
  leave: ['laisser', 'ignorer', 'dismiss'],
  withdraw: ['retirer', 'annuler', 'undo'],
  correct: ['corriger', 'rectifier'],
  retract: ['supprimer', 'remove', 'delete'],
  assign: ['attribuer', 'assigner'],
  snooze: ['reporter', 'later'],
  escalate: ['escalader', 'alerter'],
  history: ['historique'],
  pause: ['suspendre', 'stop'],
  resume: ['reprendre'],
  status: ['etat', 'statut'],
  rules: ['regles', 'regle', 'style'],
  bring: ['apporter', 'ajouter', 'add'],
  backfill: ['rattrapage'],
  connect: ['connecter', 'brancher'],
  disconnect: ['deconnecter', 'debrancher'],
  help: ['aide', '?'],
};

const reasonWords: Record<LeaveReason, string[]> = {
  troll: ['trolling'],
  spam: ['pub', 'publicite', 'ad'],
  no_reply_needed: ['no-reply-needed', 'no-reply', 'none', 'aucune', 'sans-reponse', 'inutile'],
  answered_elsewhere: ['answered-elsewhere', 'answered', 'elsewhere', 'ailleurs', 'repondu', 'deja-repondu'],
  off_topic: ['off-topic', 'offtopic', 'hors-sujet', 'horssujet'],
  other: ['autre'],
};

const severityWords: Record<Severity, string[]> = {
  low: ['faible', 'bas', 'basse'],
  normal: ['normale'],
  heated: ['tendu', 'tendue', 'vif'],
  severe: ['grave', 'critique'],
};

const lookUp = <K extends string>(names: readonly K[], others: Record<K, string[]>, word: string) => {
  const said = folded(word);
  return names.find((name) => name === said || others[name].includes(said));
};

/** The command a word names, in English, in French or by habit. */
export const commandOf = (word: string): CommandName | undefined =>
  lookUp(commandNames, commandAliases, word);
/** The reason a word names. */
export const reasonOf = (word: string): LeaveReason | undefined => lookUp(leaveReasons, reasonWords, word);
/** The severity a word names. */
export const severityOf = (word: string): Severity | undefined => lookUp(severities, severityWords, word);

/** The reason at the start of a text, up to three words long ("no reply needed"), and what follows it. */
export const leadingReason = (text: string): { reason: LeaveReason; rest: string } | undefined => {
  const words = text.trim().split(/\s+/u);
  for (const count of [3, 2, 1]) {
    const reason = words.length >= count ? reasonOf(words.slice(0, count).join('-')) : undefined;
    if (reason) return { reason, rest: words.slice(count).join(' ') };
  }
  return undefined;
};

/** How many letters must change to make one word of the other (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The command somebody probably meant, if one is near enough to guess. */
export const nearestCommand = (word: string): CommandName | undefined => {
  // Nobody mistypes a command by fifty letters; longer words are not worth comparing.
  const said = folded(word).slice(0, 30);
  const scored = commandNames
    .flatMap((name) => [name, ...commandAliases[name]].map((alias) => ({ name, off: distance(said, alias) })))
    .sort((a, b) => a.off - b.off);
  const [best] = scored;
  return best && best.off <= Math.max(1, Math.floor(said.length / 3)) ? best.name : undefined;
};
