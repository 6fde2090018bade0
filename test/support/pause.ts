import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for the bot's loops (every 500 ms) to have done what they should not do. */
export const aWhile = (): Promise<void> => sleep(1_300);
