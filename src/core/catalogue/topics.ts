import { section } from './section.ts';

/** What the list of topics would have matched, for whoever writes it. */
export const topics = section({
  en: {
    heading: (v: { comments: number }) =>
      v.comments === 1 ? 'One comment at hand.' : `${v.comments} comments at hand.`,
    none: 'There are no comments at hand yet. They come from the database; or give a file of JSON lines, {"text": "…"}.',
    noTopics:
      'aplomb.yaml lists no topics. Try words before you write them down: `topics --words parcel,deliver*`',
    topic: (v: { name: string; comments: number }) =>
      v.comments === 1 ? `${v.name}: one comment` : `${v.name}: ${v.comments} comments`,
    without: (v: { comments: number }) => `Without a topic: ${v.comments}`,
    tried: 'These words',
    notRead: (v: { path: string }) => `${v.path} cannot be read.`,
  },
  fr: {
    heading: (v) =>
      v.comments < 2 ? `${v.comments} commentaire disponible.` : `${v.comments} commentaires disponibles.`,
    none: 'Aucun commentaire disponible pour l’instant. Ils viennent de la base de données ; sinon, donnez un fichier de lignes JSON, {"text": "…"}.',
    noTopics:
      'aplomb.yaml ne contient aucun sujet. Essayez des mots avant de les noter : `topics --words colis,livr*`',
    topic: (v) =>
      v.comments < 2 ? `${v.name} : ${v.comments} commentaire` : `${v.name} : ${v.comments} commentaires`,
    without: (v) => `Sans sujet : ${v.comments}`,
    tried: 'Ces mots',
    notRead: (v) => `Impossible de lire ${v.path}.`,
  },
});
