/**
 * So many steps in a turn of the event loop, which is dearer than most steps: between two callbacks of `setImmediate` in
 * one turn Node does whatever the first left to be done at once.
 * https://nodejs.org/api/process.html#when-to-use-queuemicrotask-vs-processnexttick
 */
const inATurn = 32;

/** Takes steps until one says that it was the last (false). Before the next, all that a step left to be done at once is done. */
export const takeSteps = (step: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    let goesOn = true;
    const one = (): void => {
      if (!goesOn) return;
      try {
        goesOn = step();
      } catch (error) {
        goesOn = false;
        reject(error);
      }
    };
    const turn = (): void => {
      if (!goesOn) {
        resolve();
        return;
      }
      for (let n = 0; n < inATurn; n += 1) setImmediate(one);
      setImmediate(turn);
    };
    turn();
  });
