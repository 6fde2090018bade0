import { cacheContract } from './cache.ts';
import { cardsContract } from './cards.ts';
import { contentContract } from './content.ts';
import { deadContract } from './dead.ts';
import type { FreshUrl } from './harness.ts';
import { jobsContract } from './jobs.ts';
import { lanesContract } from './lanes.ts';
import { processesContract } from './processes.ts';
import { transactionsContract } from './transactions.ts';

/**
 * Every promise of the store's port, to be kept by each engine. `freshUrl` gives an empty database, `readyUrl` one that
 * may have its tables.
 */
export const contract = (freshUrl: FreshUrl, readyUrl: FreshUrl = freshUrl): void => {
  contentContract(readyUrl);
  transactionsContract(readyUrl);
  jobsContract(readyUrl);
  lanesContract(readyUrl);
  cardsContract(readyUrl);
  deadContract(readyUrl);
  processesContract(freshUrl);
  cacheContract(readyUrl);
};
