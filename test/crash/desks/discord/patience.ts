import { waitFor } from '../patience.ts';

/** Discord tells whoever did something that it failed when nobody answered for so long. */
const answeredMs = 3_200;
/** Whether Discord was told that what somebody did is taken. */
export const isTaken = async ({ callbacks }: { callbacks: readonly number[] }): Promise<boolean> =>
  (await waitFor(() => (callbacks.length > 0 ? true : undefined), answeredMs)) === true;
