import { z } from 'zod';
import { connectionParts } from '../../core/connection/card.ts';
import { isEnding } from '../../core/connection/connection.ts';
import type { Connection } from '../../core/connection/connection.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import { done } from '../job.ts';
import type { JobHandler, JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import { isBoard } from '../ports/desk.ts';
import type { Board } from '../ports/desk.ts';
import type { Job } from '../ports/store.ts';

/** `endsAt`: the end that is a week away, unless it was renewed meanwhile. */
const payload = z.object({ source: z.string(), endsAt: z.number().optional() });

const tries = 30;

type Notice = NonNullable<Connection['notice']>;
interface Spot {
  desk: Board;
  channel: string;
  language: Kit['team']['language'];
  timezone: string;
}

/** On each desk the first channel that takes this source's comments. */
const spotsFor = ({ desks, team }: Kit, source: string): Spot[] =>
  desks.filter(isBoard).flatMap((desk): Spot[] => {
    const route = team.routes.find(
      ({ match, channels }) => (match.sources?.includes(source) ?? true) && channels[desk.name] !== undefined,
    );
    const channel = route?.channels[desk.name];
    if (route === undefined || channel === undefined) return [];
    return [{ desk, channel, language: route.language, timezone: route.timezone }];
  });

/** A change of the connection as it is now; `change` gives undefined where there is nothing to change. */
const change = (
  kit: Kit,
  source: string,
  of: (known: Connection) => Partial<Connection> | undefined,
): Promise<true | undefined> =>
  untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const known = await tx.connections.get(source);
      const patch = known && of(known);
      if (!known || !patch) return true;
      return (await tx.connections.save(nextVersion(known, kit.world.now(), patch))) || undefined;
    }),
  );

/** From now on the desks say that it ends, if it still does. */
const announce = (kit: Kit, source: string, endsAt: number): Promise<true | undefined> =>
  change(kit, source, (known) => {
    const key = `connection ${source} ends ${endsAt}`;
    const said = known.endsAt === endsAt && isEnding(known, kit.world.now()) && known.notice?.key !== key;
    return said ? { notice: { key, at: kit.world.now(), cards: [] } } : undefined;
  });

const stands = (kit: Kit, source: string, notice: Notice, card: Notice['cards'][number]) =>
  change(kit, source, ({ notice: now }) => {
    const known = now?.cards.some(({ desk, channel }) => desk === card.desk && channel === card.channel);
    return now?.key === notice.key && !known
      ? { notice: { ...now, cards: [...now.cards, card] } }
      : undefined;
  });

/** One message on one desk: posted once, changed ever after. */
const drawAt = async (
  kit: Kit,
  known: Connection & { notice: Notice },
  { desk, channel, language, timezone }: Spot,
  job: Job,
): Promise<JobResult> => {
  const { notice, source, version } = known;
  const { key } = notice;
  let messageId = notice.cards.find((card) => card.desk === desk.name && card.channel === channel)?.messageId;
  const news = known.state === 'lost' || isEnding(known, kit.world.now());
  if (messageId === undefined && !news) return done;
  if (!kit.slots.take(desk, channel, job.id))
    return { job: 'later', at: Math.max(kit.slots.freeAt(desk, channel), kit.world.now() + 50) };
  if (messageId === undefined && job.attempts > 1) {
    const found = await desk.findCard({ channel, key, since: notice.at });
    if ('unknown' in found) return { job: 'again', error: 'not_looked_up' };
    if ('found' in found) messageId = found.found;
  }
  const parts = connectionParts(known, { language, timezone }, kit.world.now());
  const at = { channel, key, version, ...(messageId !== undefined && { messageId }) };
  const outcome = await desk.drawParts(parts, at).finally(() => kit.slots.posted(desk, channel));
  if (outcome.drawn) {
    await stands(kit, source, notice, { desk: desk.name, channel, messageId: outcome.messageId });
    return done;
  }
  if (outcome.lost && messageId !== undefined) return done;
  return job.attempts >= tries
    ? { job: 'give_up', error: outcome.detail }
    : { job: 'again', error: outcome.detail, at: outcome.retryAt };
};

/** Says on each desk how a connection stands: that it was lost, that it ends, that it is there again. */
export const connectionJob =
  (kit: Kit): JobHandler =>
  async (job) => {
    const { source, endsAt } = payload.parse(job.payload);
    if (endsAt !== undefined) await announce(kit, source, endsAt);
    const known = await kit.store.read((tx) => tx.connections.get(source));
    if (!known?.notice) return done;
    const told = { ...known, notice: known.notice };
    let result: JobResult = done;
    for (const spot of spotsFor(kit, source)) {
      const drawn = await drawAt(kit, told, spot, job);
      if (drawn.job !== 'done') result = drawn;
    }
    return result;
  };
