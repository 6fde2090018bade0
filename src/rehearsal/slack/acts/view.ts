import type { Act, ActAnswer } from '../../page/protocol.ts';
import { missingIn, stateOf } from '../element-state.ts';
import { SlackError } from '../error.ts';
import { asJson, type Json } from '../json.ts';
import { interaction, newTrigger } from '../payloads.ts';
import { checkedView, closeAll, popView, pushView, replaceView, viewOnTheWire } from '../views.ts';
import type { StoredView, User } from '../workspace.ts';
import { blocksIn } from './press.ts';
import { cannot, done, outcome, userOf, wordsFor, type Stage } from './stage.ts';

type Submit = Extract<Act, { act: 'submit' }>;
type Close = Extract<Act, { act: 'close' }>;

const ownView = (stage: Stage, user: User | undefined, id: string): StoredView | undefined => {
  const stored = stage.kernel.workspace.views.get(id);
  return stored && stored.user === user?.id ? stored : undefined;
};

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_submission */
export const submit = async (stage: Stage, act: Submit): Promise<ActAnswer> => {
  const { kernel } = stage;
  const user = userOf(stage, act.user);
  const stored = ownView(stage, user, act.viewId);
  if (!user || !stored || stored.type !== 'modal') return cannot(wordsFor(user).gone);
  const blocks = blocksIn(stored.view);
  stored.values = stateOf(blocks, act.values);
  stored.errors = missingIn(blocks, stored.values, wordsFor(user).field);
  kernel.changed();
  if (Object.keys(stored.errors).length > 0) return done;
  stored.busy = true;
  const payload = {
    ...interaction(kernel, 'view_submission', user),
    trigger_id: newTrigger(kernel, user.id, stored.id),
    view: viewOnTheWire(kernel, stored),
    response_urls: [],
  };
  const acked = await stage.deliver({ kind: 'interactive', payload, acceptsResponse: true });
  stored.busy = false;
  kernel.changed();
  if (!acked.acked) return outcome(stage, acked, wordsFor(user).form, user);
  return follow(stage, stored, acked.payload, user);
};

/** What the app answered: https://docs.slack.dev/surfaces/modals#response_actions */
const follow = (stage: Stage, stored: StoredView, answer: Json, user: User): ActAnswer => {
  const { kernel, recorder } = stage;
  try {
    switch (answer['response_action']) {
      case undefined:
        closeFrom(stage, stored);
        return done;
      case 'clear':
        closeAll(kernel, user.id);
        return done;
      case 'update':
        replaceView(kernel, stored, checkedView(kernel, answer['view'], 'modal', stored.id));
        return done;
      case 'push':
        pushView(kernel, stored, checkedView(kernel, answer['view'], 'modal'));
        return done;
      case 'errors':
        return showErrors(stage, stored, asJson(answer['errors']), user);
      default:
        throw new SlackError('invalid_response_action');
    }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    recorder.failure('view_submission', error.code, [JSON.stringify(error.extra)]);
    return cannot(wordsFor(user).failed({ what: wordsFor(user).form, error: error.code }));
  }
};

/** Errors may only name input blocks of the view. */
const showErrors = (stage: Stage, stored: StoredView, errors: Json, user: User): ActAnswer => {
  const inputs = blocksIn(stored.view)
    .filter((block) => block['type'] === 'input')
    .map((block) => block['block_id']);
  const known = Object.entries(errors).filter(([blockId]) => inputs.includes(blockId));
  stored.errors = Object.fromEntries(known.map(([blockId, text]) => [blockId, String(text)]));
  stage.kernel.changed();
  if (known.length === Object.keys(errors).length && known.length > 0) return done;
  stage.recorder.failure('view_submission', 'invalid_response_action', [
    'errors must name input blocks of the view',
  ]);
  return cannot(wordsFor(user).field.unknown);
};

/** The submitted view goes; those that were opened over it meanwhile go with it. */
const closeFrom = ({ kernel }: Stage, stored: StoredView): void => {
  const stack = kernel.workspace.stacks.get(stored.user) ?? [];
  const at = stack.indexOf(stored.id);
  if (at < 0) return;
  for (let left = stack.length - at; left > 0; left -= 1) popView(kernel, stored.user);
};

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_closed, only where the view asked for it. */
export const close = async (stage: Stage, act: Close): Promise<ActAnswer> => {
  const { kernel } = stage;
  const user = userOf(stage, act.user);
  const stored = ownView(stage, user, act.viewId);
  if (!user || !stored) return cannot(wordsFor(user).gone);
  const cleared = stored.view['clear_on_close'] === true;
  const payload = {
    ...interaction(kernel, 'view_closed', user),
    view: viewOnTheWire(kernel, stored),
    is_cleared: cleared,
  };
  if (cleared) closeAll(kernel, user.id);
  else closeFrom(stage, stored);
  if (stored.view['notify_on_close'] === true)
    await stage.deliver({ kind: 'interactive', payload, acceptsResponse: false });
  return done;
};
