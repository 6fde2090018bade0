const SECOND = 1000;
/** What places say beyond this is taken for a mistake; they are asked again after it. */
const LONGEST = 24 * 60 * 60 * SECOND;

/**
 * When a limit ends (epoch ms), as some places say it instead: epoch seconds, as X has it, or a moment of ISO 8601, as Mastodon has
 * it. Undefined where it is neither, or past.
 */
export const resetAt = (header: string | null | undefined, now: number): number | undefined => {
  const value = header?.trim() ?? '';
  const at = /^\d+$/.test(value) ? Number(value) * SECOND : Date.parse(value);
  return at > now ? Math.min(at, now + LONGEST) : undefined;
};

/**
 * When a place wants to be asked again (epoch ms): `Retry-After` as seconds, a fraction of seconds or an HTTP date
 * (RFC 9110 section 10.2.3; fractions are what Discord sends). Absent or unreadable gives `otherwiseMs` from now.
 */
export const retryAfter = (header: string | null | undefined, now: number, otherwiseMs: number): number => {
  const value = header?.trim() ?? '';
  const seconds = /^\d+(\.\d+)?$/.test(value);
  const date = /^[A-Z][a-z]+, /.test(value);
  const wait = seconds ? Number(value) * SECOND : date ? Date.parse(value) - now : Number.NaN;
  if (Number.isNaN(wait)) return now + otherwiseMs;
  return now + Math.ceil(Math.min(Math.max(wait, 0), LONGEST));
};
