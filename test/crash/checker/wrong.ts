export const faultKinds = ['lost', 'twice', 'unapproved', 'stuck'] as const;

/** A broken promise, with the ids of what it happened to. */
export interface Wrong {
  what: (typeof faultKinds)[number];
  ids: string;
  why: string;
}
