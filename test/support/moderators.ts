import { onTestFinished } from 'vitest';
import { createModerationFront } from '../../src/app/front/moderation/front.ts';
import type { ModerationFront } from '../../src/app/front/moderation/front.ts';
import { moderationAtDesk } from '../../src/app/moderation/desk.ts';
import type { SamePerson } from '../../src/core/actor.ts';
import { isBoard } from '../../src/app/ports/desk.ts';
import type { Board, DrawOutcome } from '../../src/app/ports/desk.ts';
import type { PageView } from '../../src/rehearsal/page/protocol.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { moderationAtWork } from './moderation.ts';
import { scriptedVerbs } from './scripted-verbs.ts';
import { slackAtWork, wordsOf } from './slack-at-work.ts';
import { teammateAt } from './teammate.ts';
import { until } from './until.ts';

/** Rates are looked at by the tests of the transport; here several cards are drawn at once. */
const quick = { postEveryMs: 1, postBurst: 50, tiers: false };

/**
 * The server of the stand-in, moderated from Slack as well: real Bolt, the real app, and whoever presses there. Léa and Tom may
 * approve in Slack; Ana and Tom of the server moderate on Discord.
 */
export const moderatorsAtWork = async (
  settings: Record<string, unknown> = {},
  samePeople: readonly SamePerson[] = [],
) => {
  const late: { front?: ModerationFront; drawn?: (outcome: DrawOutcome) => void } = {};
  const front = (): ModerationFront => {
    if (!late.front) throw new Error('not yet');
    return late.front;
  };
  const slack = await slackAtWork(scriptedVerbs(), quick, {
    ackMs: 20_000,
    samePeople,
    moderation: {
      press: (given, asked) => front().press(given, asked),
      submit: (name, typed, asked) => front().submit(name, typed, asked),
      menu: (entry, on, asked) => front().menu(entry, on, asked),
      command: (given, asked) => front().command(given, asked),
    },
  });
  onTestFinished(() => slack.stop());
  if (!isBoard(slack.desk)) throw new Error('Slack shows reviews alone');
  const board: Board = slack.desk;
  const desk: Board = {
    ...board,
    slotMs: 0,
    drawParts: async (parts, where) => {
      const outcome = await board.drawParts(parts, where);
      late.drawn?.(outcome);
      return outcome;
    },
  };
  const { community, general, lea, tom } = sampleIds;
  const moderation = { slack: { channel: community, log: general }, ...settings };
  const roles = { [lea]: 'approver', [tom]: 'admin' } as const;
  const at = await moderationAtWork(moderation, { desks: [desk], roles });
  late.front = createModerationFront(moderationAtDesk(at.kit));

  const person = (user: string) => {
    const hands = teammateAt(slack.slack, user, community);
    return {
      ...hands,
      /** Presses on a card; what opens is a modal. */
      opens: async (words: string, action: string, choice?: string): Promise<PageView> => {
        await hands.press(await here.card(words), action, choice);
        return slack.modal(user);
      },
      /** Presses on a card, and what they alone are told. */
      told: async (words: string, action: string, choice?: string): Promise<string> => {
        const card = await here.card(words);
        return (await slack.told(user, () => hands.press(card, action, choice))).words;
      },
      typed: async (line: string): Promise<string> =>
        (await slack.told(user, () => slack.command(user, line))).words,
    };
  };
  const standing = (channel: string) =>
    slack.slack.messages(channel).filter((one) => !one.deleted && one.ephemeralFor === undefined);
  const here = {
    ...at,
    slack,
    lea: person(lea),
    tomThere: person(tom),
    /** Of the team, and no moderator. */
    guest: person(sampleIds.ana),
    card: (words: string) =>
      until(`a card in Slack with ${words}`, () => teammateAt(slack.slack, lea, community).card(words)),
    /** What stands in the moderators' channel in Slack, and in the log there. */
    cardsThere: () => standing(community).map(({ blocks }) => wordsOf(blocks)),
    loggedThere: () => standing(general).map(({ blocks }) => wordsOf(blocks)),
    /** After each message that Slack took. */
    whenDrawn: (then: (outcome: DrawOutcome) => void) => {
      late.drawn = then;
    },
    report: async (text = 'You lot are vermin', reporterId = '901') => {
      const said = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: text });
      const message = { channel: said.channel_id, id: said.id, author: at.max, text };
      await at.verbs.report('community', message, { reporterId, reason: 'Hateful' });
      await at.work();
      return message;
    },
  };
  return here;
};
