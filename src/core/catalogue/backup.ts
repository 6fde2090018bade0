import { section } from './section.ts';

interface Where {
  where: string;
}

/** What `aplomb backup` says. */
export const backup = section({
  en: {
    made: ({ path, size }: { path: string; size: string }) =>
      `Backup: ${path} (${size}), read back whole and checked.`,
    restore: ({ path, where }: { path: string; where: string }) =>
      `To restore: stop the bot, remove ${where}-wal and ${where}-shm, copy ${path} over ${where}, start.`,
    byServer: 'Nothing was saved: a PostgreSQL database is backed up by its own tool. While the bot runs:',
    byServerRestore: 'To restore, with the bot stopped:',
    password: 'Both ask for the password, or take it from ~/.pgpass or PGPASSWORD.',
    not: {
      no_source: ({ where }: Where) => `There is no database ${where} yet; nothing was saved.`,
      exists: ({ where }: Where) => `${where} is there already and was left as it is; nothing was saved.`,
      damaged: ({ where }: Where) =>
        `The copy of ${where} is damaged, so the database probably is: nothing was saved. Check the disk; keep your last good backup.`,
    },
  },
  fr: {
    made: ({ path, size }) => `Sauvegarde : ${path} (${size}), relue en entier et vérifiée.`,
    restore: ({ path, where }) =>
      `Pour restaurer : arrêtez le bot, supprimez ${where}-wal et ${where}-shm, copiez ${path} sur ${where}, démarrez.`,
    byServer:
      'Rien n’a été sauvegardé : une base PostgreSQL se sauvegarde avec son propre outil. Pendant que le bot tourne :',
    byServerRestore: 'Pour restaurer, bot arrêté :',
    password: 'Les deux demandent le mot de passe, ou le prennent dans ~/.pgpass ou PGPASSWORD.',
    not: {
      no_source: ({ where }) => `Il n’y a pas encore de base de données ${where} ; rien n’a été sauvegardé.`,
      exists: ({ where }) => `${where} existe déjà et reste en l’état ; rien n’a été sauvegardé.`,
      damaged: ({ where }) =>
        `La copie de ${where} est endommagée, la base l’est donc sans doute aussi : rien n’a été sauvegardé. Vérifiez le disque ; gardez votre dernière bonne sauvegarde.`,
    },
  },
});
