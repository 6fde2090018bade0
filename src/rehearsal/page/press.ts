import { askFirst } from './confirm.ts';
import { follow } from './draw-text.ts';
import { actionOf } from './element-value.ts';
import { stateValuesOf } from './form.ts';
import type { Act } from './protocol.ts';
import { textOf, type Fields } from './read.ts';
import type { Place, Scene } from './scene.ts';

/** Where an element stands, for drawing it and for telling what was pressed. */
export interface Spot {
  scene: Scene;
  place: Place;
  blockId: string;
  /** In an `input` block: its value waits for the submission, unless the block asks for every change. */
  input?: { dispatch: boolean; labelledBy: string; describedBy: string };
}

/** Names the message or view for what this teammate types in it. */
export const placeKeyOf = ({ picture: { me } }: Scene, place: Place): string =>
  place.on === 'message'
    ? `${me} m:${place.message.channel}/${place.message.ts}`
    : `${me} v:${place.view.id}`;

/** Names a control across pictures, so that the keyboard finds it again. */
export const focusNameOf = ({ scene, place, blockId }: Spot, element: Fields): string =>
  [placeKeyOf(scene, place), blockId, textOf(element['action_id'])].join(' ');

export const heldOf = ({ scene, place, blockId }: Spot, element: Fields): string[] =>
  scene.values.of(placeKeyOf(scene, place), blockId, element);

const actOf = ({ scene, place, blockId }: Spot, action: Fields): Act => {
  const user = scene.picture.me;
  if (place.on === 'message')
    return { act: 'press', user, channel: place.message.channel, ts: place.message.ts, blockId, action };
  const { id: viewId } = place.view;
  const { views, home } = scene.picture;
  // The drawing may be older than the view: the values are those of the view as it is now.
  const { blocks } = [...views, ...(home ? [home] : [])].find((view) => view.id === viewId) ?? place.view;
  const values = stateValuesOf(placeKeyOf(scene, place), blocks, scene.values);
  return { act: 'press_in_view', user, viewId, blockId, action, values };
};

/** A press or a choice: asked about first when the bot wants that, then sent. */
export const press = async (
  spot: Spot,
  element: Fields,
  working: HTMLElement,
  held: readonly string[] = [],
): Promise<void> => {
  if (working.getAttribute('aria-busy') === 'true') return;
  if (element['confirm'] !== undefined && !(await askFirst(spot.scene, element['confirm']))) return;
  const url = textOf(element['url']);
  if (url !== '') follow(spot.scene, url);
  spot.scene.act(actOf(spot, actionOf(element, spot.blockId, held)), working);
};

/** A field changed: kept; and sent at once where the bot listens to every change. */
export const change = (spot: Spot, element: Fields, held: string[], working: HTMLElement): void => {
  spot.scene.values.put(placeKeyOf(spot.scene, spot.place), spot.blockId, element, held);
  if (!spot.input || spot.input.dispatch) void press(spot, element, working, held);
};
