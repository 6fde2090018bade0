import { createHash } from 'node:crypto';
import { contentKey } from '../../../src/core/text/key.ts';
import { startFakeFeed } from '../../support/places/feed.ts';
import { startFakeMailbox } from '../../support/places/mail.ts';
import type { PublicReply } from '../history.ts';
import { hearingOf } from './place.ts';
import type { Brought, StartPlace } from './place.ts';

/** What teammates posted by hand. */
const handPosted = (name: string) => {
  const posted: PublicReply[] = [];
  return {
    replies: () => Promise.resolve(posted),
    post: (parentId: string, text: string): void => {
      posted.push({ place: name, id: `by-hand-${posted.length + 1}`, parentId, text });
    },
  };
};

/** Read as a feed; a teammate posts by hand, and the feed shows that too. */
export const feed: StartPlace = async ({ name, seen }) => {
  const place = await startFakeFeed({ passing: hearingOf(name, seen, { looks: /\/feed/ }) });
  const hand = handPosted(name);
  return {
    name,
    settings: { ...place.config, pollEverySeconds: 30 },
    env: {},
    isOpen: () => seen.wasRead(name),
    line: place.line,
    addComment: (comment) => place.addComment(comment),
    replies: hand.replies,
    postByHand: async (parentId, text) => {
      hand.post(parentId, text);
      await place.answerNatively(parentId, text);
    },
    close: () => place.close(),
  };
};

/** Told by mail of what was said elsewhere, where a teammate posts by hand. */
export const mail: StartPlace = async ({ name }) => {
  const place = await startFakeMailbox();
  const hand = handPosted(name);
  return {
    name,
    settings: { ...place.config, pollEverySeconds: 10 },
    env: {},
    // What stands in the mailbox before the bot first looks is old mail.
    isOpen: () => place.imap.commands.some((command) => /FETCH|SEARCH|IDLE/.test(command)),
    line: {
      fail: () => place.imap.dropIdle(),
      mend: () => undefined,
    },
    addComment: (comment) => place.addComment(comment),
    replies: hand.replies,
    postByHand: (parentId, text) => Promise.resolve(hand.post(parentId, text)),
    close: () => place.close(),
  };
};

/** The bot's id of what was brought: the same link, author and words are one comment, whoever brings it. */
const idOf = ({ url, author, text }: Brought): string =>
  createHash('sha256')
    .update(JSON.stringify([url, author, contentKey(text)]))
    .digest('hex')
    .slice(0, 32);

/** Somewhere without an API: a teammate brings what was said there, and posts the reply by hand. */
export const manual: StartPlace = ({ name }) => {
  const hand = handPosted(name);
  let said = 0;
  const untold: Brought[] = [];
  return Promise.resolve({
    name,
    env: {},
    isOpen: () => true,
    line: { fail: () => undefined, mend: () => undefined },
    addComment: ({ author, text }) => {
      said += 1;
      const brought = { author, text, url: `https://elsewhere.example/post/${said}` };
      untold.push(brought);
      return Promise.resolve(idOf(brought));
    },
    toBring: () => untold.splice(0),
    replies: hand.replies,
    postByHand: (parentId, text) => Promise.resolve(hand.post(parentId, text)),
    close: () => Promise.resolve(),
  });
};
