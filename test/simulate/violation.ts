/** What a schedule may break; each stands for promises of the design. */
export const broken = [
  'lost', 'second review', 'version', 'state', 'audit', 'not approved', 'not allowed', 'second person', 'other text',
  'other comment', 'while paused', 'not posting', 'not re-read', 'twice', 'unknown reply', 'lane', 'fence', 'claimed twice',
  'untold', 'told no, then done', 'done twice', 'not told by whom', 'redelivery changed something', 'two cards',
  'card out of date', 'stuck', 'gave up', 'never ends', 'broke',
] as const; // prettier-ignore
export type Broken = (typeof broken)[number];

export interface Violation {
  broken: Broken;
  /** Ids only. */
  what: string;
}

/** Collects what was broken; the first one counts when a schedule is shrunk. */
export interface Violations {
  readonly all: Violation[];
  add(broken: Broken, what: string): void;
}
export const createViolations = (): Violations => {
  const all: Violation[] = [];
  return { all, add: (kind, what) => void all.push({ broken: kind, what }) };
};
