import { h } from './dom.ts';
import { withEmoji } from './emoji.ts';
import { icon, type IconName } from './icons.ts';

/** Signs that carry meaning on a card, drawn by the page: not every machine has a font with them. */
const dots: Record<string, string> = {
  '🔴': 'red', '🟠': 'orange', '🟡': 'yellow', '🟢': 'green', '🔵': 'blue', '⚪': 'white', '⚫': 'black',
}; // prettier-ignore
const signs: Record<string, { icon: IconName; tone: string }> = {
  '✅': { icon: 'done', tone: 'green' }, '✔': { icon: 'check', tone: 'green' }, '✓': { icon: 'check', tone: 'green' },
  '❌': { icon: 'close', tone: 'red' }, '⚠': { icon: 'warning', tone: 'orange' }, '🚨': { icon: 'warning', tone: 'red' },
  '⛔': { icon: 'stop', tone: 'red' }, '🚫': { icon: 'stop', tone: 'red' }, '🔒': { icon: 'lock', tone: 'plain' },
  '⏳': { icon: 'clock', tone: 'plain' }, '⌛': { icon: 'clock', tone: 'plain' }, '⏰': { icon: 'clock', tone: 'plain' },
  '🕒': { icon: 'clock', tone: 'plain' }, '👀': { icon: 'eye', tone: 'plain' }, '💬': { icon: 'reply', tone: 'plain' },
  '📝': { icon: 'pen', tone: 'plain' }, '✏': { icon: 'pen', tone: 'plain' }, '⏸': { icon: 'pause', tone: 'orange' },
  'ℹ': { icon: 'info', tone: 'plain' }, '🔗': { icon: 'tab', tone: 'plain' }, '👍': { icon: 'thumb', tone: 'plain' },
}; // prettier-ignore
const known = new RegExp(`(${[...Object.keys(dots), ...Object.keys(signs)].join('|')})\\uFE0F?`, 'u');

const drawGlyph = (sign: string): HTMLElement => {
  const tone = dots[sign] ?? signs[sign]?.tone ?? 'plain';
  const drawing = signs[sign];
  return h(
    'span',
    { class: `${drawing ? 'glyph' : 'dot'} tone-${tone}` },
    drawing ? icon(drawing.icon) : undefined,
    h('span', { class: 'unseen' }, sign),
  );
};

/** Text with its shortcodes as characters, and the signs the page knows as drawings that still copy as themselves. */
export const drawWords = (text: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  const pieces = withEmoji(text).split(known);
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) fragment.append(drawGlyph(piece));
    else if (piece !== '') fragment.append(piece);
  });
  return fragment;
};
