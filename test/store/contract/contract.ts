import { cacheContract } from './cache.ts';
import { cardsContract } from './cards.ts';
import { clockContract } from './clock.ts';
import { connectionsContract } from './connections.ts';
import { contentContract } from './content.ts';
import { deadContract } from './dead.ts';
import { engineAt } from './harness.ts';
import type { Engine, FreshUrl } from './harness.ts';
import { fatesContract } from './fates.ts';
import { habitsContract } from './habits.ts';
import { insideContract } from './inside.ts';
import { jobsContract } from './jobs.ts';
import { knowledgeContract } from './knowledge.ts';
import { lanesContract } from './lanes.ts';
import { moderationContract } from './moderation.ts';
import { processesContract } from './processes.ts';
import { transactionsContract } from './transactions.ts';
import { upgradeContract } from './upgrade.ts';

/** Every promise of the store's port, to be kept by whatever stands behind it. */
export const portContract = (engine: Engine): void => {
  contentContract(engine);
  transactionsContract(engine);
  jobsContract(engine);
  lanesContract(engine);
  cardsContract(engine);
  deadContract(engine);
  clockContract(engine);
  knowledgeContract(engine);
  fatesContract(engine);
  habitsContract(engine);
  moderationContract(engine);
  connectionsContract(engine);
};

/**
 * The port's promises and those of a database that processes share. `freshUrl` gives an empty database, `readyUrl` one
 * that may have its tables.
 */
export const contract = (freshUrl: FreshUrl, readyUrl: FreshUrl = freshUrl): void => {
  const [fresh, ready] = [engineAt(freshUrl), engineAt(readyUrl)];
  portContract(ready);
  insideContract(ready);
  processesContract(fresh);
  cacheContract(ready);
  upgradeContract(fresh);
};
