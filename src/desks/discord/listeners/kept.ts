import type { Sheet } from '../../../core/sheet/sheet.ts';

/** Sheets with what was typed into them, until they are opened again: Discord opens no modal in answer to one. */
export interface KeptSheets {
  /** The name it goes by. */
  put(sheet: Sheet): string;
  get(name: string): Sheet | undefined;
}

/** In memory, and only the latest: what was typed stands in the message above the button as well. `random` names them. */
export const keptSheets = (random: () => string, most = 500): KeptSheets => {
  const kept = new Map<string, Sheet>();
  return {
    put: (sheet) => {
      const name = random();
      kept.set(name, sheet);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return name;
    },
    get: (name) => kept.get(name),
  };
};
