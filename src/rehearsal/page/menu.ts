import { h, setAttributes } from './dom.ts';
import { icon } from './icons.ts';
import { closePopup, openPopup } from './popup.ts';

export interface MenuItem {
  value: string;
  label: string;
  description?: string;
  chosen?: boolean;
}
export interface MenuGroup {
  label: string;
  items: MenuItem[];
}
interface Menu {
  groups: MenuGroup[];
  /** Several can be chosen: a press toggles, the menu stays. */
  many?: boolean;
  /** Name of the list for those who hear it. */
  label: string;
  words: { filter: string; nothing: string };
  choose: (value: string, chosen: boolean) => void;
}

/** So many and more are filtered by typing. */
const filterFrom = 9;
let count = 0;

const drawItem = (item: MenuItem, many: boolean): HTMLElement => {
  count += 1;
  return h(
    'div',
    {
      class: 'menu-item',
      attrs: { role: 'option', id: `option-${count}`, 'aria-selected': String(item.chosen ?? false) },
    },
    h(
      'span',
      { class: 'menu-words' },
      h('span', { class: 'menu-label' }, item.label),
      item.description ? h('span', { class: 'menu-description' }, item.description) : undefined,
    ),
    many || item.chosen ? h('span', { class: 'menu-check' }, icon('check')) : undefined,
  );
};

/** A list to choose from beside `anchor`: arrows, Home, End, Enter, Escape, typing to filter a long one. */
export const openMenu = (anchor: HTMLElement, menu: Menu): void => {
  const rows: { node: HTMLElement; item: MenuItem; group: HTMLElement }[] = [];
  const list = h('div', {
    class: 'menu',
    attrs: {
      role: 'listbox',
      tabindex: 0,
      'aria-label': menu.label,
      'aria-multiselectable': menu.many ? 'true' : undefined,
    },
  });
  for (const { label, items } of menu.groups) {
    const group = h('div', {
      class: 'menu-group',
      attrs: { role: 'group', 'aria-label': label || undefined },
    });
    if (label !== '') group.append(h('div', { class: 'menu-heading' }, label));
    for (const item of items) {
      const node = drawItem(item, menu.many ?? false);
      rows.push({ node, item, group });
      group.append(node);
    }
    list.append(group);
  }
  const nothing = h('div', { class: 'menu-nothing' }, menu.words.nothing);
  nothing.hidden = rows.length > 0;
  list.append(nothing);

  const filter =
    rows.length >= filterFrom
      ? h('input', {
          class: 'menu-filter',
          attrs: { type: 'text', placeholder: menu.words.filter, 'aria-label': menu.words.filter },
        })
      : undefined;
  const focused = filter ?? list;
  const shown = (): typeof rows => rows.filter((row) => !row.node.hidden);
  let active = rows.find((row) => row.item.chosen) ?? rows[0];
  const activate = (row: (typeof rows)[number] | undefined): void => {
    active?.node.classList.remove('active');
    active = row;
    row?.node.classList.add('active');
    row?.node.scrollIntoView({ block: 'nearest' });
    setAttributes(focused, { 'aria-activedescendant': row?.node.id });
  };
  const choose = (row: (typeof rows)[number] | undefined): void => {
    if (!row) return;
    const chosen = menu.many ? row.node.getAttribute('aria-selected') !== 'true' : true;
    row.node.setAttribute('aria-selected', String(chosen));
    if (!menu.many) closePopup();
    menu.choose(row.item.value, chosen);
  };
  const move = (by: number): void => {
    const all = shown();
    const at = active ? all.indexOf(active) : -1;
    activate(all[(at + by + all.length) % all.length]);
  };
  const onKey = (event: KeyboardEvent): void => {
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(active),
      ...(filter
        ? {}
        : {
            ' ': () => choose(active),
            Home: () => activate(shown()[0]),
            End: () => activate(shown().at(-1)),
          }),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  for (const row of rows) {
    row.node.addEventListener('pointermove', () => active !== row && activate(row));
    row.node.addEventListener('click', () => choose(row));
  }
  filter?.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const row of rows) row.node.hidden = !row.item.label.toLowerCase().includes(wanted);
    for (const group of new Set(rows.map((row) => row.group)))
      group.hidden = rows.every((row) => row.group !== group || row.node.hidden);
    nothing.hidden = shown().length > 0;
    activate(shown()[0]);
  });
  const content = h('div', { class: 'menu-box' }, filter, list);
  content.addEventListener('keydown', onKey);
  if (filter) list.tabIndex = -1;
  openPopup(anchor, content);
  focused.focus({ preventScroll: true });
  activate(active);
};
