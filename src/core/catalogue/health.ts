import type { Leap } from '../clock.ts';
import type { UiLanguage } from '../language.ts';
import { section } from './section.ts';

/** What `/health` says in words: what is wrong, and what to do about it. */
export const health = section({
  en: {
    well: 'All is well.',
    desk: ({ desk }: { desk: string }) =>
      `Not connected to ${desk}: what people do there is not heard, and cards wait. If this lasts: npm run check`,
    gaveUp: ({ count }: { count: number }) =>
      `${count === 1 ? 'One task' : `${count} tasks`} gave up. An admin sees why, and starts again, on the Home tab of the bot or with /aplomb status`,
    paused: 'Paused: nothing goes out until an admin resumes (/aplomb resume).',
    source: ({ name, since }: { name: string; since: string }) =>
      `The source ${name} has been failing since ${since}; it is tried again by itself. /aplomb status says why`,
    heldBack: ({ until }: { until: string }) =>
      `Discord refused so much of late that it is left alone until ${until}, long before it would ban this address. npm run check says what it refuses`,
    clock: ({ seconds, at }: { seconds: number; at: string }) =>
      `The clock of this machine leapt by ${seconds} s at ${at}, or the machine slept. Nothing is lost or done twice; let NTP keep the clock.`,
  },
  fr: {
    well: 'Tout va bien.',
    desk: ({ desk }) =>
      `Pas de connexion à ${desk} : ce que les gens y font n’est pas entendu, et les cartes attendent. Si cela dure : npm run check`,
    gaveUp: ({ count }) =>
      `${count === 1 ? 'Une tâche a été abandonnée' : `${count} tâches ont été abandonnées`}. Les admins voient pourquoi, et relancent, dans l’onglet Accueil du bot ou par /aplomb status`,
    paused: 'En pause : rien ne part avant la reprise (/aplomb resume).',
    source: ({ name, since }) =>
      `La source ${name} échoue depuis ${since} ; elle est réessayée d’elle-même. /aplomb status dit pourquoi`,
    heldBack: ({ until }) =>
      `Discord a tant refusé ces derniers temps qu’on le laisse tranquille jusqu’à ${until}, bien avant qu’il ne bannisse cette adresse. npm run check dit ce qu’il refuse`,
    clock: ({ seconds, at }) =>
      `L’horloge de cette machine a sauté de ${seconds} s à ${at}, ou la machine dormait. Rien n’est perdu ni fait deux fois ; laissez NTP régler l’horloge.`,
  },
});

export const clockSays = ({ by, at }: Leap, language: UiLanguage): string =>
  health[language].clock({ seconds: Math.round(by / 1_000), at: new Date(at).toISOString() });
