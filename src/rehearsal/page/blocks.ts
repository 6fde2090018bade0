import { h } from './dom.ts';
import { drawPassages, drawTextObject, plainOf } from './draw-text.ts';
import { drawElement, drawUnknown } from './elements.ts';
import { blockIdOf } from './form.ts';
import { icon } from './icons.ts';
import { showKeyed, type Item } from './keyed.ts';
import { markdownOf } from './markdown.ts';
import { placeKeyOf, type Spot } from './press.ts';
import { fieldsOf, listOf, textOf, type Fields } from './read.ts';
import { drawRichText } from './rich-text.ts';
import type { Place, Scene } from './scene.ts';

/** No picture is ever fetched: its words stand for it. */
const drawImage = (scene: Scene, image: Fields, small: boolean): HTMLElement => {
  const alt = textOf(image['alt_text']);
  const name = scene.t('image', { alt });
  if (small)
    return h(
      'span',
      { class: 'avatar-image', attrs: { role: 'img', 'aria-label': name, title: name } },
      alt.slice(0, 1),
    );
  return h(
    'figure',
    { class: 'image', attrs: { role: 'img', 'aria-label': name } },
    icon('picture'),
    h('figcaption', {}, plainOf(image['title']) || alt),
  );
};

const drawSection = (spot: Spot, block: Fields): HTMLElement => {
  const accessory = fieldsOf(block['accessory']);
  const fields = listOf(block['fields']);
  return h(
    'div',
    { class: 'section' },
    h(
      'div',
      { class: 'section-words' },
      block['text'] === undefined ? undefined : drawTextObject(spot.scene, block['text']),
      fields.length > 0 &&
        h('div', { class: 'fields' }, ...fields.map((field) => drawTextObject(spot.scene, field))),
    ),
    accessory['type'] === undefined
      ? undefined
      : h(
          'div',
          { class: 'accessory' },
          accessory['type'] === 'image'
            ? drawImage(spot.scene, accessory, false)
            : drawElement(spot, accessory),
        ),
  );
};

const drawContext = ({ scene }: Spot, block: Fields): HTMLElement =>
  h(
    'div',
    { class: 'context' },
    ...listOf(block['elements']).map((element) =>
      element['type'] === 'image' ? drawImage(scene, element, true) : drawTextObject(scene, element),
    ),
  );

const drawInputBlock = (spot: Spot, block: Fields): HTMLElement => {
  const id = `${spot.blockId}-${textOf(fieldsOf(block['element'])['action_id'])}`.replaceAll(/\s/g, '_');
  const input = {
    dispatch: block['dispatch_action'] === true,
    labelledBy: `label-${id}`,
    describedBy: `hint-${id} error-${id}`,
  };
  return h(
    'div',
    { class: 'field' },
    h(
      'div',
      { class: 'field-label', attrs: { id: input.labelledBy } },
      plainOf(block['label']),
      block['optional'] === true && h('span', { class: 'optional' }, spot.scene.t('optional')),
    ),
    drawElement({ ...spot, input }, fieldsOf(block['element'])),
    block['hint'] === undefined
      ? undefined
      : h('div', { class: 'hint', attrs: { id: `hint-${id}` } }, plainOf(block['hint'])),
    h('div', { class: 'error', attrs: { id: `error-${id}`, role: 'alert', 'data-error': spot.blockId } }),
  );
};

const drawBlock = (spot: Spot, block: Fields): HTMLElement => {
  const { scene } = spot;
  const type = textOf(block['type']);
  switch (type) {
    case 'section':
      return drawSection(spot, block);
    case 'header':
      return h('h3', { class: 'block-header' }, plainOf(block['text']));
    case 'divider':
      return h('hr');
    case 'context':
      return drawContext(spot, block);
    case 'actions':
    case 'context_actions':
      return h(
        'div',
        { class: type === 'actions' ? 'actions' : 'actions context-actions' },
        ...listOf(block['elements']).map((element) => drawElement(spot, element)),
      );
    case 'input':
      return drawInputBlock(spot, block);
    case 'rich_text':
      return drawRichText(scene, block);
    case 'markdown':
      return h('div', { class: 'text markdown' }, ...drawPassages(scene, markdownOf(textOf(block['text']))));
    case 'image':
      return drawImage(scene, block, false);
    default:
      return drawUnknown(spot, type);
  }
};

/** Shows the blocks of a message or a view in `parent`, drawing again only those that changed. */
export const showBlocks = (
  scene: Scene,
  place: Place,
  blocks: readonly unknown[],
  parent: HTMLElement,
): void => {
  const taken = new Set<string>();
  const items = blocks.map((raw, index): Item => {
    const block = fieldsOf(raw);
    const blockId = blockIdOf(block, index);
    const key = taken.has(blockId) ? `${blockId}/${index}` : blockId;
    taken.add(key);
    return {
      key: `${placeKeyOf(scene, place)} ${key}`,
      mark: JSON.stringify([block, scene.face, scene.picture.me]),
      draw: () => {
        const node = drawBlock({ scene, place, blockId }, block);
        node.classList.add('block');
        node.dataset['block'] = blockId;
        return node;
      },
    };
  });
  showKeyed(parent, items);
};
