import type { SourceDefinition } from './source.ts';
import { appStore } from './app-store.ts';
import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { facebook } from './facebook.ts';
import { feed } from './feed.ts';
import { flarum } from './flarum.ts';
import { ghost } from './ghost.ts';
import { github } from './github.ts';
import { googleBusiness } from './google-business.ts';
import { googlePlay } from './google-play.ts';
import { instagram } from './instagram.ts';
import { mail } from './mail.ts';
import { manual } from './manual.ts';
import { mastodon } from './mastodon.ts';
import { linkedin } from './linkedin.ts';
import { reddit } from './reddit.ts';
import { nodebb } from './nodebb.ts';
import { telegram } from './telegram.ts';
import { webhook } from './webhook.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every kind of place there is. A new one is one file and one line here. */
export const sourceDefinitions: readonly SourceDefinition[] = [
  webhook,
  wordpress,
  discord,
  youtube,
  facebook,
  instagram,
  mastodon,
  bluesky,
  googlePlay,
  appStore,
  googleBusiness,
  discourse,
  nodebb,
  flarum,
  ghost,
  disqus,
  telegram,
  github,
  reddit,
  linkedin,
  x,
  feed,
  mail,
  manual,
];
