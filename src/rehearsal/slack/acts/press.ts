import type { Act, ActAnswer } from '../../page/protocol.ts';
import { elementsOf } from '../blocks/check.ts';
import { actionOf, opinionOf, optionsOf, stateOf } from '../element-state.ts';
import { asJson, compact, type Json } from '../json.ts';
import { onTheWire } from '../messages.ts';
import { channelNamed, interaction, messageContainer, newResponseUrl, newTrigger } from '../payloads.ts';
import { viewOnTheWire } from '../views.ts';
import { liveMessage, type StoredMessage } from '../workspace.ts';
import { cannot, channelFor, outcome, userOf, wordsFor, type Stage } from './stage.ts';

type Press = Extract<Act, { act: 'press' }>;
type PressInView = Extract<Act, { act: 'press_in_view' }>;

/** The element pressed, if it stands there and the choice is one it offers: nobody can press what is not on the card. */
const findElement = (blocks: Json[], blockId: string, action: Json): Json | undefined => {
  const block = blocks.find((each) => each['block_id'] === blockId);
  const element = block && elementsOf(block).find((each) => each['action_id'] === action['action_id']);
  if (element?.['type'] === 'feedback_buttons') return opinionOf(element, action['value']) && element;
  const chosen = action['selected_option'];
  if (!element || chosen === undefined || chosen === null) return element;
  const value = asJson(chosen)['value'];
  return optionsOf(element).some((option) => option['value'] === value) ? element : undefined;
};

/**
 * The blocks somebody has before them: what they press may have been redrawn while their finger came down, and the press
 * arrives all the same. Newest first, as far back as the message goes.
 */
const shownWith = (message: StoredMessage, blockId: string, action: Json): Json[] | undefined =>
  [...message.shown.map(({ blocks }) => blocks), message.blocks].findLast((blocks) =>
    findElement(blocks, blockId, action),
  );

/** An option as the app defined it, whatever the page sent along. */
const exactChoice = (element: Json, action: Json): Json => {
  const chosen = action['selected_option'];
  if (chosen === undefined || chosen === null) return action;
  const option = optionsOf(element).find((each) => each['value'] === asJson(chosen)['value']);
  return { ...action, selected_option: option && compact({ text: option['text'], value: option['value'] }) };
};

/** A button, menu or select on a message: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export const press = async (stage: Stage, act: Press): Promise<ActAnswer> => {
  const { kernel } = stage;
  const user = userOf(stage, act.user);
  const channel = user && channelFor(stage, act.channel, user.id);
  if (!user || !channel) return cannot(wordsFor(user).notHere);
  const message = liveMessage(kernel.workspace, channel.id, act.ts);
  const hidden = message?.ephemeralFor !== undefined && message.ephemeralFor !== user.id;
  const blocks = message && !hidden ? shownWith(message, act.blockId, act.action) : undefined;
  const element = blocks && findElement(blocks, act.blockId, act.action);
  if (!message || !blocks || !element) return cannot(wordsFor(user).gone);
  const action = actionOf(act.blockId, element, exactChoice(element, act.action), kernel.nextTs());
  const ephemeral = message.ephemeralFor !== undefined;
  const payload = {
    ...interaction(kernel, 'block_actions', user),
    container: messageContainer(message),
    trigger_id: newTrigger(kernel, user.id),
    channel: channelNamed(channel),
    ...(ephemeral ? {} : { message: onTheWire(kernel, message) }),
    state: { values: stateOf(blocks, { [act.blockId]: { [String(action['action_id'])]: action } }) },
    response_url: newResponseUrl(kernel, stage.origin(), {
      user: user.id,
      channel: channel.id,
      message: message.ts,
    }),
    actions: [action],
  };
  return outcome(
    stage,
    await stage.deliver({ kind: 'interactive', payload, acceptsResponse: false }),
    wordsFor(user).button,
    user,
  );
};

/** A button or select in a modal or on the Home tab. */
export const pressInView = async (stage: Stage, act: PressInView): Promise<ActAnswer> => {
  const { kernel } = stage;
  const user = userOf(stage, act.user);
  const stored = kernel.workspace.views.get(act.viewId);
  if (!user || stored?.user !== user.id) return cannot(wordsFor(user).gone);
  const blocks = blocksIn(stored.view);
  const element = findElement(blocks, act.blockId, act.action);
  if (!element) return cannot(wordsFor(user).gone);
  const action = actionOf(act.blockId, element, exactChoice(element, act.action), kernel.nextTs());
  stored.values = stateOf(blocks, act.values);
  const payload = {
    ...interaction(kernel, 'block_actions', user),
    container: { type: 'view', view_id: stored.id },
    trigger_id: newTrigger(kernel, user.id, stored.id),
    view: viewOnTheWire(kernel, stored),
    actions: [action],
  };
  return outcome(
    stage,
    await stage.deliver({ kind: 'interactive', payload, acceptsResponse: false }),
    wordsFor(user).button,
    user,
  );
};

/** The blocks of a stored view. */
export const blocksIn = (view: Json): Json[] =>
  Array.isArray(view['blocks']) ? view['blocks'].map(asJson) : [];
