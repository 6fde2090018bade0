import { pageTexts } from '../../../src/core/catalogue/page.ts';
import { uiLanguageOf } from '../../../src/core/language.ts';
import type { PageMessage, PageUser, PageView, Picture } from '../../../src/rehearsal/page/protocol.ts';

export const users: PageUser[] = [
  { id: 'U1', name: 'Ana Costa', locale: 'en-GB', timezone: 'Europe/London', bot: false, about: 'Admin: may do everything, pause and configure too', colour: '#8a5a2b' },
  { id: 'U2', name: 'Tom Leroy', locale: 'fr-FR', timezone: 'Europe/Paris', bot: false, about: 'Valideur : rédige et approuve les réponses', colour: '#2f6b9a' },
  { id: 'U3', name: 'Mia Brandt', locale: 'en-US', timezone: 'America/New_York', bot: false, about: 'Writer: drafts and leaves, cannot approve', colour: '#7a4a86' },
  { id: 'B1', name: 'Aplomb', locale: 'en-US', timezone: 'UTC', bot: true, about: '', colour: '#0c6b62' },
]; // prettier-ignore

const plain = (text: string): object => ({ type: 'plain_text', text, emoji: true });
const mrkdwn = (text: string): object => ({ type: 'mrkdwn', text });
const option = (text: string, value = text): object => ({ text: plain(text), value });
const context = (...texts: string[]): object => ({ type: 'context', elements: texts.map(mrkdwn) });
const quote = (text: string): object => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }],
});
const draft = (text: string): object => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
});
const button = (action: string, text: string, more: object = {}): object => ({
  type: 'button', action_id: action, text: plain(text), value: 'r1:2', ...more,
}); // prettier-ignore
const redraft = {
  type: 'static_select', action_id: 'redraft', placeholder: plain('Redraft'),
  option_groups: [
    { label: plain('Tone'), options: [option('Warmer', 'warmer'), option('Shorter', 'shorter'), option('Other words', 'other')] },
    { label: plain('Other ways'), options: [option('In another language', 'language'), option('With an instruction…', 'instruction')] },
  ],
}; // prettier-ignore
const leave = { type: 'static_select', action_id: 'leave', placeholder: plain('Leave it'), options: ['Troll', 'Spam', 'Nothing to answer', 'Answered elsewhere'].map((text) => option(text)) }; // prettier-ignore
const more = { type: 'overflow', action_id: 'more', options: ['Assign', 'Snooze', 'Escalate', 'Show history'].map((text) => option(text)) }; // prettier-ignore
const approve = (text: string, extra: object = {}): object =>
  button('approve', text, { style: 'primary', ...extra });
const actions = (id: string, ...elements: object[]): object => ({ type: 'actions', block_id: id, elements });

const severe = [
  context(':red_circle: *severe* · safety · complaint · French', '#128'),
  { type: 'section', text: mrkdwn('*Marie L.* · blog, “Nouvelle gamme” · <!date^1700000000^{time}|14:02>\nThird comment this month, one reply from us'), accessory: button('open', 'Open', { url: 'http://127.0.0.1/elsewhere' }) },
  quote('Ma fille a fait une réaction allergique, les noix ne sont pas indiquées sur l’étiquette !!'),
  context('*Draft 2* · model, neutral · from “Allergies FAQ”'),
  draft('Bonjour Marie, nous sommes désolés d’apprendre que votre fille a été malade. Pouvez-vous nous envoyer en privé le numéro de lot et le lieu d’achat ? Le service qualité s’en occupe dès aujourd’hui.'),
  context(':warning: health subject: a second person approves, not the one who wrote the text'),
  actions('act-1', approve('Approve (0 of 2)'), button('edit', 'Edit'), redraft, leave, more),
]; // prettier-ignore
const heated = [
  context(':large_orange_circle: *heated* · delivery · complaint · English', '#129'),
  { type: 'section', text: mrkdwn('*Dan* · blog, “Holiday opening hours” · 14:06\nFirst comment') },
  quote('Two weeks. TWO WEEKS for a parcel that was "in stock". Do you people even work there?\n<script>window.hacked = 1</script> <b>bold?</b>'),
  context('*Draft 1* · offline drafter, neutral'),
  draft('Hello Dan, two weeks is a long wait for something listed as in stock, and I understand the frustration. Could you send us your order number privately, so that a colleague can see where it is?'),
  actions('act-1', approve('Approve & post', { confirm: { title: plain('Post this reply?'), text: mrkdwn('It goes out at *14:14*, after five minutes to think again.'), confirm: plain('Post'), deny: plain('Not yet') } }), button('edit', 'Edit'), redraft, leave, more),
]; // prettier-ignore
const posted = [
  context(':large_green_circle: normal · question · English', '#127'),
  { type: 'section', text: mrkdwn('*Paolo R.* · blog, “Shipping” · 13:51 · first comment') },
  quote('Do you ship to Corsica?'),
  draft('Hello Paolo, yes: we ship to Corsica in four to six days, at the same price as the mainland.'),
  context(':white_check_mark: Approved by <@U1>, 13:55 · posted 13:56 · <http://HOST/blog#reply|see it>'),
];

const message = (ts: string, extra: Partial<PageMessage>): PageMessage => ({
  ts, channel: 'C1', user: 'B1', text: '', blocks: [], edited: false, deleted: false, ephemeral: false, replyCount: 0, reactions: [], ...extra,
}); // prettier-ignore

/** Seconds of this page's story, around a moment today. */
const clock =
  (base: number): ((minutes: number, n?: number) => string) =>
  (minutes, n = 1) =>
    `${base + minutes * 60}.${String(n).padStart(6, '0')}`;

export const editModal = (errors: Record<string, string> = {}): PageView => ({
  id: 'V1', hash: 'h1', type: 'modal', callbackId: 'edit', title: 'Edit the reply to #129', submit: 'Propose', close: 'Cancel',
  blocks: [
    context('To *Dan*: “Two weeks. TWO WEEKS for a parcel…”'),
    { type: 'input', block_id: 'text', label: plain('Reply'), hint: plain('Exactly this goes out once approved.'), element: { type: 'plain_text_input', action_id: 'text', multiline: true, min_length: 5, max_length: 300, initial_value: 'Hello Dan, two weeks is a long wait.' } },
    { type: 'input', block_id: 'lang', label: plain('Language'), element: { type: 'static_select', action_id: 'lang', options: [option('English', 'en'), option('French', 'fr')], initial_option: option('English', 'en') } },
    { type: 'input', block_id: 'topics', optional: true, label: plain('Topics'), element: { type: 'multi_static_select', action_id: 'topics', options: ['delivery', 'price', 'quality'].map((text) => option(text)) } },
    { type: 'input', block_id: 'who', optional: true, label: plain('Second reader'), element: { type: 'users_select', action_id: 'who' } },
    { type: 'input', block_id: 'tone', label: plain('Tone'), element: { type: 'radio_buttons', action_id: 'tone', options: [option('Neutral', 'neutral'), option('Warm', 'warm')], initial_option: option('Neutral', 'neutral') } },
    { type: 'input', block_id: 'more', optional: true, label: plain('Also'), element: { type: 'checkboxes', action_id: 'more', options: [{ ...option('Thank them', 'thank'), description: plain('Adds a short thanks') }] } },
    { type: 'input', block_id: 'link', optional: true, label: plain('Link'), element: { type: 'url_text_input', action_id: 'link' } },
  ],
  errors, busy: false,
}); // prettier-ignore

const home: PageView = {
  id: 'VH', hash: 'h', type: 'home', callbackId: 'home', title: 'Home',
  blocks: [
    { type: 'header', text: plain('Good afternoon, Ana') },
    { type: 'section', text: mrkdwn('*3* comments wait for you, the oldest for *12 minutes*. Nothing is paused.') },
    { type: 'section', fields: [mrkdwn('*Severe*\n1'), mrkdwn('*Heated*\n1'), mrkdwn('*Waiting*\n3'), mrkdwn('*Posted today*\n9')] },
    { type: 'divider' },
    { type: 'markdown', text: '## How it works\n1. A comment becomes a **card**\n2. You *decide*\n3. Exactly the approved text goes out' },
    actions('home-act', button('list', 'Show my list', { style: 'primary' }), button('pause', 'Pause everything', { style: 'danger', confirm: { title: plain('Pause?'), text: plain('Nothing goes out until somebody resumes.'), confirm: plain('Pause'), deny: plain('No'), style: 'danger' } })),
  ],
  errors: {}, busy: false,
}; // prettier-ignore

/** What the dev server and the browser tests show: one of everything. */
export const scripted = (me: string, origin: string, baseSeconds: number): Picture => {
  const at = clock(baseSeconds);
  const links = (blocks: object[]): unknown[] => JSON.parse(JSON.stringify(blocks).replaceAll('http://HOST', origin));
  const user = users.find(({ id }) => id === me);
  return {
    me,
    team: { name: 'Maison Verger' },
    users,
    channels: [
      { id: 'C1', name: 'community', topic: 'Comments of the blog, and what becomes of them', unread: 0 },
      { id: 'C2', name: 'severe', topic: 'What must not wait', unread: 2 },
      { id: 'C3', name: 'random', topic: '', unread: 0 },
    ],
    messages: [
      message(at(-1500), { user: 'U3', text: 'See you all tomorrow :wave:' }),
      message(at(0), { user: 'U1', text: 'Morning! I take the comments until noon. *Please* look at #127 first, _thanks_ :thumbsup:', reactions: [{ name: 'thumbsup', users: ['U2', 'U3'] }] }),
      message(at(1), { user: 'U1', text: 'and `/aplomb list` shows the rest, see <https://example.com/guide|the guide> or ask <@U2> in <#C3>\n&gt; quoted &lt;b&gt;inert&lt;/b&gt;' }),
      message(at(5), { blocks: links(posted), edited: true, replyCount: 2 }),
      message(at(6), { user: 'U2', threadTs: at(5), text: 'Four days or six?' }),
      message(at(7), { user: 'U1', threadTs: at(5), text: 'The page says four to six.' }),
      message(at(9), { blocks: severe }),
      message(at(11), { blocks: heated }),
      ...(me === 'U1' ? [message(at(12), { ephemeral: true, text: ':lock: Only approvers can do that: <@U2> or <@U1>. Private to Ana.' })] : []),
      message(at(13), { channel: 'C2', blocks: [...severe, { type: 'hologram', block_id: 'h1' }, { type: 'image', image_url: 'http://x/y.png', alt_text: 'a label' }] }),
    ],
    views: [],
    ...(me === 'U1' ? { home } : {}),
    commands: [
      { command: '/aplomb', usage: 'list [mine|severe] | show N | draft N [instruction] | approve N | post N text… | leave N reason | pause | resume | status | help [command]', description: 'Decide on comments from the message box' },
      { command: '/remind', usage: '@someone text', description: 'A reminder for later' },
    ],
    shortcuts: [
      { name: 'Bring a comment', callbackId: 'bring', type: 'global', description: 'Paste one from a place without an API' },
      { name: 'Make this a card', callbackId: 'bring_message', type: 'message', description: 'Treat this message as a comment' },
    ],
    texts: pageTexts(uiLanguageOf(user?.locale)),
  };
}; // prettier-ignore
