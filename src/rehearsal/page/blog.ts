import { byId, h, setAttributes } from './dom.ts';
import { icon } from './icons.ts';
import { recall, remember } from './local.ts';
import type { Scene } from './scene.ts';

export interface BlogPanel {
  show(scene: Scene, threadOpen: boolean): void;
  /** Unfolds the panel, at this path of the blog when one is given. */
  open(path?: string): void;
  fold(): void;
  /** Whether the window is wide enough for a thread and the blog side by side. */
  roomForBoth(): boolean;
  isOpen(): boolean;
}

/** Widths in pixels from which there is room for the blog beside the channel, and for thread and blog both. */
const roomForBlog = 1120;
const roomForAll = 1480;

/** The sample blog beside the chat, loaded once and kept: what a visitor types in it stays. */
export const makeBlogPanel = (changed: () => void): BlogPanel => {
  const panel = byId('blog');
  const heading = h('h2');
  const frame = h('iframe', { attrs: { src: '/blog' } });
  const tool = (name: 'reload' | 'tab' | 'close', press: () => void): HTMLButtonElement =>
    h('button', { class: 'tool', attrs: { type: 'button' }, on: { click: press } }, icon(name));
  const reload = tool('reload', () => frame.contentWindow?.location.reload());
  const ownTab = tool('tab', () => window.open('/blog', '_blank', 'noopener'));
  const hide = tool('close', () => setFolded(true));
  const toggle = byId('blog-toggle');
  toggle.append(icon('panel'), h('span'));
  panel.append(h('header', { class: 'pane-head' }, heading, reload, ownTab, hide), frame);
  const kept = recall('blog');
  let folded = kept === '' ? innerWidth < roomForBlog : kept === 'folded';
  if (innerWidth < roomForBlog) folded = true;

  const setFolded = (next: boolean): void => {
    folded = next;
    remember('blog', folded ? 'folded' : 'open');
    changed();
  };
  const roomForBoth = (): boolean => innerWidth >= roomForAll;
  toggle.addEventListener('click', () => setFolded(!panel.hidden));
  addEventListener('resize', changed);

  return {
    show({ t }, threadOpen) {
      panel.hidden = folded || (threadOpen && !roomForBoth());
      heading.textContent = t('blog');
      setAttributes(frame, { title: t('blog') });
      setAttributes(reload, { 'aria-label': t('blogReload'), title: t('blogReload') });
      setAttributes(ownTab, { 'aria-label': t('blogTab'), title: t('blogTab') });
      setAttributes(hide, { 'aria-label': t('blogHide'), title: t('blogHide') });
      setAttributes(toggle, {
        'aria-expanded': String(!panel.hidden),
        title: t(panel.hidden ? 'blogShow' : 'blogHide'),
      });
      const words = toggle.querySelector('span');
      if (words) words.textContent = t('blog');
    },
    open(path) {
      if (path !== undefined) frame.contentWindow?.location.assign(path);
      setFolded(false);
    },
    fold: () => setFolded(true),
    roomForBoth,
    isOpen: () => !panel.hidden,
  };
};
