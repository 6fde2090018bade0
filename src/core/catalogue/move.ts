import { section } from './section.ts';

interface Where {
  where: string;
}

/** What `aplomb move` says while it works and when it will not. */
export const move = section({
  en: {
    usage:
      'Say where to: node src/main.ts move --to postgres://user:password@host:5432/name (from the database of DATABASE_URL, or --from). Instead of an address, env:NAME takes it from .env.',
    began: ({ from, to }: { from: string; to: string }) => `Moving ${from} to ${to}`,
    again: ({ from, to }: { from: string; to: string }) =>
      `Moving ${from} to ${to}: going on where it stopped`,
    copying: ({ table, rows }: { table: string; rows: number }) => `${table}: ${rows} rows copied so far`,
    copied: ({ table }: { table: string }) => `${table}: copied`,
    compared: ({ table, rows, sum }: { table: string; rows: number; sum: string }) =>
      `${table}: ${rows} ${rows === 1 ? 'row' : 'rows'}, the same on both sides (${sum})`,
    done: ({ tables, rows }: { tables: number; rows: number }) =>
      `Moved: ${tables} tables, ${rows} rows; number and content of each are the same on both sides.`,
    next: ({ from, to }: { from: string; to: string }) =>
      `Next: name ${to} in DATABASE_URL and start. ${from} stays as it is, and no bot works on it any more.`,
    not: {
      same: (_: Where) => 'These are one and the same database; nothing was moved.',
      no_source: ({ where }: Where) => `There is nothing to move in ${where}.`,
      in_use: ({ where }: Where) =>
        `A bot, or another program, works on ${where}. Stop it and give the command again; nothing was moved.`,
      not_empty: ({ where }: Where) =>
        `The database ${where} is not empty. Name a new one; nothing was moved.`,
      other_move: ({ where }: Where) =>
        `${where} holds part of another move that was given up. Remove that database and name a new one; nothing was moved.`,
      left: ({ where }: Where) =>
        `What was in ${where} has moved already, and bots work only on the other database. If you give that one up, and no bot ever ran there: node src/main.ts move --reopen`,
      differs: ({ where }: Where) =>
        `What arrived in ${where} is not the same as what was sent, so nothing was moved: the old database works as before. Remove the new one, and please report this.`,
    },
    reopened: {
      reopened: ({ where }: Where) =>
        `Bots may work on ${where} again. Remove the other database, so that nobody works on both.`,
      at_home: ({ where }: Where) => `Bots may work on ${where} as it is: no move is under way there.`,
      arriving: ({ where }: Where) =>
        `${where} is the new database of a move that was not finished, and not whole. Reopen the old one: node src/main.ts move --reopen --from sqlite:PATH`,
    },
  },
  fr: {
    usage:
      'Dites vers où : node src/main.ts move --to postgres://utilisateur:motdepasse@hôte:5432/nom (depuis la base de DATABASE_URL, ou --from). Au lieu d’une adresse, env:NOM la prend dans .env.',
    began: ({ from, to }) => `Déménagement de ${from} vers ${to}`,
    again: ({ from, to }) => `Déménagement de ${from} vers ${to} : reprise là où il s’était arrêté`,
    copying: ({ table, rows }) => `${table} : ${rows} lignes copiées jusqu’ici`,
    copied: ({ table }) => `${table} : copiée`,
    compared: ({ table, rows, sum }) =>
      `${table} : ${rows} ${rows > 1 ? 'lignes' : 'ligne'}, identiques des deux côtés (${sum})`,
    done: ({ tables, rows }) =>
      `Déménagement terminé : ${tables} tables, ${rows} lignes ; le nombre et le contenu de chacune sont les mêmes des deux côtés.`,
    next: ({ from, to }) =>
      `Ensuite : indiquez ${to} dans DATABASE_URL et démarrez. ${from} reste en l’état, et plus aucun bot n’y travaille.`,
    not: {
      same: () => 'C’est une seule et même base ; rien n’a été déménagé.',
      no_source: ({ where }) => `Il n’y a rien à déménager dans ${where}.`,
      in_use: ({ where }) =>
        `Un bot, ou un autre programme, travaille sur ${where}. Arrêtez-le et redonnez la commande ; rien n’a été déménagé.`,
      not_empty: ({ where }) =>
        `La base de données ${where} n’est pas vide. Indiquez-en une nouvelle ; rien n’a été déménagé.`,
      other_move: ({ where }) =>
        `${where} contient une partie d’un autre déménagement, abandonné. Supprimez cette base et indiquez-en une nouvelle ; rien n’a été déménagé.`,
      left: ({ where }) =>
        `Le contenu de ${where} a déjà déménagé, et les bots ne travaillent plus que sur l’autre base. Si vous renoncez à celle-ci, et qu’aucun bot n’y a jamais tourné : node src/main.ts move --reopen`,
      differs: ({ where }) =>
        `Ce qui est arrivé dans ${where} diffère de ce qui est parti ; rien n’a donc été déménagé, l’ancienne base fonctionne comme avant. Supprimez la nouvelle, et merci de nous le signaler.`,
    },
    reopened: {
      reopened: ({ where }) =>
        `Les bots peuvent de nouveau travailler sur ${where}. Supprimez l’autre base, pour que personne ne travaille sur les deux.`,
      at_home: ({ where }) =>
        `Les bots peuvent travailler sur ${where} en l’état : aucun déménagement n’y est en cours.`,
      arriving: ({ where }) =>
        `${where} est la nouvelle base d’un déménagement inachevé, et elle n’est pas complète. Rouvrez l’ancienne : node src/main.ts move --reopen --from sqlite:CHEMIN`,
    },
  },
});
