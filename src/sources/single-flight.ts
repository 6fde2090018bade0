/**
 * Asks once at a time: whoever asks while an answer is under way gets that answer. It is asked with the first one's signal;
 * when that one gives up, the others are told so and ask again by themselves.
 */
export const singleFlight = <Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
): ((signal: AbortSignal) => Promise<Value>) => {
  let asking: Promise<Value> | undefined;
  return (signal) => {
    asking ??= ask(signal).finally(() => {
      asking = undefined;
    });
    return asking;
  };
};
