import { lengthOf } from '../moderation/act.ts';
import type { Act } from '../moderation/act.ts';
import type { UiLanguage } from '../language.ts';
import type { ModerationRefusal } from '../moderation/refusal.ts';
import { card } from './card.ts';
import { momentText, namesText, spanText } from './moment.ts';
import { refusal as reviewRefusal } from './refusal.ts';
import { section } from './section.ts';

/** Moderators' acts by name, and why one was not taken; worded once for all desks. */
export const moderation = section({
  en: {
    act: {
      warn: 'warning',
      note: 'note',
      delete: 'message removed',
      timeout: 'time-out',
      kick: 'removed from the server',
      ban: 'banned',
      unban: 'ban lifted',
      slow: 'slow mode',
      lock: 'channel locked',
      unlock: 'channel unlocked',
      pause_invites: 'invitations paused',
    },
    lasting: (v: { act: string; length: string }) => `${v.act}, ${v.length}`,
    right: {
      delete_messages: 'Manage Messages',
      time_out: 'Time Out Members',
      kick: 'Kick Members',
      ban: 'Ban Members',
      manage_channel: 'Manage Channels',
      manage_roles: 'Manage Roles',
      manage_threads: 'Manage Threads',
      manage_server: 'Manage Server',
    },
    refused: {
      place_cannot: (v: { act: string }) => `“${v.act}” is not possible at this place.`,
      missing_right: (v: { right: string }) =>
        `The bot lacks the permission “${v.right}” here. Give it to the bot's role, then try again. Nothing was done.`,
      above_us:
        'Their highest role is not below the bot’s, so the place would refuse. Move the bot’s role up in the server settings. Nothing was done.',
      above_you:
        'Their highest role is not below yours. Somebody with a higher role can do it. Nothing was done.',
      administrator: 'They have the permission Administrator: the place does not time out administrators.',
      owner: 'They own the server: nobody can act on them there.',
      us: 'That is the bot itself.',
      yourself: 'That is you.',
      not_member: 'They are not on the server, or no longer. A ban would keep them out.',
      already: (v: { act: string }) => `It is so already: ${v.act}.`,
      overtaken: 'A later case has settled the same thing meanwhile: that one holds.',
      not_banned: 'They are not banned.',
      not_locked: 'The channel is not locked.',
      gone: { message: 'The message is gone already.', channel: 'There is no such channel any more.' },
      too_long: (v: { most: string }) => `That is too long: at most ${v.most} here.`,
      too_short: (v: { least: string }) => `That is too short: at least ${v.least}.`,
      slow_range: (v: { most: string }) =>
        `Slow mode takes from one second to ${v.most} between two messages.`,
      no_reason: 'Please give a reason: the member reads it, and so does whoever looks at the case later.',
      reason_too_long: (v: { most: number }) => `Please say it in at most ${v.most} characters.`,
      guard_stops: (v: { findings: string }) =>
        `The member would read this reason, and it cannot go out as it is: ${v.findings}. Say what happened, not what they are.`,
      case_not_found: (v: { number: number }) => `There is no case #${v.number}.`,
      not_found: 'There is nothing of the kind any more.',
      needs_second_person: 'You proposed it: a second person must agree.',
      settled: (v: { by: string; at: string }) => `That was settled already${v.by} (${v.at}).`,
      not_liftable: (v: { act: string }) => `“${v.act}” cannot be taken back.`,
      not_standing: 'There is nothing to take back: it is not in force.',
      appeal_once: 'You have answered this case already, and it was read. There is one answer to a case.',
      appeal_not_yours: 'This is not a case of yours.',
      appeal_nothing: 'There is nothing in this case to answer any more.',
      appeal_empty: 'Please write what you want to say.',
      appeal_own: 'You decided this case: somebody else reads the answer.',
      appeal_agreed: (v: { at: string }) =>
        `You agreed to this decision: somebody else reads the answer. If nobody has by ${v.at}, you may.`,
      no_appeal: 'Nobody has answered this case.',
      reported_already: 'You have reported this message already; the moderators know. Thank you.',
      too_many_reports:
        'You have reported several messages just now; the moderators are looking at them. Thank you.',
      report_own: 'This message is your own: you can remove it yourself.',
      rule_keyword: (v: { most: number }) => `A keyword has from 3 to ${v.most} characters.`,
      rules_full: (v: { most: number }) =>
        `The server has ${v.most} keyword rules, as many as the place allows, and none of them is the bot's. Remove one first.`,
      unreachable: (v: { detail: string }) => `The place did not answer; nothing was done. ${v.detail}`,
      changed_meanwhile: 'Somebody changed it a moment ago. Please look again.',
    },
  },
  fr: {
    act: {
      warn: 'avertissement',
      note: 'note',
      delete: 'message retiré',
      timeout: 'mise en pause',
      kick: 'exclusion du serveur',
      ban: 'bannissement',
      unban: 'bannissement levé',
      slow: 'mode lent',
      lock: 'salon verrouillé',
      unlock: 'salon déverrouillé',
      pause_invites: 'invitations suspendues',
    },
    lasting: (v) => `${v.act}, ${v.length}`,
    right: {
      delete_messages: 'Gérer les messages',
      time_out: 'Exclure temporairement des membres',
      kick: 'Expulser des membres',
      ban: 'Bannir des membres',
      manage_channel: 'Gérer les salons',
      manage_roles: 'Gérer les rôles',
      manage_threads: 'Gérer les fils',
      manage_server: 'Gérer le serveur',
    },
    refused: {
      place_cannot: (v) => `« ${v.act} » n’est pas possible à cet endroit.`,
      missing_right: (v) =>
        `Il manque au bot la permission « ${v.right} ». Donnez-la à son rôle, puis réessayez. Rien n’a été fait.`,
      above_us:
        'Son rôle le plus haut n’est pas sous celui du bot : le serveur refuserait. Montez le rôle du bot dans les paramètres du serveur. Rien n’a été fait.',
      above_you:
        'Son rôle le plus haut n’est pas sous le vôtre. Quelqu’un qui a un rôle plus haut peut le faire. Rien n’a été fait.',
      administrator: 'Cette personne a la permission Administrateur : elle ne peut pas être mise en pause.',
      owner: 'Cette personne est propriétaire du serveur : nul n’y peut rien.',
      us: 'C’est le bot lui-même.',
      yourself: 'C’est vous.',
      not_member:
        'Cette personne n’est pas ou plus sur le serveur. Un bannissement l’empêcherait de revenir.',
      already: (v) => `C’est déjà le cas : ${v.act}.`,
      overtaken: 'Une décision plus récente a réglé la même chose entre-temps : c’est elle qui vaut.',
      not_banned: 'Cette personne n’est pas bannie.',
      not_locked: 'Le salon n’est pas verrouillé.',
      gone: { message: 'Le message n’est déjà plus là.', channel: 'Ce salon n’existe plus.' },
      too_long: (v) => `C’est trop long : ${v.most} au plus ici.`,
      too_short: (v) => `C’est trop court : ${v.least} au moins.`,
      slow_range: (v) => `Le mode lent va d’une seconde à ${v.most} entre deux messages.`,
      no_reason:
        'Donnez un motif, s’il vous plaît : le membre le lit, et qui regarde le dossier plus tard aussi.',
      reason_too_long: (v) => `Dites-le en ${v.most} caractères au plus, s’il vous plaît.`,
      guard_stops: (v) =>
        `Le membre lirait ce motif, et il ne peut pas partir tel quel : ${v.findings}. Dites ce qui s’est passé, pas ce que la personne est.`,
      case_not_found: (v) => `Le dossier n° ${v.number} n’existe pas.`,
      not_found: 'Cela n’existe plus.',
      needs_second_person: 'C’est vous qui l’avez proposé : une seconde personne doit être d’accord.',
      settled: (v) => `C’est déjà réglé${v.by} (${v.at}).`,
      not_liftable: (v) => `« ${v.act} » ne peut pas être annulé.`,
      not_standing: 'Il n’y a rien à annuler : ce n’est pas en vigueur.',
      appeal_once:
        'Vous avez déjà répondu à ce dossier, et votre réponse a été lue. Il y a une réponse par dossier.',
      appeal_not_yours: 'Ce dossier ne vous concerne pas.',
      appeal_nothing: 'Il n’y a plus rien à contester dans ce dossier.',
      appeal_empty: 'Écrivez ce que vous voulez dire, s’il vous plaît.',
      appeal_own: 'C’est vous qui avez décidé : quelqu’un d’autre lit la réponse.',
      appeal_agreed: (v) =>
        `Vous étiez d’accord avec cette décision : quelqu’un d’autre lit la réponse. Si personne ne l’a fait d’ici là (${v.at}), vous le pourrez.`,
      no_appeal: 'Personne n’a répondu à ce dossier.',
      reported_already: 'Vous avez déjà signalé ce message ; les modérateurs sont au courant. Merci.',
      too_many_reports: 'Vous venez de signaler plusieurs messages ; les modérateurs s’en occupent. Merci.',
      report_own: 'Ce message est de vous : vous pouvez le retirer vous-même.',
      rule_keyword: (v) => `Un mot-clé a de 3 à ${v.most} caractères.`,
      rules_full: (v) =>
        `Le serveur a ${v.most} règles de mots-clés, autant qu’il en permet, et aucune n’est du bot. Retirez-en une d’abord.`,
      unreachable: (v) => `Le serveur n’a pas répondu ; rien n’a été fait. ${v.detail}`,
      changed_meanwhile: 'Quelqu’un vient de modifier cela. Regardez de nouveau, s’il vous plaît.',
    },
  },
});

/** An act by name, with its length where it has one. */
export const actText = (of: Act, language: UiLanguage): string => {
  const words = moderation[language];
  const length = lengthOf(of);
  return length === undefined
    ? words.act[of.act]
    : words.lasting({ act: words.act[of.act], length: spanText(length, language) });
};

/** Why a moderator's act was not taken, in the reader's words. */
export const moderationRefusalText = (
  refused: ModerationRefusal,
  language: UiLanguage,
  timezone: string,
): string => {
  const { act, right, refused: words } = moderation[language];
  const shared = reviewRefusal[language];
  switch (refused.refused) {
    case 'not_allowed': {
      const who = namesText(refused.who, language);
      const said = shared.not_allowed({ role: shared.role[refused.needs], who });
      return refused.who.length === 0 ? said + shared.nobody : said;
    }
    case 'place_cannot':
    case 'already':
    case 'not_liftable':
      return words[refused.refused]({ act: act[refused.act] });
    case 'missing_right':
      return words.missing_right({ right: right[refused.right] });
    case 'not_so':
      return refused.act === 'unban' ? words.not_banned : words.not_locked;
    case 'gone':
      return words.gone[refused.what];
    case 'too_long':
      return words.too_long({ most: spanText(refused.mostMs, language) });
    case 'too_short':
      return words.too_short({ least: spanText(refused.leastMs, language) });
    case 'slow_range':
      return words.slow_range({ most: spanText(refused.most * 1_000, language) });
    case 'guard_stops': {
      const kinds = new Set(refused.findings.map(({ kind }) => card[language].findingKind[kind]));
      return words.guard_stops({ findings: [...kinds].join(', ') });
    }
    case 'settled': {
      const by = refused.by === undefined ? '' : shared.by({ name: refused.by });
      return words.settled({ by, at: momentText(refused.at, language, timezone) });
    }
    case 'reason_too_long':
    case 'rule_keyword':
    case 'rules_full':
      return words[refused.refused]({ most: refused.most });
    case 'case_not_found':
      return words.case_not_found({ number: refused.number });
    case 'unreachable':
      return words.unreachable({ detail: refused.detail });
    case 'appeal_own':
      return refused.from === undefined
        ? words.appeal_own
        : words.appeal_agreed({ at: momentText(refused.from, language, timezone) });
    default:
      return words[refused.refused];
  }
};
