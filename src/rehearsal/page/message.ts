import { showBlocks } from './blocks.ts';
import { h } from './dom.ts';
import { drawPassages } from './draw-text.ts';
import { emojiOf } from './emoji.ts';
import { drawWords } from './glyph.ts';
import { icon } from './icons.ts';
import type { Item } from './keyed.ts';
import { openMenu } from './menu.ts';
import { mrkdwnOf } from './mrkdwn.ts';
import type { PageMessage, PageUser } from './protocol.ts';
import type { Scene } from './scene.ts';
import { fullTimeOf, msOf, timeOf } from './when.ts';

/** The initials of a person on their colour; a bot's is square. */
export const drawAvatar = (user: PageUser | undefined, small = false): HTMLElement => {
  const initials = (user?.name ?? '?')
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, (part.codePointAt(0) ?? 0) > 0xffff ? 2 : 1))
    .join('');
  const node = h(
    'span',
    {
      class: `avatar${small ? ' avatar-small' : ''}${user?.bot ? ' avatar-bot' : ''}`,
      attrs: { 'aria-hidden': 'true' },
    },
    initials,
  );
  if (user) node.style.backgroundColor = user.colour;
  return node;
};

const drawTools = (scene: Scene, message: PageMessage, openThread?: () => void): HTMLElement => {
  const { t, picture } = scene;
  const name = `tools ${message.ts}`;
  const reply =
    openThread &&
    h(
      'button',
      {
        class: 'tool',
        attrs: { type: 'button', title: t('reply'), 'aria-label': t('reply'), 'data-focus': `${name} reply` },
        on: { click: openThread },
      },
      icon('reply'),
    );
  const more = h(
    'button',
    {
      class: 'tool',
      attrs: {
        type: 'button',
        title: t('moreActions'),
        'aria-label': t('moreActions'),
        'aria-haspopup': 'listbox',
        'data-focus': `${name} more`,
      },
    },
    icon('more'),
  );
  more.addEventListener('click', () =>
    openMenu(more, {
      groups: [
        {
          label: '',
          items: scene.picture.shortcuts
            .filter((shortcut) => shortcut.type === 'message')
            .map(({ callbackId, name, description }) => ({ value: callbackId, label: name, description })),
        },
      ],
      label: t('moreActions'),
      words: { filter: t('filter'), nothing: t('noActions') },
      choose: (callbackId) => {
        const { channel, ts } = message;
        scene.act({ act: 'shortcut', user: picture.me, callbackId, message: { channel, ts } }, more);
      },
    }),
  );
  return h('div', { class: 'tools' }, reply, more);
};

const drawHead = (scene: Scene, message: PageMessage, author: PageUser | undefined): HTMLElement => {
  const at = msOf(message.ts);
  return h(
    'div',
    { class: 'message-head' },
    h('span', { class: 'author' }, author?.name ?? scene.t('someone')),
    author?.bot ? h('span', { class: 'tag' }, scene.t('bot')) : undefined,
    h(
      'time',
      { attrs: { datetime: new Date(at).toISOString(), title: fullTimeOf(scene.face, at) } },
      timeOf(scene.face, at),
    ),
    message.edited && h('span', { class: 'edited' }, `(${scene.t('edited')})`),
  );
};

const drawPlainText = (scene: Scene, message: PageMessage): HTMLElement | undefined => {
  if (message.deleted) return h('div', { class: 'text gone' }, h('p', {}, scene.t('gone')));
  if (message.blocks.length > 0) return undefined;
  return h('div', { class: 'text' }, ...drawPassages(scene, mrkdwnOf(message.text)));
};

const drawReplies = (scene: Scene, count: number, ts: string, openThread: () => void): HTMLElement =>
  h(
    'button',
    { class: 'replies', attrs: { type: 'button', 'data-focus': `replies ${ts}` }, on: { click: openThread } },
    icon('reply'),
    count === 1 ? scene.t('replyOne') : scene.t('replyMany', { count }),
  );

const drawReactions = (scene: Scene, message: PageMessage): HTMLElement | undefined =>
  message.reactions.length === 0
    ? undefined
    : h(
        'div',
        { class: 'reactions' },
        ...message.reactions.map(({ name, users }) =>
          h(
            'span',
            { class: 'reaction', attrs: { title: users.map((id) => scene.nameOf(id)).join(', ') } },
            drawWords(emojiOf(name)),
            ` ${users.length}`,
          ),
        ),
      );

interface Shown {
  message: PageMessage;
  /** Follows one of the same author within minutes: drawn without a head of its own. */
  follows: boolean;
  openThread?: () => void;
}

/** A message of a list; its blocks are shown into it apart, by `fillMessage`. */
export const messageItem = (scene: Scene, { message, follows, openThread }: Shown): Item => {
  const author = scene.picture.users.find((user) => user.id === message.user);
  const { blocks, ...shell } = message;
  const classes = ['message', follows && 'follows', message.ephemeral && 'ephemeral']
    .filter(Boolean)
    .join(' ');
  return {
    key: `m ${message.ts}`,
    mark: JSON.stringify([
      shell,
      blocks.length === 0,
      blocks.length > 1,
      follows,
      author,
      scene.face,
      scene.picture.me,
    ]),
    draw: () =>
      h(
        'article',
        { class: classes, attrs: { 'data-ts': message.ts, tabindex: -1, 'aria-label': author?.name } },
        h('div', { class: 'gutter' }, follows ? undefined : drawAvatar(author)),
        h(
          'div',
          { class: 'message-body' },
          message.ephemeral && h('div', { class: 'only-you' }, icon('eye'), scene.t('onlyYou')),
          follows ? undefined : drawHead(scene, message, author),
          drawPlainText(scene, message),
          blocks.length > 0 &&
            !message.deleted &&
            h('div', { class: blocks.length > 1 ? 'blocks card' : 'blocks' }),
          drawReactions(scene, message),
          openThread && message.replyCount > 0
            ? drawReplies(scene, message.replyCount, message.ts, openThread)
            : undefined,
        ),
        message.ephemeral || message.deleted ? undefined : drawTools(scene, message, openThread),
      ),
  };
};

/** Brings the blocks of a drawn message up to date. */
export const fillMessage = (scene: Scene, message: PageMessage, list: HTMLElement): void => {
  const body = list.querySelector<HTMLElement>(
    `[data-ts="${CSS.escape(message.ts)}"] > .message-body > .blocks`,
  );
  if (body) showBlocks(scene, { on: 'message', message }, message.blocks, body);
};
