import { z } from 'zod';
import { rule } from './rule.ts';

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const pattern = /^(\d{1,6})\s?(s|m|h|d)$/;

/** A duration as people write it in YAML: `20s`, `5m`, `2h`, `1d`. Gives milliseconds. */
export const duration = z
  .string()
  .regex(pattern, rule('duration'))
  .transform((text) => {
    const [, count = '0', unit = 's'] = pattern.exec(text) ?? [];
    return Number(count) * (unit === 's' || unit === 'm' || unit === 'h' || unit === 'd' ? units[unit] : 0);
  });
