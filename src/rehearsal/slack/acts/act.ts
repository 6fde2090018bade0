import type { Act, ActAnswer } from '../../page/protocol.ts';
import { press, pressInView } from './press.ts';
import type { Stage } from './stage.ts';
import { close, submit } from './view.ts';
import { command, openHome, read, say, shortcut } from './words.ts';

/** Does what a person did, on the page or in a test: the app is handed exactly what Slack would hand it. */
export const perform = async (stage: Stage, act: Act): Promise<ActAnswer> => {
  switch (act.act) {
    case 'press':
      return press(stage, act);
    case 'press_in_view':
      return pressInView(stage, act);
    case 'say':
      return say(stage, act);
    case 'command':
      return command(stage, act);
    case 'submit':
      return submit(stage, act);
    case 'close':
      return close(stage, act);
    case 'shortcut':
      return shortcut(stage, act);
    case 'open_home':
      return openHome(stage, act);
    case 'read':
      break;
  }
  return read(stage, act);
};
