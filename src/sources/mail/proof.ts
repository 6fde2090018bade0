import { headerOf } from './letter.ts';
import type { Letter } from './letter.ts';

/** RFC 8601, section 2.2: comments say nothing to a machine. */
const withoutComments = (value: string): string => {
  let text = value;
  for (let depth = 0; depth < 5 && text.includes('('); depth += 1) text = text.replaceAll(/\([^()]*\)/g, ' ');
  return text;
};

/** Longer than what any server finds. */
const longest = 4_000;

interface Result {
  method: string;
  result: string;
  properties: ReadonlyMap<string, string>;
}
const resultOf = (part: string): Result | undefined => {
  const [, method, result, rest = ''] = /^\s*([a-z][a-z-]*)\s*=\s*([a-z]+)(.*)$/is.exec(part) ?? [];
  if (method === undefined || result === undefined) return undefined;
  const properties = new Map(
    [...rest.matchAll(/([a-z]+\.[a-z-]+)\s*=\s*"?([^\s;"]+)/gi)].map(
      ([, name = '', value = '']) => [name.toLowerCase(), value.toLowerCase()] as const,
    ),
  );
  return { method: method.toLowerCase(), result: result.toLowerCase(), properties };
};

const within = (domain: string, of: string): boolean => domain === of || domain.endsWith(`.${of}`);
/** A signing domain no larger than a registered name: nobody speaks for the whole of `com`. */
const speaksFor = (signer: string, domain: string): boolean => signer.includes('.') && within(domain, signer);

const proves = ({ method, result, properties }: Result, domain: string): boolean => {
  if (result !== 'pass') return false;
  if (method === 'dmarc') return properties.get('header.from') === domain;
  if (method !== 'dkim') return false;
  const signer = properties.get('header.d') ?? properties.get('header.i')?.split('@').at(-1);
  return signer !== undefined && speaksFor(signer, domain);
};

/**
 * Whether the team's own receiving server found that the mail is from the domain it says it is from (RFC 8601). Only the
 * topmost `Authentication-Results` is believed, and only under that server's name: whatever stands below, a stranger may
 * have written.
 */
export const isProven = (letter: Letter, authserv: string | undefined): boolean => {
  const domain = letter.from.address.split('@').at(-1) ?? '';
  const value = headerOf(letter, 'authentication-results');
  if (authserv === undefined || domain === '' || value === undefined) return false;
  const [id = '', ...parts] = withoutComments(value.slice(0, longest)).split(';');
  if (id.trim().split(/\s+/)[0]?.toLowerCase() !== authserv.toLowerCase()) return false;
  return parts.flatMap((part) => resultOf(part) ?? []).some((result) => proves(result, domain));
};
