/**
 * What a place hands over, as text every store can keep: lone surrogates and NUL, which PostgreSQL and UTF-8 cannot
 * carry, become the replacement character. Nothing else is touched.
 */
export const plainText = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD');

/** Whether a text can be sent to a place and come back as it is. */
export const canBeSent = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** A link people may be shown: http and https only, so that no `javascript:` ever gets near a card. */
export const webLink = (value: string | undefined): string | undefined => {
  if (value === undefined || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
};

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` wants it. */
export const optional = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> => {
  const made: Partial<Record<Key, Value>> = {};
  if (value !== undefined) made[key] = value;
  return made;
};
