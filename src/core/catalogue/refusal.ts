import type { UiLanguage } from '../language.ts';
import type { Refusal } from '../review/refusal.ts';
import { card } from './card.ts';
import { didText } from './history.ts';
import { label } from './label.ts';
import { momentText, namesText } from './moment.ts';
import { section } from './section.ts';

interface Past {
  did: string;
  by: string;
  at: string;
}

/** Why a decision was not taken, worded once for both desks. */
export const refusal = section({
  en: {
    by: (v: { name: string }) => ` by ${v.name}`,
    at: (v: { at: string }) => ` (${v.at})`,
    not_found: 'There is no such card.',
    not_found_number: (v: { number: number }) => `There is no card #${v.number}.`,
    already_decided: (v: Past & { state: string }) =>
      `Too late: this was already decided${v.by}${v.at}: ${v.did}. It is now “${v.state}”.`,
    stale_draft: (v: { by: string; at: string; revision: number; current: number }) =>
      `Meanwhile the text was changed${v.by}${v.at}: you saw draft ${v.revision}, now it is draft ${v.current}. Please look again.`,
    role: { reader: 'read', writer: 'write', approver: 'approve', admin: 'administer' },
    not_allowed: (v: { role: string; who: string }) =>
      `You may not do this here; it needs the right to ${v.role}.${v.who === '' ? '' : ` Who can: ${v.who}.`}`,
    nobody: ' Nobody has this right yet; aplomb.yaml says who does.',
    needs_second_person:
      'You have approved this already. It needs one more approval, by somebody else: two people must have seen it.',
    guard_stops: (v: { findings: string }) => `This text cannot go out as it is: ${v.findings}.`,
    overrulable: 'A second person can overrule this, with a reason.',
    overrule_needs_other: 'You wrote or approved this text yourself: somebody else must overrule the guard.',
    already_so: 'That is what it says already.',
    place_cannot: 'The place of this comment does not offer that.',
    no_draft: 'There is no draft yet. Write one with Edit, or ask for one with Redraft.',
    paused: (v: { by: string; at: string }) =>
      `Everything is paused${v.by}${v.at}: nothing goes out until somebody resumes.`,
    too_late: (v: { state: string }) => `Too late: it is already “${v.state}”.`,
    not_now: (v: { state: string }) => `This is not possible while it is “${v.state}”.`,
    tone_not_here: {
      severe: (v: { way: string }) => `Not “${v.way}” here: somebody may be in danger or have suffered harm.`,
      hateful: (v: { way: string }) =>
        `Not “${v.way}” here: a joke beside hate would look like a smile at it.`,
    },
    no_translation: {
      no_model: 'No model is configured that could translate it: please write the reply in its own language.',
      model_down:
        'The model did not answer, so it was not translated. Please try again, or write the reply in its own language.',
      model_nonsense:
        'The model’s translation could not be used. Please try again, or write the reply in its own language.',
      model_refused: 'The model refused to translate it. Please write the reply in its own language.',
      budget:
        'The model’s budget of the day is spent, so it was not translated. Please write the reply in its own language.',
    },
    changed_meanwhile: 'Somebody changed it a moment ago. Please look again.',
  },
  fr: {
    by: (v) => ` par ${v.name}`,
    at: (v) => ` (${v.at})`,
    not_found: 'Cette carte n’existe pas.',
    not_found_number: (v) => `La carte n° ${v.number} n’existe pas.`,
    already_decided: (v) =>
      `Trop tard : c’est déjà décidé${v.by}${v.at} : ${v.did}. La carte est maintenant « ${v.state} ».`,
    stale_draft: (v) =>
      `Entre-temps, le texte a été modifié${v.by}${v.at} : vous avez vu le brouillon ${v.revision}, c’est maintenant le brouillon ${v.current}. Regardez-le de nouveau, s’il vous plaît.`,
    role: { reader: 'de lire', writer: 'de rédiger', approver: 'd’approuver', admin: 'd’administrer' },
    not_allowed: (v) =>
      `Vous ne pouvez pas faire cela ici ; il faut le droit ${v.role}.${v.who === '' ? '' : ` Qui le peut : ${v.who}.`}`,
    nobody: ' Personne n’a encore ce droit ; aplomb.yaml dit qui l’a.',
    needs_second_person:
      'Vous l’avez déjà approuvé. Il faut encore l’accord d’une autre personne : deux personnes doivent l’avoir vu.',
    guard_stops: (v) => `Ce texte ne peut pas partir tel quel : ${v.findings}.`,
    overrulable: 'Une seconde personne peut passer outre, en donnant un motif.',
    overrule_needs_other:
      'Vous avez vous-même écrit ou approuvé ce texte : c’est à quelqu’un d’autre de passer outre le contrôle.',
    already_so: 'C’est déjà ce qui est indiqué.',
    place_cannot: 'Le site de ce commentaire ne propose pas cela.',
    no_draft: 'Pas encore de brouillon. Écrivez-le avec Modifier, ou demandez-en un avec Reformuler.',
    paused: (v) => `Tout est en pause${v.by}${v.at} : rien ne part jusqu’à la reprise.`,
    too_late: (v) => `Trop tard : c’est déjà « ${v.state} ».`,
    not_now: (v) => `Ce n’est pas possible tant que la carte est « ${v.state} ».`,
    tone_not_here: {
      severe: (v) => `Pas « ${v.way} » ici : quelqu’un est peut-être en danger ou a subi un tort.`,
      hateful: (v) => `Pas « ${v.way} » ici : une plaisanterie à côté de la haine passerait pour un sourire.`,
    },
    no_translation: {
      no_model:
        'Aucun modèle n’est configuré pour traduire : écrivez la réponse dans sa langue, s’il vous plaît.',
      model_down:
        'Le modèle n’a pas répondu, le texte n’est pas traduit. Réessayez, ou écrivez la réponse dans sa langue.',
      model_nonsense:
        'La traduction du modèle est inutilisable. Réessayez, ou écrivez la réponse dans sa langue.',
      model_refused: 'Le modèle a refusé de traduire. Écrivez la réponse dans sa langue, s’il vous plaît.',
      budget:
        'Le budget du jour du modèle est épuisé, le texte n’est pas traduit. Écrivez la réponse dans sa langue.',
    },
    changed_meanwhile: 'Quelqu’un vient de modifier la carte. Regardez-la de nouveau, s’il vous plaît.',
  },
});

const isWay = (way: string): way is keyof typeof label.en.way => Object.hasOwn(label.en.way, way);

/**
 * A refusal in the reader's words. Plain text: names are as the desk gave them, `who` as the desk mentions people, and
 * it is for the desk to keep both from calling anybody.
 */
export const refusalText = (refused: Refusal, language: UiLanguage, timezone: string): string => {
  const words = refusal[language];
  const state = 'state' in refused ? label[language].state[refused.state] : '';
  const by = 'by' in refused && refused.by ? words.by({ name: refused.by.name }) : '';
  const at =
    'at' in refused && refused.at !== undefined
      ? words.at({ at: momentText(refused.at, language, timezone) })
      : '';
  switch (refused.refused) {
    case 'not_found':
      return refused.number === undefined
        ? words.not_found
        : words.not_found_number({ number: refused.number });
    case 'already_decided':
      return words.already_decided({ did: didText(refused.did, language), by, at, state });
    case 'stale_draft':
      return words.stale_draft({ by, at, revision: refused.revision, current: refused.current });
    case 'not_allowed': {
      const said = words.not_allowed({
        role: words.role[refused.needs],
        who: namesText(refused.who, language),
      });
      return refused.who.length === 0 ? said + words.nobody : said;
    }
    case 'guard_stops': {
      const kinds = new Set(
        refused.findings
          .filter((found) => found.level === 'stop')
          .map((found) => card[language].findingKind[found.kind]),
      );
      const said = words.guard_stops({ findings: [...kinds].join(', ') });
      return refused.overrulable ? `${said} ${words.overrulable}` : said;
    }
    case 'paused':
      return words.paused({ by, at });
    case 'too_late':
      return words.too_late({ state });
    case 'not_now':
      return words.not_now({ state });
    case 'tone_not_here':
      return words.tone_not_here[refused.why]({
        way: isWay(refused.way) ? label[language].way[refused.way].replace('…', '') : refused.way,
      });
    case 'no_translation':
      return words.no_translation[refused.why];
    default:
      return words[refused.refused];
  }
};
