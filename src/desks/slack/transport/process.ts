import type { App, ReceiverEvent } from '@slack/bolt';

/** Bolt gives a receiver its App after both exist; until then nothing can be processed. */
export const processBy = (): {
  init: (app: App) => void;
  ready: () => boolean;
  process: (event: ReceiverEvent) => Promise<void>;
} => {
  let app: App | undefined;
  return {
    init: (given) => {
      app = given;
    },
    ready: () => app !== undefined,
    process: async (event) => {
      if (app === undefined) throw new Error('the receiver has no Bolt App yet');
      await app.processEvent(event);
    },
  };
};
