import { byId, h } from './dom.ts';
import { icon } from './icons.ts';
import { showKeyed } from './keyed.ts';
import { recall, remember } from './local.ts';
import type { Scene } from './scene.ts';

/** Says that this is a rehearsal and what to try first, until it was dismissed. */
export const showBanner = ({ t }: Scene): void => {
  const banner = byId('banner');
  banner.hidden = recall('banner') === 'dismissed';
  const dismiss = (): void => {
    remember('banner', 'dismissed');
    banner.hidden = true;
  };
  showKeyed(banner, [
    {
      key: 'words',
      mark: t('banner'),
      draw: () => h('p', {}, h('strong', {}, t('banner')), ' ', t('bannerTry')),
    },
    {
      key: 'dismiss',
      mark: t('dismiss'),
      draw: () =>
        h(
          'button',
          {
            class: 'tool',
            attrs: { type: 'button', 'aria-label': t('dismiss'), title: t('dismiss') },
            on: { click: dismiss },
          },
          icon('close'),
        ),
    },
  ]);
};
