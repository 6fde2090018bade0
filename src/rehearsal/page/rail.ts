import { h } from './dom.ts';
import { icon } from './icons.ts';
import { showKeyed } from './keyed.ts';
import type { Local } from './local.ts';
import { drawAvatar } from './message.ts';
import type { PageUser } from './protocol.ts';
import { isDirect, type Scene } from './scene.ts';

interface Goes {
  toChannel: (id: string) => void;
  toHome: () => void;
  asUser: (id: string) => void;
}

const drawPerson = (user: PageUser, me: boolean, go: Goes): HTMLElement => {
  const button = h(
    'button',
    {
      class: 'person',
      attrs: {
        type: 'button',
        role: 'radio',
        'aria-checked': String(me),
        tabindex: me ? 0 : -1,
        'data-focus': `person ${user.id}`,
        'data-user': user.id,
      },
      on: { click: () => go.asUser(user.id) },
    },
    drawAvatar(user),
    h(
      'span',
      { class: 'person-words' },
      h('span', { class: 'person-name' }, user.name),
      h('span', { class: 'person-about' }, user.about),
    ),
  );
  button.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = [...(button.parentElement?.querySelectorAll<HTMLElement>('.person') ?? [])];
    const next = all[(all.indexOf(button) + by + all.length) % all.length];
    next?.focus();
    next?.click();
  });
  return button;
};

const part = (parent: HTMLElement, name: string, make: () => HTMLElement): HTMLElement => {
  const had = parent.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (had) return had;
  const node = make();
  node.dataset['part'] = name;
  parent.append(node);
  return node;
};

/** The left rail: the team, where one can go, and who one is. */
export const showRail = (rail: HTMLElement, scene: Scene, local: Local, go: Goes): void => {
  const { picture, t } = scene;
  part(rail, 'team', () => h('div', { class: 'team' })).textContent = picture.team.name;
  const places = part(rail, 'places', () => h('nav', { class: 'places' }));
  places.setAttribute('aria-label', t('channels'));
  showKeyed(places, [
    {
      key: 'home',
      mark: JSON.stringify([local.onHome, scene.face]),
      draw: () =>
        h(
          'button',
          {
            class: 'place',
            attrs: {
              type: 'button',
              'aria-current': local.onHome && 'page',
              title: t('homeOf'),
              'data-focus': 'place home',
            },
            on: { click: go.toHome },
          },
          icon('home'),
          h('span', { class: 'place-name' }, t('home')),
        ),
    },
    { key: 'label', mark: t('channels'), draw: () => h('div', { class: 'rail-label' }, t('channels')) },
    ...picture.channels.map((channel) => {
      const here = !local.onHome && channel.id === local.channel;
      return {
        key: channel.id,
        mark: JSON.stringify([channel, here, scene.face]),
        draw: () =>
          h(
            'button',
            {
              class: channel.unread > 0 && !here ? 'place unread' : 'place',
              attrs: {
                type: 'button',
                'aria-current': here && 'page',
                title: channel.topic || undefined,
                'data-focus': `place ${channel.id}`,
                'data-channel': channel.id,
              },
              on: { click: () => go.toChannel(channel.id) },
            },
            icon(isDirect(channel.id) ? 'reply' : 'hash'),
            h('span', { class: 'place-name' }, channel.name),
            channel.unread > 0 && !here
              ? h(
                  'span',
                  { class: 'badge', attrs: { 'aria-label': t('unread', { count: channel.unread }) } },
                  String(channel.unread),
                )
              : undefined,
          ),
      };
    }),
  ]);
  const who = part(rail, 'who', () => h('section', { class: 'who' }));
  const teammates = picture.users.filter((user) => !user.bot);
  showKeyed(who, [
    {
      key: 'label',
      mark: t('youAre'),
      draw: () => h('div', { class: 'rail-label', attrs: { id: 'who-label' } }, t('youAre')),
    },
    {
      key: 'people',
      mark: JSON.stringify([teammates, picture.me]),
      draw: () =>
        h(
          'div',
          { class: 'people', attrs: { role: 'radiogroup', 'aria-labelledby': 'who-label' } },
          ...teammates.map((user) => drawPerson(user, user.id === picture.me, go)),
        ),
    },
    { key: 'hint', mark: t('switchHint'), draw: () => h('p', { class: 'who-hint' }, t('switchHint')) },
  ]);
};
