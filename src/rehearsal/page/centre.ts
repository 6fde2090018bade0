import { showBlocks } from './blocks.ts';
import { makeComposer } from './composer.ts';
import { byId, h } from './dom.ts';
import type { Local, Note } from './local.ts';
import { makeMessageList } from './message-list.ts';
import { isDirect, type Scene } from './scene.ts';

interface Does {
  openThread: (channel: string, ts: string) => void;
  tell: (where: { channel: string; threadTs?: string }, text: string) => void;
  dismiss: (note: Note) => void;
}
export interface Centre {
  show(scene: Scene, local: Local): void;
  focus(): void;
}

/** The middle: the channel one reads, or the App Home. */
export const makeCentre = (does: Does): Centre => {
  const title = byId('centre-title');
  const topic = byId('centre-topic');
  const messages = byId('messages');
  const home = byId('home');
  const list = makeMessageList(messages);
  const composer = makeComposer(byId('composer'), 'composer', does.tell);

  const showHome = (scene: Scene): void => {
    const view = scene.picture.home;
    const page = home.querySelector<HTMLElement>('.home-page') ?? h('div', { class: 'home-page blocks' });
    if (!page.isConnected) home.append(page);
    if (view) showBlocks(scene, { on: 'view', view }, view.blocks, page);
    else page.replaceChildren(h('p', { class: 'empty' }, scene.t('homeEmpty')));
  };

  return {
    show(scene, local) {
      const channel = scene.picture.channels.find(({ id }) => id === local.channel);
      title.textContent = local.onHome
        ? scene.t('home')
        : `${isDirect(local.channel) ? '' : '# '}${channel?.name ?? ''}`;
      topic.textContent = local.onHome ? scene.t('homeOf') : (channel?.topic ?? '');
      home.hidden = !local.onHome;
      messages.hidden = local.onHome;
      byId('composer').hidden = local.onHome;
      if (local.onHome) {
        showHome(scene);
        return;
      }
      const { me } = scene.picture;
      list.show(scene, {
        key: JSON.stringify([me, local.channel]),
        label: channel?.name ?? '',
        messages: scene.picture.messages.filter(
          (message) =>
            message.channel === local.channel &&
            (message.threadTs === undefined || message.threadTs === message.ts) &&
            (!message.deleted || message.replyCount > 0),
        ),
        notes: local.notes.filter(
          (note) => note.user === me && note.channel === local.channel && note.threadTs === undefined,
        ),
        openThread: (message) => does.openThread(message.channel, message.ts),
        dismiss: does.dismiss,
      });
      composer.show(scene, { channel: local.channel });
    },
    focus: () => composer.focus(),
  };
};
