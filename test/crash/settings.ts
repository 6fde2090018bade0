import type { CrashDesk } from './desks/desk.ts';
import type { CrashPlace } from './places/place.ts';

const listed = (of: readonly string[]): string => of.map((one) => JSON.stringify(one)).join(', ');

const route = (place: string, desks: readonly CrashDesk[]): string => `  - name: ${place}
${desks.map((desk) => `    ${desk.name}: ${JSON.stringify(desk.channelName(place))}`).join('\n')}
    sources: [${place}]
    roles:
      writer: [${listed(desks.map(({ people }) => people.lea.named))}]
      approver: [${listed(desks.flatMap(({ people, others }) => [people.tom, ...others].map(({ named }) => named)))}]
      admin: [${listed(desks.map(({ people }) => people.ana.named))}]`;

const sourcesOf = (places: readonly CrashPlace[]): string[] =>
  places.flatMap(({ name, settings }) => (settings ? [` ${name}: ${JSON.stringify(settings)} `] : []));

/** The aplomb.yaml of the campaign: each place with a channel of its own, and cool-offs short enough to be met by kills. */
export const teamYaml = (places: readonly CrashPlace[], desks: readonly CrashDesk[]): string => `
brand: { name: Maison Noisette, languages: [en, fr] }
language: en
timezone: Europe/Paris
sources: {${sourcesOf(places).join(',')}}
${desks.map(({ settings }) => settings).join('\n')}
routes:
${places.map(({ name }) => route(name, desks)).join('\n')}
policy:
  coolOff: { low: 0s, normal: 1s, heated: 2s, severe: 2s }
`;

/** The .env beside it. */
export const teamEnv = (
  places: readonly CrashPlace[],
  desks: readonly CrashDesk[],
  databaseUrl: string,
): string =>
  Object.entries(Object.assign({ DATABASE_URL: databaseUrl }, ...[...places, ...desks].map(({ env }) => env)))
    .map(([name, value]) => `${name}="${String(value)}"\n`)
    .join('');
