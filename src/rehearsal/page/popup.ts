import { h } from './dom.ts';

let close: (() => void) | undefined;

/** Closes the open popup, if any. */
export const closePopup = (): void => close?.();
export const popupOpen = (): boolean => close !== undefined;

const besides = (anchor: HTMLElement, box: HTMLElement): void => {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = at.bottom + 4 + height <= innerHeight - 8 || at.top < height + 12;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, below ? Math.min(at.bottom + 4, innerHeight - height - 8) : at.top - height - 4)}px`;
};

/**
 * Shows `content` beside `anchor`, above everything, until something outside is pressed, Escape, or `closePopup`; the
 * keyboard then goes back to the anchor. In a modal it lives inside the modal, where it can be reached.
 */
export const openPopup = (anchor: HTMLElement, content: HTMLElement): void => {
  closePopup();
  const box = h('div', { class: 'popup', attrs: { popover: 'manual' } }, content);
  box.style.minWidth = `${Math.min(Math.max(anchor.offsetWidth, 180), 380)}px`;
  (anchor.closest('dialog') ?? document.body).append(box);
  box.showPopover();
  besides(anchor, box);
  anchor.setAttribute('aria-expanded', 'true');
  const name = anchor.dataset['focus'];
  const outside = (event: Event): void => {
    const target = event.target instanceof Node ? event.target : null;
    if (!box.contains(target) && !anchor.contains(target)) close?.();
  };
  const replace = (): void => besides(anchor, box);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    close?.();
  };
  close = () => {
    close = undefined;
    const back = box.contains(document.activeElement) || document.activeElement === document.body;
    document.removeEventListener('pointerdown', outside, true);
    removeEventListener('resize', replace);
    box.remove();
    anchor.setAttribute('aria-expanded', 'false');
    if (!back) return;
    const again =
      anchor.isConnected || name === undefined
        ? anchor
        : document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
    again?.focus({ preventScroll: true });
  };
  document.addEventListener('pointerdown', outside, true);
  addEventListener('resize', replace);
  box.addEventListener('keydown', onKey);
};
