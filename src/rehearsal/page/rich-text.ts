import { h } from './dom.ts';
import { drawInlines, drawLink } from './draw-text.ts';
import { emojiOf } from './emoji.ts';
import { drawWords } from './glyph.ts';
import { fieldsOf, listOf, numberOf, textOf, type Fields } from './read.ts';
import type { Scene } from './scene.ts';

const styled = (node: Node, style: Fields): Node => {
  const tags = { bold: 'strong', italic: 'em', strike: 's', underline: 'u', code: 'code' } as const;
  let inner = node;
  for (const [name, tag] of Object.entries(tags)) if (style[name] === true) inner = h(tag, {}, inner);
  return inner;
};

const drawPiece = (scene: Scene, piece: Fields): Node => {
  const id = textOf(piece['user_id']) || textOf(piece['channel_id']) || textOf(piece['usergroup_id']);
  switch (piece['type']) {
    case 'text':
      return document.createTextNode(textOf(piece['text']));
    case 'link': {
      const url = textOf(piece['url']);
      return drawLink(scene, url, [document.createTextNode(textOf(piece['text']) || url)]);
    }
    case 'emoji':
      return drawWords(emojiOf(textOf(piece['name'])));
    case 'user':
    case 'channel':
      return h('span', {}, ...drawInlines(scene, [{ kind: piece['type'], id }]));
    case 'usergroup':
      return h('span', {}, ...drawInlines(scene, [{ kind: 'group', id }]));
    case 'broadcast':
      return h('span', {}, ...drawInlines(scene, [{ kind: 'broadcast', name: textOf(piece['range']) }]));
    case 'date': {
      const seconds = numberOf(piece['timestamp']) ?? 0;
      const fallback = textOf(piece['fallback']);
      return h(
        'span',
        {},
        ...drawInlines(scene, [{ kind: 'date', seconds, pattern: textOf(piece['format']), fallback }]),
      );
    }
    default:
      return h('span', { class: 'unknown' }, scene.t('cannotDraw', { kind: textOf(piece['type']) }));
  }
};
const drawPieces = (scene: Scene, elements: unknown): Node[] =>
  listOf(elements).map((piece) => styled(drawPiece(scene, piece), fieldsOf(piece['style'])));

const drawList = (scene: Scene, list: Fields): HTMLElement => {
  const indent = Math.min(numberOf(list['indent']) ?? 0, 8);
  const ordered = list['style'] === 'ordered';
  return h(
    ordered ? 'ol' : 'ul',
    { class: `indent-${indent}`, attrs: { start: ordered && (numberOf(list['offset']) ?? 0) + 1 } },
    ...listOf(list['elements']).map((item) => h('li', {}, ...drawPieces(scene, item['elements']))),
  );
};

const drawSub = (scene: Scene, sub: Fields): HTMLElement => {
  switch (sub['type']) {
    case 'rich_text_section':
      return h('p', {}, ...drawPieces(scene, sub['elements']));
    case 'rich_text_quote':
      return h('blockquote', {}, ...drawPieces(scene, sub['elements']));
    case 'rich_text_preformatted':
      return h('pre', {}, ...drawPieces(scene, sub['elements']));
    case 'rich_text_list':
      return drawList(scene, sub);
    default:
      return h('div', { class: 'unknown' }, scene.t('cannotDraw', { kind: textOf(sub['type']) }));
  }
};

/** A `rich_text` block: text in it is text, whatever it looks like. */
export const drawRichText = (scene: Scene, block: Fields): HTMLElement =>
  h('div', { class: 'text rich' }, ...listOf(block['elements']).map((sub) => drawSub(scene, sub)));
