/** A message: fixed words, or words around values. */
export type Message = string | ((values: never) => string);
/** Messages by name, grouped at will. */
export interface Messages {
  [name: string]: Message | Messages;
}

/**
 * One section of the catalogue: every sentence in every language side by side. The compiler refuses a language that
 * lacks a message or takes other values.
 */
export const section = <M extends Messages>(both: { en: M; fr: NoInfer<M> }): { en: M; fr: M } => both;
