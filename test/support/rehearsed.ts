import { expect } from 'vitest';
import { rehearse } from '../../src/cli/rehearsal.ts';
import type { Rehearsal, RehearsalSettings } from '../../src/cli/rehearsal.ts';
import { realWorld } from '../../src/cli/world.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import type { StoredMessage } from '../../src/rehearsal/slack/workspace.ts';
import type { PageMessage } from '../../src/rehearsal/page/protocol.ts';
import { brokenLine } from './broken-line.ts';
import { teammateAt } from './teammate.ts';
import type { TeammateAt } from './teammate.ts';
import { until } from './until.ts';

/** What takes longer than this does not come. */
const patienceMs = 60_000;

/** Low and normal comments go out at once, so that a test waits for what it is about; the others as in the house. */
const swift = { ...defaultPolicy, coolOffMs: { ...defaultPolicy.coolOffMs, low: 0, normal: 0 } };

const articles = { fr: 'nouvelle-gamme-noisette', en: 'biscuits-back-in-the-oven' } as const;

/** All words of some blocks, as somebody reads them, run together. */
export const readable = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(readable).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, each]) => (key === 'text' && typeof each === 'string' ? each : readable(each)))
    .join('');
};

/**
 * The whole real bot of a rehearsal with the sample team before it: what visitors write on the blog, what the team sees
 * and presses, what then stands on the blog. The clock is the machine's and can be moved on.
 */
export const startRehearsed = async (
  over: Partial<RehearsalSettings> = {},
  /** With it, moving the clock is a leap that the bot can notice; without, it is time that passed. */
  elapsed?: () => number,
) => {
  let ahead = 0;
  const logged: string[] = [];
  const log = (event: string, ids: object = {}): void => void logged.push(`${event} ${JSON.stringify(ids)}`);
  const line = brokenLine();
  const bot: Rehearsal = await rehearse(
    {
      language: 'en',
      host: '127.0.0.1',
      port: 0,
      model: undefined,
      drafts: { timeoutMs: 5_000, tokensPerDay: 0 },
      samples: false,
      policy: swift,
      // Slack's 3 s are a property of Slack's machines, not of one on which three test files run at once; the tests of
      // the stand-in and of the transport keep them.
      patienceMs,
      ...over,
    },
    {
      world: { ...realWorld, now: () => realWorld.now() + ahead },
      log: { info: log, warn: log, error: log },
      fetch: line.fetch,
      ...(elapsed && { elapsed }),
    },
  );
  const { slack, blog } = bot;
  const at = (user: string): TeammateAt => teammateAt(slack, user, sampleIds.community);
  const ana = at(sampleIds.ana);
  const tom = at(sampleIds.tom);
  const lea = at(sampleIds.lea);

  const self = {
    bot,
    slack,
    blog,
    ana,
    tom,
    lea,
    line,
    /** Names of events and ids; never content. */
    logged,
    pass: (ms: number): void => {
      ahead += ms;
    },
    /** A visitor comments; gives the comment's id at the blog. */
    visitor: (name: string, text: string, language: 'en' | 'fr' = 'en'): string =>
      blog.state.write({ article: articles[language], name, text }).id,
    /** The card that shows these words, once it fulfils the condition. */
    card: (words: string, fits: (card: PageMessage, seen: string) => boolean = () => true, ms?: number) =>
      until(
        `the card of “${words}”`,
        () => {
          const card = tom.card(words);
          return card && fits(card, readable(card.blocks)) ? card : undefined;
        },
        ms,
      ).catch((error: unknown) => {
        const card = tom.card(words);
        const seen = card ? `${readable(card.blocks)}\n${tom.can(card).join(' ')}` : 'no card';
        throw new Error(`${seen}\n${logged.slice(-8).join('\n')}`, { cause: error });
      }),
    /** The card, once something can be done with it. */
    cardWith: (words: string, action: string): Promise<PageMessage> =>
      self.card(words, (card) => tom.can(card).includes(`card.${action}`)),
    /** The card, once these words stand on it too. */
    cardSaying: (words: string, said: string | RegExp): Promise<PageMessage> =>
      self.card(words, (_, seen) => (typeof said === 'string' ? seen.includes(said) : said.test(seen))),
    /** The modal somebody has before them, once it holds these words. */
    modal: (who: TeammateAt, words = '') =>
      until(`a modal with “${words}”`, () => {
        const view = who.view();
        return view && !view.busy && readable(view.blocks).includes(words) ? view : undefined;
      }),
    closed: (who: TeammateAt) => until('the modal to close', () => who.view() === undefined),
    /** What `act` makes the bot say to this person alone. */
    told: async (who: TeammateAt, act: () => Promise<void>): Promise<PageMessage> => {
      const shown = (one: PageMessage): string => `${one.ts} ${JSON.stringify(one.blocks)}`;
      const seen = new Set(self.whispers(who).map(shown));
      await act();
      return until('a private answer', () => self.whispers(who).findLast((one) => !seen.has(shown(one))));
    },
    whispers: (who: TeammateAt): PageMessage[] => who.messages().filter(({ ephemeral }) => ephemeral),
    /** What stands under a comment, as text. */
    replies: (id: string): string[] => blog.state.byId(id)?.replies.map(({ text }) => text) ?? [],
    /** Waits until something stands under it. */
    replied: (id: string, ms?: number): Promise<string> =>
      until('a reply on the blog', () => self.replies(id).at(0), ms),
    /** The draft that a card's *Edit* is prefilled with: exactly the text that would go out. */
    draftOf: async (who: TeammateAt, card: PageMessage): Promise<string> => {
      const review = await bot.verbs.look({ number: numberOf(card) }, teammate(who));
      if (!review.ok) throw new Error(review.refusal.refused);
      return review.card.review.drafts.at(-1)?.text ?? '';
    },
    /** Everything the bot said, in whatever version, in any channel. */
    said: (): StoredMessage[] =>
      slack.workspace.messages.filter(({ user }) => user === slack.workspace.botUser),
    /** Every card that stands in the channel. */
    cards: (): StoredMessage[] =>
      self.said().filter(({ metadata, deleted }) => metadata?.['event_type'] === 'aplomb_card' && !deleted),
    /** Ends; nothing the bot did may have broken a rule of the chat, called anybody or fetched a preview. */
    end: async (allowed: { pings?: string[] } = {}): Promise<void> => {
      await bot.stop();
      expect(slack.violations).toEqual([]);
      const notified = self.said().flatMap(({ shown }) => shown.map((one) => one.notified));
      expect(notified.flatMap(({ pings }) => pings).filter((ping) => !allowed.pings?.includes(ping))).toEqual(
        [],
      );
      expect(notified.flatMap(({ unfurls }) => unfurls)).toEqual([]);
      expect(logged.filter((one) => /^(job|loop)\.broke/.test(one))).toEqual([]);
    },
  };
  return self;
};
export type Rehearsed = Awaited<ReturnType<typeof startRehearsed>>;

/** A person of the sample team as the app knows them. */
export const teammate = ({ user }: TeammateAt) => ({ desk: 'slack', id: user, name: user }) as const;

/** The short number that stands on a card. */
export const numberOf = (card: PageMessage): number => {
  const found = /#(\d+)/.exec(readable(card.blocks))?.[1];
  if (found === undefined) throw new Error('no number on this card');
  return Number(found);
};
