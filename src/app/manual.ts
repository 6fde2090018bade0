/** The source that takes what teammates paste; always there. */
export const manualSource = 'manual';
