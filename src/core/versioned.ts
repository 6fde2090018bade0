/** What is changed by compare-and-set: every change counts it up. */
interface Versioned {
  version: number;
  updatedAt: number;
}

/** `of` with `patch` laid over it, one version on; a key given as undefined is taken away. */
export const nextVersion = <T extends Versioned>(of: T, now: number, patch: Partial<T>): T => ({
  ...of,
  ...patch,
  version: of.version + 1,
  updatedAt: now,
});
