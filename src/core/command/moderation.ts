import type { ModCommand } from '../moderation/command.ts';
import { folded } from './fold.ts';

const words: Readonly<Record<string, 'history' | 'forget' | 'lift'>> = {
  history: 'history',
  cases: 'history',
  historique: 'history',
  dossiers: 'history',
  lift: 'lift',
  undo: 'lift',
  lever: 'lift',
  annuler: 'lift',
  forget: 'forget',
  oublier: 'forget',
};

/**
 * `mod history ID`, `mod lift N`, `mod forget ID`: what moderators type where a desk has no command of its own for them.
 * Undefined for what is no `mod` at all.
 */
export const modCommandOf = (line: string): ModCommand | 'misused' | undefined => {
  const [first = '', second = '', about = '', ...more] = line.trim().split(/\s+/u);
  if (folded(first) !== 'mod') return undefined;
  const command = Object.hasOwn(words, folded(second)) ? words[folded(second)] : undefined;
  const number = /^#?(\d{1,20})$/u.exec(about)?.[1];
  if (command === undefined || number === undefined || more.length > 0) return 'misused';
  return command === 'lift' ? { command, number: Number(number) } : { command, member: number };
};
