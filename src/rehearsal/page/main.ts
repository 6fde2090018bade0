import { makeBlogPanel } from './blog.ts';
import { showBanner } from './banner.ts';
import { makeCentre } from './centre.ts';
import { connect } from './connection.ts';
import { makeDrawer } from './drawer.ts';
import { byId, setAttributes } from './dom.ts';
import { recall, remember, settle, type Local } from './local.ts';
import { makeModals } from './modal.ts';
import { closePopup } from './popup.ts';
import type { Act, Picture } from './protocol.ts';
import { showRail } from './rail.ts';
import { placeKeyOf } from './press.ts';
import type { Place, Scene } from './scene.ts';
import { makeThread } from './thread.ts';
import { makeValues } from './values.ts';
import { makeWorking } from './working.ts';

const local: Local = { user: recall('user'), channel: recall('channel'), onHome: false, notes: [] };
const working = makeWorking();
let noteCount = 0;

const tell = (where: { channel: string; threadTs?: string }, text: string): void => {
  noteCount += 1;
  const after = scene?.picture.messages.at(-1)?.ts ?? '0';
  local.notes.push({ id: noteCount, user: local.user, after, text, ...where });
  show();
};

const whereOf = (act: Act): { channel: string; threadTs?: string } => {
  if (act.act !== 'say') return { channel: local.channel };
  return { channel: act.channel, ...(act.threadTs === undefined ? {} : { threadTs: act.threadTs }) };
};
const send = async (act: Act, control?: HTMLElement): Promise<void> => {
  if (control) working.begin(control);
  const answer = await connection.act(act);
  if (answer.ok) return;
  if (control) working.end(control);
  const t = scene?.t ?? ((key: string) => key);
  const words = answer.error === '' ? t('notSent', { error: t('noAnswer') }) : answer.error;
  if (!modals.tell(words)) tell(whereOf(act), words);
};

/** The one scene: its picture is replaced, so that what was drawn before acts on what is now. */
let scene: Scene | undefined;
const sceneOf = (first: Picture): Scene => {
  const own: Scene = {
    picture: first,
    face: { locale: 'en', timezone: 'UTC' },
    values: makeValues(),
    t: (key, values = {}) =>
      (own.picture.texts[key] ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
        String(values[name] ?? whole),
      ),
    nameOf: (id, label) => own.picture.users.find((user) => user.id === id)?.name ?? label ?? id,
    channelName: (id, label) =>
      own.picture.channels.find((channel) => channel.id === id)?.name ?? label ?? id,
    act: (act, control) => void send(act, control),
    showBlog: (path) => openBlog(path),
  };
  return own;
};

const modals = makeModals();
const drawer = makeDrawer();
const blog = makeBlogPanel(() => show());
const openBlog = (path?: string): void => {
  if (!blog.roomForBoth()) delete local.thread;
  blog.open(path);
};
const openThread = (channel: string, ts: string): void => {
  local.thread = { channel, ts };
  show();
  thread.focus();
};
const dismiss = ({ id }: { id: number }): void => {
  local.notes = local.notes.filter((note) => note.id !== id);
  show();
};
const centre = makeCentre({ openThread, tell, dismiss });
const thread = makeThread({
  tell,
  dismiss,
  close: () => {
    delete local.thread;
    show();
    centre.focus();
  },
});

const go = {
  toChannel(id: string): void {
    local.channel = id;
    local.onHome = false;
    remember('channel', id);
    drawer.close();
    show();
  },
  toHome(): void {
    local.onHome = true;
    drawer.close();
    void send({ act: 'open_home', user: local.user });
    show();
  },
  asUser(id: string): void {
    if (id === local.user) return;
    local.user = id;
    remember('user', id);
    drawer.close();
    closePopup();
    connection.listenAs(id);
    if (local.onHome) void send({ act: 'open_home', user: id });
  },
};

let readSent = '';
/** Tells the server what is being looked at, once for each count of unread messages. */
const markRead = (picture: Picture): void => {
  const channel = picture.channels.find(({ id }) => id === local.channel);
  if (!channel || local.onHome || document.hidden) return;
  const newest = picture.messages.findLast((message) => message.channel === channel.id)?.ts ?? '';
  const mark = JSON.stringify([picture.me, channel.id, channel.unread, newest]);
  if (channel.unread === 0 || mark === readSent) return;
  readSent = mark;
  void send({ act: 'read', user: picture.me, channel: channel.id });
};

const show = (): void => {
  if (!scene) return;
  const { picture } = scene;
  settle(local, picture);
  document.documentElement.lang = scene.face.locale.slice(0, 2);
  document.title = picture.team.name;
  byId('skip').textContent = scene.t('skip');
  byId('lost').textContent = scene.t('reconnecting');
  showBanner(scene);
  drawer.show(scene);
  showRail(byId('rail'), scene, local, go);
  centre.show(scene, local);
  thread.show(scene, local);
  blog.show(scene, local.thread !== undefined);
  document.body.classList.toggle('with-thread', local.thread !== undefined);
  document.body.classList.toggle('with-blog', blog.isOpen());
  modals.show(scene);
  markRead(picture);
};

/** What was typed in a message or a view that is no more can be forgotten. */
const forgetGone = (now: Scene): void => {
  const { me, views, home, messages } = now.picture;
  const places: Place[] = [
    ...messages.map((message): Place => ({ on: 'message', message })),
    ...views.concat(home ?? []).map((view): Place => ({ on: 'view', view })),
  ];
  now.values.keepOnly(me, new Set(places.map((place) => placeKeyOf(now, place))));
};

const connection = connect({
  picture(picture) {
    working.endAll();
    scene ??= sceneOf(picture);
    scene.picture = picture;
    const me = picture.users.find((user) => user.id === picture.me);
    if (me) scene.face = { locale: me.locale, timezone: me.timezone };
    forgetGone(scene);
    setAttributes(byId('lost'), { hidden: true });
    document.body.classList.add('ready');
    show();
  },
  lost() {
    setAttributes(byId('lost'), { hidden: false });
  },
});

document.addEventListener('visibilitychange', () => scene && markRead(scene.picture));
document.addEventListener('keydown', (event) => {
  if (
    event.key === 'Escape' &&
    local.thread &&
    byId('thread').contains(document.activeElement) &&
    !event.defaultPrevented
  ) {
    delete local.thread;
    show();
    centre.focus();
  }
});
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  centre.focus();
});
connection.listenAs(local.user);
