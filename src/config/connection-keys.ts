import { keyOf } from '../store/seal.ts';

/** The keys that APLOMB_KEY lists, in its order; `key` is absent where what is written is none. */
export const keysIn = (written: string | undefined): { key: Buffer | undefined }[] =>
  (written ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ key: keyOf(one) }));
