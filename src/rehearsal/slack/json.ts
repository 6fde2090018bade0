/** A JSON object whose fields nobody has looked at yet. */
export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object, or an empty one. */
export const asJson = (value: unknown): Json => (isJson(value) ? value : {});

/** The value as a list of objects; what is not one is left out. */
export const asList = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** A copy without undefined fields. */
export const compact = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** Parses JSON text; undefined when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
};
