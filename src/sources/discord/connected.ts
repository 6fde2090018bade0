/** Told besides what Discord tells: the line stands again, and something may have been missed. */
export const CONNECTED = 'CONNECTED';
