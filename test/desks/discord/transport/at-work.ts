import { onTestFinished } from 'vitest';
import type { Inbox } from '../../../../src/app/verbs.ts';
import { createAnswerWeb } from '../../../../src/desks/discord/transport/answer-web.ts';
import { createIntake } from '../../../../src/desks/discord/transport/intake.ts';
import type { IntakeSettings } from '../../../../src/desks/discord/transport/intake.ts';
import type {
  Answer,
  Components,
  Interaction,
  InteractionListener,
} from '../../../../src/desks/discord/transport/interaction.ts';
import { hearInteractions } from '../../../../src/desks/discord/transport/receive.ts';
import { openGateway } from '../../../../src/sources/discord/gateway.ts';
import { startFakeDiscord } from '../../../support/discord/place.ts';
import { testContext } from '../../../support/source-context.ts';
import { until } from '../../../support/until.ts';

export const words = (content: string): Components => [{ type: 10, content }];
export const button = (custom_id: string): Components => [
  { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id }] },
];

/** An inbox that remembers what it was told. */
export const memoryInbox = () => {
  const kept = new Map<string, unknown>();
  const ended: string[] = [];
  const inbox: Inbox = {
    keep: (key, payload) => {
      if (kept.has(key)) return Promise.resolve({ seen: true });
      kept.set(key, JSON.parse(JSON.stringify(payload)));
      return Promise.resolve({ kept: { id: key, lease: 'l' } });
    },
    done: ({ id }) => Promise.resolve(void ended.push(`done ${id}`)),
    failed: ({ id }, error) => Promise.resolve(void ended.push(`failed ${id} ${error}`)),
  };
  return { inbox, kept, ended };
};

type Hear = (interaction: Interaction, answer: Answer) => Promise<unknown>;

/** The real discord.js client and REST before the stand-in, with a listener the test writes. */
export const atWork = async (
  hear: Hear,
  options: Partial<IntakeSettings> & { mayOpenModal?: InteractionListener['mayOpenModal'] } = {},
) => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const { world, log, lines } = testContext();
  const memory = memoryInbox();
  const apiUrl = `${place.line.url}/api`;
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const intake = createIntake({
    inbox: memory.inbox,
    web: createAnswerWeb({ apiUrl, world: clock }),
    world: clock,
    log,
    listener: {
      mayOpenModal: options.mayOpenModal ?? (() => false),
      hear: async (interaction, answer) => void (await hear(interaction, answer)),
    },
    ...options,
  });
  const gateway = openGateway({ token: place.token, apiUrl, world, log });
  onTestFinished(() => gateway.close());
  hearInteractions(gateway, intake, new AbortController().signal);
  await until('a connection', () => gateway.connected());
  const user = place.state.user('Ana', ['500000000000000001']);
  const card = place.state.say({
    channel: place.channel.id,
    author: place.state.bot,
    content: '',
    components: button('card.approve r1 1'),
  });
  const where = { user, channel: place.channel.id };
  return {
    place,
    memory,
    intake,
    lines,
    user,
    card,
    where,
    press: () => place.interactions.press({ ...where, message: card.id, customId: 'card.approve r1 1' }),
    /** So much time goes by, for Discord and for us. */
    pass: (ms: number) => {
      ahead += ms;
      place.interactions.pass(ms);
    },
    settled: () => intake.settle(20_000),
  };
};
