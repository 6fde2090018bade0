/**
 * Posts in the shapes of the examples at disqus.com/api/docs/posts/{list,details,create}, one for each event about a post, shortened to
 * what is read and what might be mistaken for it.
 */
const author = {
  username: 'marie',
  about: '',
  name: 'Marie',
  url: '',
  isFollowing: false,
  isFollowedBy: false,
  profileUrl: 'https://disqus.com/by/marie/',
  avatar: { permalink: 'https://disqus.com/api/users/avatars/marie.jpg' },
  id: '9',
  isAnonymous: false,
};
const thread = {
  id: '77',
  forum: 'maison-noisette',
  title: 'Notre gamme &amp; vous',
  clean_title: 'Notre gamme & vous',
  link: 'https://blog.example/gamme/?a=1#top',
  isClosed: false,
  isDeleted: false,
  identifiers: [],
  posts: 2,
};
const post = {
  isJuliaFlagged: true,
  isFlagged: false,
  forum: 'maison-noisette',
  parent: null,
  author,
  media: [],
  isApproved: true,
  dislikes: 0,
  raw_message: 'Livrez-vous en <b>Corse</b> ? R&D, 2 < 3',
  id: '3001',
  thread,
  points: 0,
  createdAt: '2026-11-26T01:45:27',
  isEdited: false,
  message: '<p>Livrez-vous en <b>Corse</b> ? R&amp;D, 2 &lt; 3</p>',
  isHighlighted: false,
  ipAddress: '192.0.2.1',
  isSpam: false,
  isDeleted: false,
  likes: 0,
};
const cursor = {
  prev: null,
  hasNext: false,
  next: '1764121527000000:1:0',
  hasPrev: false,
  total: null,
  id: 'x',
  more: false,
};
const listOf = (...posts: object[]): object => ({ cursor, code: 0, response: posts });

export const said = listOf(post);
export const edited = listOf({ ...post, isEdited: true, raw_message: 'Livrez-vous en Sardaigne ?' });
export const answered = listOf(
  {
    ...post,
    id: '3002',
    parent: 3001,
    raw_message: 'Moi aussi @marie:disqus',
    createdAt: '2026-11-26T01:46:00',
  },
  post,
);
export const byTheBrand = listOf(
  {
    ...post,
    id: '3003',
    parent: 3001,
    createdAt: '2026-11-26T02:00:00',
    raw_message: 'Oui, partout.',
    author: { ...author, id: '900', name: 'Maison' },
  },
  post,
);
export const byGuest = listOf({
  ...post,
  author: { name: 'Un passant', isAnonymous: true, profileUrl: '', url: '' },
  raw_message: undefined,
});
export const deleted = listOf({ ...post, isDeleted: true, raw_message: '', message: '' });
export const spam = listOf({ ...post, isSpam: true, isApproved: false });
export const held = listOf({ ...post, isApproved: false });
/** What can be read of a list must not wait for what cannot. */
export const oneBroken = listOf({ id: '3004' }, post);
export const missing = { code: 0, response: 'x' };
