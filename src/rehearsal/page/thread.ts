import { makeComposer } from './composer.ts';
import { byId, h, setAttributes } from './dom.ts';
import { icon } from './icons.ts';
import type { Local, Note } from './local.ts';
import { makeMessageList } from './message-list.ts';
import type { Scene } from './scene.ts';

interface Does {
  tell: (where: { channel: string; threadTs?: string }, text: string) => void;
  dismiss: (note: Note) => void;
  close: () => void;
}
export interface ThreadPane {
  show(scene: Scene, local: Local): void;
  focus(): void;
}

/** The thread beside the channel: its first message, the talk under it, and a box to join in. */
export const makeThread = (does: Does): ThreadPane => {
  const pane = byId('thread');
  const heading = h('h2');
  const close = h(
    'button',
    { class: 'tool', attrs: { type: 'button' }, on: { click: does.close } },
    icon('close'),
  );
  const messages = h('div', { class: 'messages' });
  const box = h('div', { class: 'composer' });
  pane.append(h('header', { class: 'pane-head' }, heading, close), messages, box);
  const list = makeMessageList(messages);
  const composer = makeComposer(box, 'thread', does.tell);

  return {
    show(scene, { thread, notes }) {
      pane.hidden = thread === undefined;
      if (!thread) return;
      const { t, picture } = scene;
      heading.textContent = t('thread');
      setAttributes(close, { 'aria-label': t('closeThread'), title: t('closeThread') });
      list.show(scene, {
        key: JSON.stringify([picture.me, thread]),
        label: t('thread'),
        messages: picture.messages.filter(
          (message) =>
            message.channel === thread.channel &&
            (message.ts === thread.ts || (message.threadTs === thread.ts && !message.deleted)),
        ),
        notes: notes.filter((note) => note.user === picture.me && note.threadTs === thread.ts),
        dismiss: does.dismiss,
      });
      composer.show(scene, { channel: thread.channel, threadTs: thread.ts });
    },
    focus: () => composer.focus(),
  };
};
