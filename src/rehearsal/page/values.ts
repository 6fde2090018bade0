import { initialOf } from './element-value.ts';
import type { Fields } from './read.ts';

/** What people typed and chose and the server does not know yet. */
export interface Values {
  /** What the field holds: what was put in, as long as the bot still shows the same field; else its initial value. */
  of(place: string, blockId: string, element: Fields): string[];
  put(place: string, blockId: string, element: Fields, held: string[]): void;
  /** Forgets every place of this teammate but these. */
  keepOnly(user: string, places: ReadonlySet<string>): void;
}

/** A store of its own for one page. Keyed by view (or message), block and action. */
export const makeValues = (): Values => {
  const places = new Map<string, Map<string, { drawnAs: string; held: string[] }>>();
  const keyOf = (blockId: string, element: Fields): string =>
    JSON.stringify([blockId, element['action_id'] ?? '']);
  return {
    of(place, blockId, element) {
      const kept = places.get(place)?.get(keyOf(blockId, element));
      return kept?.drawnAs === JSON.stringify(element) ? kept.held : initialOf(element);
    },
    put(place, blockId, element, held) {
      const fields = places.get(place) ?? new Map<string, { drawnAs: string; held: string[] }>();
      places.set(place, fields);
      fields.set(keyOf(blockId, element), { drawnAs: JSON.stringify(element), held });
    },
    keepOnly(user, wanted) {
      for (const place of places.keys())
        if (place.startsWith(`${user} `) && !wanted.has(place)) places.delete(place);
    },
  };
};
