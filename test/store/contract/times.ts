/** When every test's clock starts, epoch milliseconds. */
export const start = 1_000_000;
export const hour = 3_600_000;
