/** Counts since midnight UTC or since the process started, whichever is later. */
export interface DailyCount {
  add(): void;
  today(): number;
}

export const createDailyCount = (now: () => number): DailyCount => {
  let counted = { day: 0, count: 0 };
  const current = (): typeof counted => {
    const day = Math.floor(now() / 86_400_000);
    if (counted.day !== day) counted = { day, count: 0 };
    return counted;
  };
  return {
    add() {
      current().count += 1;
    },
    today: () => current().count,
  };
};
