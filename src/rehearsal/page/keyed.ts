/** One thing to show in a list: drawn again only when its `mark` changes. */
export interface Item {
  key: string;
  mark: string;
  draw: () => HTMLElement;
}

const marks = new WeakMap<Element, { key: string; mark: string }>();

interface Focused {
  name: string;
  /** Where somebody is typing in it. */
  caret: [number, number] | undefined;
}
/** What had the keyboard inside `node`, by the name its control carries. */
const focusedIn = (node: Element): Focused | undefined => {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !node.contains(active)) return undefined;
  const caret: Focused['caret'] =
    active instanceof HTMLTextAreaElement ? [active.selectionStart, active.selectionEnd] : undefined;
  return { name: active.dataset['focus'] ?? '', caret };
};
const focusAgain = (node: HTMLElement, { name, caret }: Focused): void => {
  const same = name === '' ? null : node.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
  if (same) same.focus({ preventScroll: true });
  if (caret && same instanceof HTMLTextAreaElement) same.setSelectionRange(...caret);
  if (same) return;
  if (node.hasAttribute('tabindex')) node.focus({ preventScroll: true });
};

/**
 * Makes the children of `parent` those of `items`, keeping every node whose mark is unchanged: focus, selection, scroll
 * and running transitions survive a new picture.
 */
export const showKeyed = (parent: HTMLElement, items: readonly Item[]): void => {
  const old = new Map<string, HTMLElement>();
  for (const child of parent.children) {
    const known = marks.get(child);
    if (known && child instanceof HTMLElement) old.set(known.key, child);
  }
  const wanted = new Set(items.map((item) => item.key));
  for (const child of Array.from(parent.children)) {
    const known = marks.get(child);
    if (!known || !wanted.has(known.key)) child.remove();
  }
  let before: Element | null = parent.firstElementChild;
  for (const item of items) {
    const had = old.get(item.key);
    if (had && marks.get(had)?.mark === item.mark) {
      if (before === had) before = had.nextElementSibling;
      else parent.insertBefore(had, before);
      continue;
    }
    const node = item.draw();
    marks.set(node, { key: item.key, mark: item.mark });
    if (!had) {
      parent.insertBefore(node, before);
      continue;
    }
    const focus = focusedIn(had);
    if (before === had) before = had.nextElementSibling;
    parent.insertBefore(node, before);
    had.remove();
    if (focus !== undefined) focusAgain(node, focus);
  }
};
