/** Numbers in one piece, told by their places; nothing that was put there is changed. */
export interface Memory {
  put: (...values: readonly number[]) => number;
  at: (place: number) => number;
  /** Numbers with a value each, found by their hash. */
  table: (values: ReadonlyMap<number, number>) => number;
  /** The value that a number has in a table, 0 where it has none. */
  valueIn: (table: number, key: number) => number;
}

const least = 2 ** 14;

export const memory = (): Memory => {
  let values = new Int32Array(least);
  let length = 0;
  const put = (...more: readonly number[]): number => {
    const place = length;
    length += more.length;
    if (length > values.length) {
      const larger = new Int32Array(Math.max(length, values.length * 2));
      larger.set(values);
      values = larger;
    }
    values.set(more, place);
    return place;
  };
  const at = (place: number): number => values[place] ?? 0;
  return {
    put,
    at,
    // Its size less one, then in turn a number and its value; 0 where nothing is.
    table: (of) => {
      const size = 2 ** Math.ceil(Math.log2(of.size * 1.5 + 1));
      const made = Array.from({ length: size * 2 }, () => 0);
      for (const [key, value] of of) {
        let place = key & (size - 1);
        while (made[place * 2] !== 0) place = (place + 1) & (size - 1);
        made[place * 2] = key;
        made[place * 2 + 1] = value;
      }
      return put(size - 1, ...made);
    },
    valueIn: (table, key) => {
      const mask = at(table);
      let place = key & mask;
      for (;;) {
        const found = at(table + 1 + place * 2);
        if (found === key) return at(table + 2 + place * 2);
        if (found === 0) return 0;
        place = (place + 1) & mask;
      }
    },
  };
};
