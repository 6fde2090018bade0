import type { types } from '@slack/bolt';
import { z } from 'zod';
import { rulesParts } from '../../../core/answer/house.ts';
import { listing } from '../../../core/answer/listing.ts';
import type { ListLine } from '../../../core/answer/listing.ts';
import { statusParts } from '../../../core/answer/status.ts';
import type { Role } from '../../../core/actor.ts';
import { home as catalogue } from '../../../core/catalogue/home.ts';
import type { Habit } from '../../../core/house/rule.ts';
import { lines, plain, text } from '../../../core/card/rich.ts';
import { oneLine } from '../../../core/card/text.ts';
import { personOf } from '../listeners/deps.ts';
import type { SlackDeskDeps } from '../listeners/deps.ts';
import type { Reader } from '../../../core/reader.ts';
import type { Status } from '../../../core/status.ts';

interface Queue {
  lines: ListLine[];
  total: number;
}
/** What a Home tab is drawn from. */
export interface HomePicture {
  reader: Reader;
  role: Role | undefined;
  severe: Queue;
  mine: Queue;
  waiting: Queue;
  /** What the team learned from its edits; absent for those who may not read cards. */
  house: { habits: Habit[]; may: boolean } | undefined;
  /** Absent for those who may not see it. */
  status: Status | undefined;
  now: number;
}

const queue = (
  id: string,
  title: string,
  { lines: all, total }: Queue,
  of: HomePicture,
): types.KnownBlock[] => {
  const words = catalogue[of.reader.language];
  return [
    {
      type: 'header',
      block_id: `${id}.title`,
      text: plain(total > 0 ? `${title} · ${words.open({ count: total })}` : title, 150),
    },
    ...(all.length === 0
      ? lines(`${id}.none`, text(words.none, { italic: true }))
      : listing(id, all, of.reader, of.now, 5)),
  ];
};

/** Somebody's own page: what they may do, their queue, how the bot is doing. */
export const homeView = (of: HomePicture): types.HomeView => {
  const words = catalogue[of.reader.language];
  return {
    type: 'home',
    callback_id: 'home',
    blocks: [
      {
        type: 'header',
        block_id: 'hello',
        text: plain(words.hello({ name: oneLine(of.reader.name, 80) }), 150),
      },
      ...lines('role', text(of.role ? words.role[of.role] : words.noRole)),
      ...queue('severe', words.severe, of.severe, of),
      ...queue('mine', words.mine, of.mine, of),
      ...queue('waiting', words.waiting, of.waiting, of),
      ...lines('first', text(words.first, { bold: true }), text(words.firstLines), text(words.help)),
      ...(of.house ? rulesParts(of.house.habits, of.house.may, of.reader.language) : []),
      ...(of.status ? statusParts(of.status, of.reader, of.now) : []),
    ],
  };
};

const opened = z.object({ user: z.string(), tab: z.string().optional() });

/** Somebody opened the Home tab. */
export const onHomeOpened = async (deps: SlackDeskDeps, event: unknown): Promise<void> => {
  const { user, tab } = opened.parse(event);
  if (tab !== undefined && tab !== 'home') return;
  const person = await personOf(deps, user);
  const { verbs } = deps;
  const [role, severe, mine, waiting, status, house] = await Promise.all([
    verbs.roleOf(person.teammate),
    verbs.list({ severity: 'severe' }, person.teammate),
    verbs.list({ mine: true }, person.teammate),
    verbs.list({}, person.teammate),
    verbs.status(person.teammate),
    verbs.houseRules(person.teammate),
  ]);
  const longest = [...waiting.lines].sort((a, b) => a.waitsSince - b.waitsSince);
  const published = await deps.web.publishHome(
    user,
    homeView({
      reader: person,
      role,
      severe,
      mine,
      waiting: { lines: longest, total: waiting.total },
      house: house.ok ? house : undefined,
      status: status.ok ? status.status : undefined,
      now: deps.world.now(),
    }),
  );
  if (!published.ok) deps.log.warn('slack_home_not_published', { user, error: published.error });
};
