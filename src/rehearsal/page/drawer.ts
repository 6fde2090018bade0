import { byId, setAttributes } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';

export interface Drawer {
  show(scene: Scene): void;
  close(): void;
}

/** In a narrow window the rail lies over the channel, from this button until one has chosen, pressed beside it or Escape. */
export const makeDrawer = (): Drawer => {
  const toggle = byId('rail-toggle');
  toggle.append(icon('menu'));
  const { classList } = document.body;
  const set = (open: boolean): void => {
    classList.toggle('rail-open', open);
    setAttributes(toggle, { 'aria-expanded': String(open) });
  };
  set(false);
  toggle.addEventListener('click', () => {
    set(!classList.contains('rail-open'));
    if (classList.contains('rail-open')) byId('rail').querySelector<HTMLElement>('[aria-current]')?.focus();
  });
  byId('centre').addEventListener('click', (event) => {
    if (!(event.target instanceof Node && toggle.contains(event.target))) set(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !classList.contains('rail-open')) return;
    set(false);
    toggle.focus();
  });
  return {
    show: ({ t }) => setAttributes(toggle, { 'aria-label': t('places'), title: t('places') }),
    close: () => set(false),
  };
};
