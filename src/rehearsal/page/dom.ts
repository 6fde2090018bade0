type Child = Node | string | undefined | false;
interface Props {
  class?: string | undefined;
  /** Attributes as written in HTML; `undefined` and `false` leave it out, `true` sets it empty. */
  attrs?: Record<string, string | number | boolean | undefined>;
  on?: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>;
}

/** One element. Strings become text nodes, never markup: this is the only way the page makes elements. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (props.class !== undefined) element.className = props.class;
  setAttributes(element, props.attrs ?? {});
  for (const [name, listener] of Object.entries(props.on ?? {})) element.addEventListener(name, listener);
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
};

/** Sets or removes attributes by the same rule as `h`. */
export const setAttributes = (element: Element, attrs: NonNullable<Props['attrs']>): void => {
  for (const [name, value] of Object.entries(attrs)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
};

/** The element of index.html with this id, which is part of the page and therefore there. */
export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html lacks #${id}`);
  return element;
};

/** Every control a person can reach with Tab inside `root`, in order. */
export const tabbable = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')].filter(
    (element) => !element.matches(':disabled, [tabindex="-1"]') && element.offsetParent !== null,
  );

/** Keeps Tab inside `root`, from the last control to the first and back. */
export const trapTab = (root: HTMLElement, event: KeyboardEvent): void => {
  if (event.key !== 'Tab') return;
  const all = tabbable(root);
  const [first, last] = [all[0], all.at(-1)];
  const active = document.activeElement;
  const leaving = event.shiftKey ? active === first : active === last;
  if (!leaving && root.contains(active)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
};
