/** A JSON object whose fields are not known yet. */
export type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; anything else reads as an empty one, so that a malformed block draws as little, not as a crash. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The objects of a list; everything else in it is dropped. */
export const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** The words of a text object, whatever its type; `''` when there is none. */
export const wordsOf = (value: unknown): string => textOf(fieldsOf(value)['text']);
