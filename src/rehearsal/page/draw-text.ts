import type { Inline, Passage } from './ast.ts';
import { h } from './dom.ts';
import { withEmoji } from './emoji.ts';
import { drawWords } from './glyph.ts';
import { mrkdwnOf } from './mrkdwn.ts';
import { fieldsOf, textOf } from './read.ts';
import type { Scene } from './scene.ts';
import { dateTokenOf } from './when.ts';

/** Only addresses a person would follow; `javascript:` and friends stay words. */
const safeUrl = (url: string): URL | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed : undefined;
};

/** A link that opens a tab of its own, except one to the sample blog, which the panel beside shows. */
export const drawLink = (scene: Scene, address: string, children: Node[]): HTMLElement => {
  const url = safeUrl(address);
  if (!url) return h('span', { class: 'dead-link', attrs: { title: address } }, ...children);
  const onBlog = url.origin === location.origin && url.pathname.startsWith('/blog');
  const link = h(
    'a',
    { attrs: { href: url.href, title: url.href, target: '_blank', rel: 'noopener noreferrer nofollow' } },
    ...children,
  );
  if (onBlog)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      scene.showBlog(url.pathname + url.search + url.hash);
    });
  return link;
};

/** Follows the address of a pressed button as a link would. */
export const follow = (scene: Scene, address: string): void => {
  const link = drawLink(scene, address, []);
  if (link instanceof HTMLAnchorElement) link.click();
};

const mention = (words: string, strong = false): HTMLElement =>
  h('span', { class: strong ? 'mention mention-all' : 'mention' }, words);

const drawInline = (scene: Scene, inline: Inline): Node => {
  const tags = { bold: 'strong', italic: 'em', strike: 's', underline: 'u' } as const;
  switch (inline.kind) {
    case 'text':
      return drawWords(inline.text);
    case 'code':
      return h('code', {}, inline.text);
    case 'link':
      return drawLink(scene, inline.url, drawInlines(scene, inline.of));
    case 'user':
      return mention(`@${scene.nameOf(inline.id, inline.label)}`, inline.id === scene.picture.me);
    case 'channel':
      return mention(`#${scene.channelName(inline.id, inline.label)}`);
    case 'group':
      return mention(inline.label ?? `@${inline.id}`);
    case 'broadcast':
      return mention(`@${inline.name}`, true);
    case 'date':
      return h(
        'time',
        { attrs: { datetime: new Date(inline.seconds * 1000).toISOString(), title: inline.fallback } },
        dateTokenOf(scene.face, inline.seconds, inline.pattern),
      );
    default:
      return h(tags[inline.kind], {}, ...drawInlines(scene, inline.of));
  }
};
export const drawInlines = (scene: Scene, inlines: readonly Inline[]): Node[] =>
  inlines.map((inline) => drawInline(scene, inline));

const drawPassage = (scene: Scene, passage: Passage): HTMLElement => {
  switch (passage.kind) {
    case 'pre':
      return h('pre', {}, passage.text);
    case 'rule':
      return h('hr');
    case 'quote':
      return h('blockquote', {}, ...drawInlines(scene, passage.of));
    case 'heading':
      return h(
        'p',
        { class: `md-heading md-${Math.min(passage.level, 3)}` },
        ...drawInlines(scene, passage.of),
      );
    case 'list':
      return h(
        passage.ordered ? 'ol' : 'ul',
        {},
        ...passage.items.map((item) => h('li', {}, ...drawInlines(scene, item))),
      );
    default:
      return h('p', {}, ...drawInlines(scene, passage.of));
  }
};
export const drawPassages = (scene: Scene, passages: readonly Passage[]): HTMLElement[] =>
  passages.map((passage) => drawPassage(scene, passage));

/** A text object: `mrkdwn` with its markup, `plain_text` inert. */
export const drawTextObject = (scene: Scene, value: unknown): HTMLElement => {
  const object = fieldsOf(value);
  const words = textOf(object['text']);
  if (object['type'] === 'mrkdwn')
    return h('div', { class: 'text' }, ...drawPassages(scene, mrkdwnOf(words)));
  return h('div', { class: 'text' }, h('p', {}, object['emoji'] === false ? words : drawWords(words)));
};

/** The words of a `plain_text` object as one string. */
export const plainOf = (value: unknown): string => {
  const object = fieldsOf(value);
  const words = textOf(object['text']);
  return object['emoji'] === false ? words : withEmoji(words);
};
