import { section } from './section.ts';
import type { UiLanguage } from '../language.ts';

/** What an operator reads when the database cannot be used. `where` is a path, or host and name: never a password. */
export const store = section({
  en: {
    ok: 'The database works.',
    bad_url: ({ where }: { where: string }) =>
      `This address of a database cannot be understood (${where}). Write sqlite:PATH or postgres://user:password@host:5432/name (DATABASE_URL in .env).`,
    cannot_create: ({ where }: { where: string }) =>
      `The database file ${where} cannot be opened or created. Check that the folder exists and that this user may write in it.`,
    not_a_database: ({ where }: { where: string }) =>
      `${where} is not a SQLite database, or it is damaged. Restore a backup, or name another file in DATABASE_URL.`,
    read_only: ({ where }: { where: string }) =>
      `The database ${where} is read-only. Give this user the right to write to it and to its folder.`,
    full: ({ where }: { where: string }) =>
      `The disk under the database ${where} is full. Nothing is lost; free some space and work goes on.`,
    locked: ({ where }: { where: string }) =>
      `Another process keeps the database ${where} locked. Find out which one, and stop it.`,
    disk_error: ({ where }: { where: string }) =>
      `The disk reported an error on the database ${where}. Check the disk before anything else.`,
    unreachable: ({ where }: { where: string }) =>
      `The database server ${where} does not answer. Work goes on as soon as it does.`,
    stood_still: ({ where }: { where: string }) =>
      `This process stood still for seconds while it wrote to the database ${where}. What it was writing was undone, and is done again.`,
    denied: ({ where }: { where: string }) =>
      `The database server ${where} refuses this user, password or database name. Check DATABASE_URL.`,
    newer: ({ where }: { where: string }) =>
      `The database ${where} was written by a newer Aplomb. Start that version again; this one leaves it untouched.`,
    moving: ({ where }: { where: string }) =>
      `The database ${where} is being moved, and the move is not finished. Give the same move command again: it goes on where it stopped. To give it up instead, with the old database in DATABASE_URL: node src/main.ts move --reopen`,
    moved: ({ where }: { where: string }) =>
      `What was in the database ${where} has moved to another one. Name that one in DATABASE_URL. If you give the move up, and no bot ever ran on the new database: node src/main.ts move --reopen`,
    failed: ({ where }: { where: string }) =>
      `The database ${where} could not do what was asked of it. The log has the code.`,
  },
  fr: {
    ok: 'La base de données fonctionne.',
    bad_url: ({ where }: { where: string }) =>
      `Cette adresse de base de données est illisible (${where}). Écrivez sqlite:CHEMIN ou postgres://utilisateur:motdepasse@hôte:5432/nom (DATABASE_URL dans .env).`,
    cannot_create: ({ where }: { where: string }) =>
      `Impossible d’ouvrir ou de créer le fichier de base de données ${where}. Vérifiez que le dossier existe et que cet utilisateur peut y écrire.`,
    not_a_database: ({ where }: { where: string }) =>
      `${where} n’est pas une base SQLite, ou elle est endommagée. Restaurez une sauvegarde ou indiquez un autre fichier dans DATABASE_URL.`,
    read_only: ({ where }: { where: string }) =>
      `La base de données ${where} est en lecture seule. Donnez à cet utilisateur le droit d’y écrire, ainsi que dans son dossier.`,
    full: ({ where }: { where: string }) =>
      `Le disque de la base de données ${where} est plein. Rien n’est perdu : libérez de la place et le travail reprend.`,
    locked: ({ where }: { where: string }) =>
      `Un autre processus verrouille la base de données ${where}. Trouvez lequel et arrêtez-le.`,
    disk_error: ({ where }: { where: string }) =>
      `Le disque a signalé une erreur sur la base de données ${where}. Vérifiez d’abord le disque.`,
    unreachable: ({ where }: { where: string }) =>
      `Le serveur de base de données ${where} ne répond pas. Le travail reprendra dès qu’il répondra.`,
    stood_still: ({ where }: { where: string }) =>
      `Ce processus s’est figé plusieurs secondes pendant qu’il écrivait dans la base de données ${where}. Ce qu’il écrivait a été annulé, et il le refait.`,
    denied: ({ where }: { where: string }) =>
      `Le serveur de base de données ${where} refuse cet utilisateur, ce mot de passe ou ce nom de base. Vérifiez DATABASE_URL.`,
    newer: ({ where }: { where: string }) =>
      `La base de données ${where} a été écrite par une version plus récente d’Aplomb. Relancez cette version-là ; celle-ci n’y touche pas.`,
    moving: ({ where }: { where: string }) =>
      `La base de données ${where} est en train de déménager, et le déménagement n’est pas terminé. Redonnez la même commande move : elle reprend où elle s’est arrêtée. Pour y renoncer, avec l’ancienne base dans DATABASE_URL : node src/main.ts move --reopen`,
    moved: ({ where }: { where: string }) =>
      `Le contenu de la base de données ${where} a déménagé dans une autre. Indiquez celle-là dans DATABASE_URL. Si vous renoncez au déménagement, et qu’aucun bot n’a jamais tourné sur la nouvelle base : node src/main.ts move --reopen`,
    failed: ({ where }: { where: string }) =>
      `La base de données ${where} n’a pas pu faire ce qui lui était demandé. Le code est dans le journal.`,
  },
});

/** What a look at the database found; a key of this section. */
export type StoreDetail = keyof (typeof store)['en'];

export const storeSays = (detail: StoreDetail, where: string, language: UiLanguage): string => {
  const words = store[language];
  return detail === 'ok' ? words.ok : words[detail]({ where });
};
