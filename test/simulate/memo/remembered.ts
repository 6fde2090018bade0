/** `work` once for each key: its answer must hang on nothing but what the key says. */
export const remembered = <In extends unknown[], Out>(
  keyOf: (...given: In) => string,
  work: (...given: In) => Out,
): ((...given: In) => Out) => {
  const known = new Map<string, { answer: Out }>();
  return (...given) => {
    const key = keyOf(...given);
    const found = known.get(key);
    if (found) return found.answer;
    const answer = work(...given);
    known.set(key, { answer });
    return answer;
  };
};

export const asJson = (...given: unknown[]): string => JSON.stringify(given);
