import { h, setAttributes } from './dom.ts';
import { icon } from './icons.ts';
import { openMenu } from './menu.ts';
import type { Act } from './protocol.ts';
import { isDirect, type Scene } from './scene.ts';
import { suggestionsFor, type Suggestion } from './slash.ts';

interface Where {
  channel: string;
  threadTs?: string;
}
export interface Composer {
  show(scene: Scene, where: Where): void;
  focus(): void;
}

/** What Enter does with the text: say it, run it, or say privately why not. */
export const actFor = (text: string, user: string, where: Where): Act | { refused: 'noCommandInThread' } => {
  const [, command, rest = ''] = /^(\/\S+)\s*(.*)$/s.exec(text) ?? [];
  if (command === undefined) return { act: 'say', user, ...where, text };
  if (where.threadTs !== undefined) return { refused: 'noCommandInThread' };
  return { act: 'command', user, channel: where.channel, command, text: rest.trim() };
};

/** A message box with shortcuts, command hints and a draft of its own for each person and place. */
export const makeComposer = (
  root: HTMLElement,
  name: string,
  tell: (where: Where, text: string) => void,
): Composer => {
  const drafts = new Map<string, string>();
  let scene: Scene | undefined;
  let where: Where = { channel: '' };
  let key = '';
  let found: Suggestion[] = [];
  let active = 0;
  let moved = false;
  let dismissed = false;

  const list = h('div', { class: 'slash', attrs: { role: 'listbox', id: `${name}-slash` } });
  const area = h('textarea', {
    class: 'composer-text',
    attrs: {
      rows: 1,
      id: `${name}-text`,
      role: 'combobox',
      'aria-controls': `${name}-slash`,
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
    },
  });
  const bolt = h(
    'button',
    { class: 'tool', attrs: { type: 'button', 'aria-haspopup': 'listbox' } },
    icon('bolt'),
  );
  const send = h('button', { class: 'tool send', attrs: { type: 'button' } }, icon('send'));
  list.hidden = true;
  root.append(list, h('div', { class: 'composer-box' }, bolt, area, send));

  const fit = (): void => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
    send.disabled = area.value.trim() === '';
  };
  const drawSuggestion = (suggestion: Suggestion, index: number): HTMLElement => {
    const row = h(
      'div',
      {
        class: index === active ? 'slash-item active' : 'slash-item',
        attrs: { role: 'option', id: `${name}-slash-${index}`, 'aria-selected': String(index === active) },
      },
      h('span', { class: 'slash-command' }, suggestion.label),
      suggestion.usage === '' ? undefined : h('span', { class: 'slash-usage' }, suggestion.usage),
      suggestion.description === ''
        ? undefined
        : h('span', { class: 'slash-description' }, suggestion.description),
    );
    row.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      complete(suggestion);
    });
    return row;
  };
  const showList = (): void => {
    const open = found.length > 0 && !dismissed;
    list.hidden = !open;
    setAttributes(area, {
      'aria-expanded': String(open),
      'aria-activedescendant': open && `${name}-slash-${active}`,
    });
    if (!open || !scene) return;
    list.setAttribute('aria-label', scene.t('commands'));
    list.replaceChildren(
      h(
        'div',
        { class: 'slash-head', attrs: { 'aria-hidden': 'true' } },
        h('span', {}, scene.t('commands')),
        h('span', {}, scene.t('commandsHint')),
      ),
      ...found.map(drawSuggestion),
    );
    list.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  };
  const look = (): void => {
    found = scene && where.threadTs === undefined ? suggestionsFor(area.value, scene.picture.commands) : [];
    active = 0;
    moved = false;
    showList();
  };
  const complete = (suggestion: Suggestion): void => {
    area.value = suggestion.insert;
    fit();
    look();
  };
  const submit = (): void => {
    const text = area.value.trim();
    if (text === '' || !scene) return;
    const act = actFor(text, scene.picture.me, where);
    if ('refused' in act) {
      tell(where, scene.t(act.refused));
      return;
    }
    area.value = '';
    drafts.delete(key);
    fit();
    look();
    scene.act(act, send);
  };
  /** Enter completes what is not a whole command yet, or what the arrows chose; else it sends. */
  const enterCompletes = (): boolean => {
    const chosen = found[active];
    if (list.hidden || !chosen) return false;
    return moved || (/^\/\S*$/.test(area.value) && chosen.label !== area.value);
  };
  area.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    const chosen = found[active];
    if (event.isComposing) return;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
      moved = true;
      showList();
    } else if (open && event.key === 'Escape') {
      dismissed = true;
      showList();
    } else if (open && event.key === 'Tab' && !event.shiftKey && chosen && chosen.insert !== area.value)
      complete(chosen);
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (enterCompletes() && chosen) complete(chosen);
      else submit();
    } else return;
    event.preventDefault();
  });
  area.addEventListener('input', () => {
    dismissed = false;
    drafts.set(key, area.value);
    fit();
    look();
  });
  area.addEventListener('blur', () => {
    list.hidden = true;
  });
  area.addEventListener('focus', look);
  send.addEventListener('click', submit);
  bolt.addEventListener('click', () => {
    const now = scene;
    if (!now) return;
    const { t, picture } = now;
    openMenu(bolt, {
      groups: [
        {
          label: t('shortcuts'),
          items: picture.shortcuts
            .filter((shortcut) => shortcut.type === 'global')
            .map((shortcut) => ({
              value: shortcut.callbackId,
              label: shortcut.name,
              description: shortcut.description,
            })),
        },
      ],
      label: t('shortcuts'),
      words: { filter: t('filter'), nothing: t('noShortcuts') },
      choose: (callbackId) => now.act({ act: 'shortcut', user: now.picture.me, callbackId }, bolt),
    });
  });

  return {
    show(next, place) {
      scene = next;
      where = place;
      const { t } = next;
      const placeholder =
        place.threadTs === undefined
          ? t(isDirect(place.channel) ? 'composerTo' : 'composerIn', {
              channel: next.channelName(place.channel),
            })
          : t('composerThread');
      setAttributes(area, { placeholder, 'aria-label': t('messageBox') });
      setAttributes(bolt, { title: t('shortcuts'), 'aria-label': t('shortcuts') });
      setAttributes(send, { title: t('send'), 'aria-label': t('send') });
      const nextKey = JSON.stringify([next.picture.me, place]);
      if (nextKey === key) return;
      key = nextKey;
      area.value = drafts.get(key) ?? '';
      fit();
      if (document.activeElement === area) look();
    },
    focus: () => area.focus(),
  };
};
