import { globSync } from 'node:fs';
import { z } from 'zod';

/** A message of a section: where it stands and what it says. */
export interface Said {
  key: string;
  text: string;
}
type Group = Readonly<Record<string, unknown>>;

const group = z.record(z.string(), z.unknown());
const bilingual = z.strictObject({ en: group, fr: group });
const message = z.custom<(values: unknown) => unknown>((value) => typeof value === 'function');

/** Every section of the catalogue, found by its shape, so that none can be forgotten. */
export const sections = async (): Promise<[name: string, section: { en: Group; fr: Group }][]> => {
  const found: [string, { en: Group; fr: Group }][] = [];
  for (const file of globSync('src/core/catalogue/*.ts').toSorted()) {
    const exported = group.parse(await import(`../../../${file}`));
    for (const [name, value] of Object.entries(exported)) {
      const parsed = bilingual.safeParse(value);
      if (parsed.success) found.push([name, parsed.data]);
    }
  }
  return found;
};

const numeric =
  /^(?:count|number|comments|replies|version|more|revision|length|given|needed|nth|pages?|part|released|returned|shown|total|taken|drafts|posted|useful|notUseful|waiting|due|current|routes|sources|port|secrets|seconds|status)$/u;

/** Whatever a message asks for: `n` where it is a number, else a word; notes what was asked. */
const probe = (n: number, asked: Set<string>): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        const name = String(key);
        asked.add(name);
        if (name === 'names') return ['Zoé'];
        return numeric.test(name) ? n : 'zzz';
      },
    },
  );

const say = (value: unknown, n: number, asked: Set<string>): string | undefined => {
  // The page fills `{count}` in itself.
  if (typeof value === 'string') return value.replaceAll('{count}', String(n));
  const parsed = message.safeParse(value);
  return parsed.success ? z.string().parse(parsed.data(probe(n, asked))) : undefined;
};

/** Every message of one language, said with the number `n` wherever it takes one. */
export const saidIn = (section: Group, n: number, at = ''): (Said & { asked: string[] })[] =>
  Object.entries(section).flatMap(([name, value]) => {
    const key = at === '' ? name : `${at}.${name}`;
    const asked = new Set<string>();
    const text = say(value, n, asked);
    return text === undefined
      ? saidIn(group.parse(value), n, key)
      : [{ key, text, asked: [...asked].toSorted() }];
  });
