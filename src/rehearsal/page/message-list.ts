import { h } from './dom.ts';
import { icon } from './icons.ts';
import { showKeyed, type Item } from './keyed.ts';
import type { Note } from './local.ts';
import { fillMessage, messageItem } from './message.ts';
import { popupOpen } from './popup.ts';
import type { PageMessage } from './protocol.ts';
import type { Scene } from './scene.ts';
import { dayKeyOf, dayOf, msOf } from './when.ts';

interface Shown {
  /** Names what is shown: another one starts at its end. */
  key: string;
  /** For those who hear the page. */
  label: string;
  messages: PageMessage[];
  notes: Note[];
  openThread?: (message: PageMessage) => void;
  dismiss: (note: Note) => void;
}
export interface MessageList {
  show(scene: Scene, shown: Shown): void;
}

const groupedMs = 5 * 60_000;

const follows = (message: PageMessage, before: PageMessage | undefined): boolean =>
  before !== undefined &&
  before.user === message.user &&
  before.blocks.length + message.blocks.length === 0 &&
  before.ephemeral === message.ephemeral &&
  !before.deleted &&
  before.replyCount === 0 &&
  msOf(message.ts) - msOf(before.ts) < groupedMs;

const dayItem = (scene: Scene, at: number): Item => {
  const words = dayOf(scene.face, at, Date.now(), {
    today: scene.t('today'),
    yesterday: scene.t('yesterday'),
  });
  return {
    key: `d ${dayKeyOf(scene.face, at)}`,
    mark: words,
    draw: () => h('div', { class: 'day', attrs: { role: 'separator' } }, h('span', {}, words)),
  };
};

const noteItem = (scene: Scene, note: Note, dismiss: (note: Note) => void): Item => ({
  key: `n ${note.id}`,
  mark: JSON.stringify([note, scene.face]),
  draw: () =>
    h(
      'article',
      { class: 'message ephemeral note', attrs: { role: 'alert' } },
      h('div', { class: 'gutter' }),
      h(
        'div',
        { class: 'message-body' },
        h('div', { class: 'only-you' }, icon('eye'), scene.t('onlyYou')),
        h('p', {}, note.text),
      ),
      h(
        'button',
        {
          class: 'tool',
          attrs: { type: 'button', 'aria-label': scene.t('dismiss'), title: scene.t('dismiss') },
          on: { click: () => dismiss(note) },
        },
        icon('close'),
      ),
    ),
});

const itemsOf = (scene: Scene, { messages, notes, openThread, dismiss }: Shown): Item[] => {
  const items: Item[] = [];
  const waiting = [...notes];
  let before: PageMessage | undefined;
  const place = (upTo: number): void => {
    while (waiting[0] && msOf(waiting[0].after) < upTo) {
      const note = waiting.shift();
      if (note) items.push(noteItem(scene, note, dismiss));
    }
  };
  for (const message of messages) {
    const at = msOf(message.ts);
    place(at);
    if (!before || dayKeyOf(scene.face, msOf(before.ts)) !== dayKeyOf(scene.face, at))
      items.push(dayItem(scene, at));
    const opener = openThread && !message.ephemeral ? { openThread: () => openThread(message) } : {};
    items.push(messageItem(scene, { message, follows: follows(message, before), ...opener }));
    before = message;
  }
  place(Number.POSITIVE_INFINITY);
  return items;
};

/** How close to the end still counts as reading the end, in pixels. */
const nearEnd = 60;

/** A scrolling list that stays at its end when one reads there, and else where it is, saying that there is more. */
export const makeMessageList = (root: HTMLElement): MessageList => {
  const list = h('div', {
    class: 'list',
    attrs: { role: 'log', 'aria-live': 'polite' },
  });
  const empty = h('p', { class: 'empty' });
  const scroller = h('div', { class: 'scroller', attrs: { tabindex: 0 } }, empty, list);
  const words = h('span');
  const pill = h('button', { class: 'pill', attrs: { type: 'button' } }, icon('down'), words);
  root.append(scroller, pill);
  pill.hidden = true;
  let key = '';
  let last = '';

  let reading = true;
  const toEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
    reading = true;
    pill.hidden = true;
  };
  const atEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  /** Whoever is about to press something must not have it move away. */
  const handsOn = (): boolean =>
    list.contains(document.activeElement) || popupOpen() || list.querySelector('.actions:hover') !== null;
  pill.addEventListener('click', toEnd);
  scroller.addEventListener('scroll', () => {
    reading = atEnd();
    if (reading) pill.hidden = true;
  });
  const sizes = new ResizeObserver(() => reading && !handsOn() && toEnd());
  sizes.observe(list);
  sizes.observe(scroller);

  return {
    show(scene, shown) {
      const wasAtEnd = reading;
      const fresh = shown.key !== key;
      key = shown.key;
      const items = itemsOf(scene, shown);
      showKeyed(list, items);
      for (const message of shown.messages) fillMessage(scene, message, list);
      list.setAttribute('aria-label', shown.label);
      empty.textContent = scene.t('noMessages');
      empty.hidden = items.length > 0;
      words.textContent = scene.t('newMessages');
      const newest = items.at(-1)?.key ?? '';
      const grew = newest !== last;
      last = newest;
      if (fresh || (wasAtEnd && !handsOn())) toEnd();
      else if (grew && !atEnd()) pill.hidden = false;
    },
  };
};
