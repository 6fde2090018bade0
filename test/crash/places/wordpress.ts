import { startFakeWordPress } from '../../support/fake-wordpress.ts';
import { between } from '../../support/seeded.ts';
import { hearingOf } from './place.ts';
import type { StartPlace } from './place.ts';

/** The most a listing of the WordPress lags behind, in ms; the source counts on less than 45 s. */
const mostLagMs = 4_000;

const asText = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Polled; looked up by listing, which lags. */
export const wordpress: StartPlace = async ({ name, chance, seen }) => {
  const place = await startFakeWordPress({
    takesDuplicates: true,
    lag: () => (chance() < 0.5 ? 0 : between(chance, 0, mostLagMs)),
    passing: hearingOf(name, seen, { looks: /^GET .*\/comments\?/ }),
  });
  const { user, applicationPassword } = place.login;
  return {
    ...place,
    name,
    settings: {
      kind: 'wordpress',
      url: place.line.url,
      user,
      applicationPassword: 'env:WORDPRESS_PASSWORD',
      pollEverySeconds: 5,
      allowPrivateNetwork: true,
    },
    env: { WORDPRESS_PASSWORD: applicationPassword },
    isOpen: () => seen.wasRead(name),
    replies: async () =>
      place.rows
        .filter(({ author }) => author !== 0)
        .map(({ id, parent, raw }) => ({
          place: name,
          id: String(id),
          parentId: String(parent),
          text: asText(raw),
        })),
  };
};
