/** Resolved from here, where it is installed. */
export { eld } from 'eld/medium';
