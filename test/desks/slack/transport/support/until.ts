import { until as untilNamed } from '../../../../support/until.ts';

/** Waits until `holds`; fails loudly when it never does. */
export const until = async (holds: () => boolean): Promise<void> => {
  await untilNamed(String(holds), holds);
};
