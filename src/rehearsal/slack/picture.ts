import { uiLanguageOf, type UiLanguage } from '../../core/language.ts';
import type { PageMessage, PageUser, PageView, Picture } from '../page/protocol.ts';
import type { AppSpec } from './app-spec.ts';
import { asJson } from './json.ts';
import type { Kernel } from './kernel.ts';
import { repliesOf, type StoredMessage, type StoredView, type User } from './workspace.ts';

const drawnUser = (user: User, reader: User | undefined): PageUser => ({
  id: user.id,
  name: user.realName,
  locale: user.locale,
  timezone: user.timezone,
  bot: user.bot,
  about: user.about[uiLanguageOf(reader?.locale)],
  colour: user.colour,
});

const drawnMessage = (kernel: Kernel, message: StoredMessage): PageMessage => ({
  ts: message.ts,
  channel: message.channel,
  ...(message.threadTs === undefined ? {} : { threadTs: message.threadTs }),
  user: message.user,
  text: message.deleted ? '' : message.text,
  blocks: message.deleted ? [] : message.blocks,
  edited: message.editedTs !== undefined,
  deleted: message.deleted,
  ephemeral: message.ephemeralFor !== undefined,
  replyCount: repliesOf(kernel.workspace, message).length,
  reactions: message.reactions,
});

const words = (value: unknown): string | undefined => {
  const text = asJson(value)['text'];
  return typeof text === 'string' ? text : undefined;
};

const drawnView = (stored: StoredView): PageView => {
  const { view } = stored;
  const submit = words(view['submit']);
  const close = words(view['close']);
  return {
    id: stored.id,
    hash: stored.hash,
    type: stored.type,
    callbackId: typeof view['callback_id'] === 'string' ? view['callback_id'] : '',
    title: words(view['title']) ?? '',
    ...(submit === undefined ? {} : { submit }),
    ...(close === undefined ? {} : { close }),
    blocks: Array.isArray(view['blocks']) ? view['blocks'] : [],
    errors: stored.errors,
    busy: stored.busy,
  };
};

/** Deleted messages stay in the picture only while somebody answered them. */
const visible = (kernel: Kernel, message: StoredMessage, me: string): boolean => {
  if (message.ephemeralFor !== undefined && message.ephemeralFor !== me) return false;
  if (kernel.workspace.channels.get(message.channel)?.members.has(me) !== true) return false;
  return !message.deleted || repliesOf(kernel.workspace, message).length > 0;
};

/** Direct messages appear once somebody wrote there. */
const isUsed = ({ workspace }: Kernel, channel: string): boolean =>
  workspace.messages.some((each) => each.channel === channel);

/** The page's own sentences, by language. */
export type Texts = (language: UiLanguage) => Record<string, string>;

/** So that a picture stays small in a storm. */
const drawnMessages = 500;

/** Everything this user sees. */
export const drawPicture = (kernel: Kernel, app: AppSpec, me: string, texts: Texts): Picture => {
  const { workspace } = kernel;
  const reader = workspace.users.get(me);
  const home = workspace.views.get(workspace.homes.get(me) ?? '');
  const stack = (workspace.stacks.get(me) ?? []).flatMap((id) => workspace.views.get(id) ?? []);
  return {
    me,
    team: { name: workspace.team.name },
    users: [...workspace.users.values()].map((user) => drawnUser(user, reader)),
    channels: [...workspace.channels.values()]
      .filter((each) => each.members.has(me) && (each.kind !== 'im' || isUsed(kernel, each.id)))
      .map(({ id, name, topic, kind }) => ({
        id,
        name: kind === 'im' ? (workspace.users.get(workspace.botUser)?.realName ?? '') : name,
        topic: topic[uiLanguageOf(reader?.locale)],
        unread: workspace.unread.get(`${me} ${id}`) ?? 0,
      })),
    messages: workspace.messages
      .filter((each) => visible(kernel, each, me))
      .slice(-drawnMessages)
      .map((each) => drawnMessage(kernel, each)),
    views: stack.map(drawnView),
    ...(home ? { home: drawnView(home) } : {}),
    commands: app.commands.map(({ command, usage, description }) => ({ command, usage, description })),
    shortcuts: app.shortcuts.map(({ name, callbackId, type, description }) => ({
      name,
      callbackId,
      type,
      description,
    })),
    texts: texts(uiLanguageOf(reader?.locale)),
  };
};
