import { section } from './section.ts';

/** The bot's own page for each teammate. */
export const home = section({
  en: {
    hello: (v: { name: string }) => `Hello ${v.name}`,
    role: {
      reader: 'You can read the cards.',
      writer: 'You can read the cards, write drafts and leave comments without a reply.',
      approver: 'You can write and approve replies, and leave comments without one.',
      admin: 'You can do everything, pause included.',
    },
    noRole: 'You have no role here yet; an admin can give you one in aplomb.yaml.',
    first: 'What to do first',
    firstLines: [
      'Read a card in the channel: the comment, the draft, what the guard says.',
      'Approve it, edit it, or leave it. Nothing goes out by itself.',
      'In the thread of a card you can talk freely; only a line that begins with “>>” is offered as a reply.',
    ].join('\n'),
    help: 'All commands: /aplomb help',
    severe: 'Severe',
    mine: 'Assigned to you',
    waiting: 'Waiting longest',
    none: 'Nothing.',
    open: (v: { count: number }) => `${v.count} open`,
  },
  fr: {
    hello: (v) => `Bonjour ${v.name}`,
    role: {
      reader: 'Vous pouvez lire les cartes.',
      writer: 'Vous pouvez lire les cartes, rédiger des brouillons et laisser des commentaires sans réponse.',
      approver: 'Vous pouvez rédiger et approuver des réponses, et laisser des commentaires sans réponse.',
      admin: 'Vous pouvez tout faire, y compris mettre en pause.',
    },
    noRole: 'Vous n’avez pas encore de rôle ici ; les admins peuvent vous en donner un dans aplomb.yaml.',
    first: 'Par où commencer',
    firstLines: [
      'Lisez une carte dans le canal : le commentaire, le brouillon, ce que dit le contrôle.',
      'Approuvez, modifiez ou laissez. Rien ne part tout seul.',
      'Dans le fil d’une carte, parlez librement ; seule une ligne qui commence par « >> » est proposée comme réponse.',
    ].join('\n'),
    help: 'Toutes les commandes : /aplomb aide',
    severe: 'Graves',
    mine: 'Attribués à vous',
    waiting: 'En attente depuis le plus longtemps',
    none: 'Rien.',
    open: (v) => `${v.count} ${v.count > 1 ? 'ouverts' : 'ouvert'}`,
  },
});
