/** Microseconds for triage and guard of a comment of about 200 characters: `node test/bench/judge.ts [rounds]`. */
import { guard } from '../../src/core/guard/guard.ts';
import { triageOf } from '../../src/core/triage/triage-of.ts';

const rounds = Number(process.argv[2] ?? 4000);
const texts = [
  'Bonjour, j’ai commandé deux paires de chaussures il y a trois semaines et je n’ai toujours rien reçu. Le suivi indique que le colis est bloqué à Lyon depuis lundi, pouvez-vous me dire ce qu’il se passe ?',
  'Hi there, I ordered two pairs of shoes three weeks ago and have not received anything yet. The tracking says that the parcel has been stuck in Lyon since Monday, could you tell me what is going on please?',
  'Merci pour votre message. Nous sommes désolés pour ce retard et allons vérifier où se trouve votre colis. Pourriez-vous nous envoyer votre numéro de commande par message privé afin que nous puissions le suivre ?',
  'Hallo, ich habe vor drei Wochen zwei Paar Schuhe bestellt und immer noch nichts erhalten. Laut Sendungsverfolgung liegt das Paket seit Montag in Lyon, können Sie mir bitte sagen, was da los ist? Danke!!',
];
const context = {
  commentLanguage: 'fr' as const,
  commentText: texts[0] ?? '',
  limits: [{ unit: 'grapheme' as const, max: 500 }],
  allowedLinkHosts: [],
  allowedPromises: [],
  avoid: [],
  teamLanguages: [],
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const measure = (run: (text: string) => unknown): number =>
  median(
    Array.from({ length: rounds }, (_, round) => {
      const text = texts[round % texts.length] ?? '';
      const begin = performance.now();
      run(text);
      return (performance.now() - begin) * 1000;
    }),
  );
const judge = {
  triage: (text: string) => triageOf(text),
  guard: (text: string) => guard(text, context),
};
for (const run of Object.values(judge)) measure(run);
const triageUs = measure(judge.triage);
const guardUs = measure(judge.guard);
console.log(
  `bench: triage_us=${triageUs.toFixed(0)} guard_us=${guardUs.toFixed(0)} both_us=${(triageUs + guardUs).toFixed(0)}`,
);
