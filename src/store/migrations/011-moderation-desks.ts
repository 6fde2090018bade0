import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';

const incident = z.looseObject({ card: z.string().optional() });
const payload = z.looseObject({ do: z.string(), incidentId: z.string().optional() });

/** Until now moderators sat on Discord alone: an incident's one card is the one there, and so are the jobs about cards and logs. */
export const moderationDesks = async (db: Kysely<unknown>): Promise<void> => {
  const { rows: incidents } = await sql<{ id: string; data: string }>`
    select id, data from moderation_incidents`.execute(db);
  for (const { id, data } of incidents) {
    const { card, ...rest } = incident.parse(JSON.parse(data));
    const next = JSON.stringify({ ...rest, cards: card === undefined ? {} : { discord: card } });
    await sql`update moderation_incidents set data = ${next} where id = ${id}`.execute(db);
  }
  const { rows: jobs } = await sql<{ id: string; lane: string | null; payload: string }>`
    select id, lane, payload from jobs where kind = 'moderate'`.execute(db);
  for (const { id, lane, payload: written } of jobs) {
    const work = payload.parse(JSON.parse(written));
    if (work.do !== 'show' && work.do !== 'log') continue;
    const next = JSON.stringify({ ...work, desk: 'discord' });
    const there = work.do === 'show' ? `${work.incidentId} discord` : lane;
    await sql`update jobs set payload = ${next}, lane = ${there} where id = ${id}`.execute(db);
  }
};
