import { z } from 'zod';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Inbox } from '../../../app/verbs.ts';
import { createAnswer } from './answer.ts';
import type { OneAnswer } from './answer.ts';
import type { AnswerWeb } from './answer-web.ts';
import { readInteraction } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { knownInteraction } from './interaction-shapes.ts';
import type { InteractionListener } from './interaction.ts';

/** What is kept of an interaction until it is done with: what was taken of it, and when it came, epoch ms. */
const kept = z.object({ discord: knownInteraction, receivedAt: z.number() });
/** Whether an event that was kept is one of Discord's. */
export const isKeptInteraction = (payload: unknown): boolean => kept.safeParse(payload).success;

/** `broken`: it could not be kept, and nothing was begun; whoever pressed is told by Discord. */
export type Taken = 'begun' | 'seen' | 'not_ours' | 'broken';

export interface Intake {
  /** Keeps what Discord handed over, begins to work on it, and returns. Never throws. */
  take(data: unknown): Promise<Taken>;
  /** Hands what was kept and never finished to the listener again, after a crash. Throws when the listener does. */
  replay(payload: unknown): Promise<void>;
  /** Waits until what is being worked on is finished, at most `ms`. */
  settle(ms: number): Promise<void>;
}

export interface IntakeSettings {
  inbox: Inbox;
  web: AnswerWeb;
  world: Pick<World, 'now'>;
  log: Log;
  listener: InteractionListener;
  /** When an interaction that nobody answered is deferred: soon, or at the end of Discord's 3 s where a modal may follow. */
  deferAfterMs?: { usual: number; modal: number };
}

type Kept = { id: string; lease: string };
/** From when it came to when the defer must have arrived, with room for a slow way. */
const patience = { usual: 1_200, modal: 2_200 };

const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Durable before answered, and answered in time: promise 1, for gateway and HTTP alike. */
export const createIntake = ({
  inbox,
  web,
  world,
  log,
  listener,
  deferAfterMs = patience,
}: IntakeSettings): Intake => {
  const working = new Set<Promise<unknown>>();
  const track = <Value>(job: Promise<Value>): Promise<Value> => {
    const done = job.finally(() => working.delete(done));
    working.add(done);
    return done;
  };

  const listen = async ({ interaction }: Incoming, answer: OneAnswer): Promise<void> => {
    const after = listener.mayOpenModal(interaction) ? deferAfterMs.modal : deferAfterMs.usual;
    const timer = setTimeout(() => void answer.inTime(), after);
    try {
      await listener.hear(interaction, answer);
      clearTimeout(timer);
      await answer.finish();
    } finally {
      clearTimeout(timer);
    }
  };

  const answerTo = (
    { interaction, credentials }: Incoming,
    receivedAt: number,
    replayed: boolean,
  ): OneAnswer => createAnswer({ web, world, log, credentials, interaction, receivedAt, replayed });

  const settleRecord = async (record: Kept, error?: string): Promise<void> => {
    try {
      await (error === undefined ? inbox.done(record) : inbox.failed(record, error));
    } catch (broken) {
      log.error('discord.inbox_unreachable', { id: record.id, code: errorName(broken) });
    }
  };

  const work = async (incoming: Incoming, receivedAt: number, record?: Kept): Promise<void> => {
    const answer = answerTo(incoming, receivedAt, false);
    try {
      await listen(incoming, answer);
    } catch (error) {
      log.error('discord.listener_failed', { id: record?.id, code: errorName(error) });
      if (record !== undefined) await settleRecord(record, errorName(error));
      // What is tried again says later what came of it.
      await answer.inTime();
      return;
    }
    if (record !== undefined) await settleRecord(record);
  };

  const take = async (data: unknown): Promise<Taken> => {
    const incoming = readInteraction(data);
    if (incoming === undefined) return 'not_ours';
    const receivedAt = world.now();
    // Choices for somebody who is typing change nothing: there is nothing to keep.
    if (incoming.interaction.kind === 'complete') {
      void track(work(incoming, receivedAt));
      return 'begun';
    }
    const key = `discord:${incoming.interaction.id}`;
    const result = await inbox.keep(key, { discord: incoming.taken, receivedAt });
    if ('seen' in result) return 'seen';
    void track(work(incoming, receivedAt, result.kept));
    return 'begun';
  };

  return {
    take: (data) =>
      take(data).catch((error: unknown) => {
        log.error('discord.not_kept', { code: errorName(error) });
        return 'broken' as const;
      }),
    async replay(payload) {
      const { discord, receivedAt } = kept.parse(payload);
      const incoming = readInteraction(discord);
      if (incoming === undefined) return;
      await track(listener.hear(incoming.interaction, answerTo(incoming, receivedAt, true)));
    },
    async settle(ms) {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([Promise.allSettled(working), enough]);
      clearTimeout(timer);
    },
  };
};
