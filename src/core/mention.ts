import type { DeskName } from './actor.ts';

/**
 * Ids in aplomb.yaml say by themselves which desk knows them: `U…` and `S…` are people and user groups in Slack, `@…` and
 * `@&…` are people and roles on Discord, as each writes them.
 */
const forms: Record<DeskName, { person: RegExp; group: RegExp }> = {
  slack: { person: /^([UW][A-Z0-9]{1,20})$/u, group: /^(S[A-Z0-9]{1,20})$/u },
  discord: { person: /^@(\d{17,20})$/u, group: /^@&(\d{17,20})$/u },
};

/** The desk's own id of a person or group of aplomb.yaml; undefined for the other desk's, and for `everyone`. */
export const knownAt = (
  desk: DeskName,
  written: string,
): { person: string } | { group: string } | undefined => {
  const person = forms[desk].person.exec(written)?.[1];
  if (person !== undefined) return { person };
  const group = forms[desk].group.exec(written)?.[1];
  return group === undefined ? undefined : { group };
};

/** How a sentence calls somebody of the desk it is said at, by their id there. */
export const callOf = (id: string): string => `<@${id}>`;

/** How a sentence calls people (`<@U1>`) and groups (`<@&S1>`), whatever the desk; each desk writes it in its own way. */
export const callsAt = (desk: DeskName, written: readonly string[]): string[] => {
  const calls = written.flatMap((one) => {
    const known = knownAt(desk, one);
    if (known === undefined) return [];
    return 'person' in known ? callOf(known.person) : `<@&${known.group}>`;
  });
  return [...new Set(calls)];
};
