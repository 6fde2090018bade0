import { z } from 'zod';
import type { Act } from './act.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Lengths people choose from, in milliseconds. */
export const lengths = { five_minutes: 5 * minute, hour, day, week: 7 * day, four_weeks: 28 * day } as const;
export type LengthName = keyof typeof lengths;
export const lengthNames = ['five_minutes', 'hour', 'day', 'week', 'four_weeks'] as const;
/** How much of what somebody wrote goes with them. */
export const deletionNames = ['none', 'hour', 'day', 'week'] as const;

const length = z.enum(lengthNames);
const deletion = z.enum(deletionNames);

/** What is asked for in one form. */
export const formActs = ['timeout', 'warn', 'delete', 'ban', 'kick', 'note'] as const;
export const formAct = z.enum(formActs);
export type FormAct = z.infer<typeof formAct>;

/** What was filled in; `message`: the one it is about, where there is one. */
export interface FilledIn {
  length?: string | undefined;
  deletion?: string | undefined;
  message?: { channel: string; id: string } | undefined;
}

/** The act a form asks for; nothing where something needed is missing. */
export const actOf = (kind: FormAct, filled: FilledIn): Act | undefined => {
  switch (kind) {
    case 'warn':
    case 'note':
    case 'kick':
      return { act: kind };
    case 'timeout': {
      const chosen = length.safeParse(filled.length);
      return chosen.success ? { act: kind, forMs: lengths[chosen.data] } : undefined;
    }
    case 'ban': {
      const gone = deletion.catch('none').parse(filled.deletion);
      return { act: kind, deleteMs: gone === 'none' ? 0 : lengths[gone] };
    }
    case 'delete':
      return filled.message && { act: kind, channel: filled.message.channel, message: filled.message.id };
  }
};
