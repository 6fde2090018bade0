import { amendJob } from '../../src/app/amend.ts';
import { connectionJob } from '../../src/app/connections/show.ts';
import { deliverJob } from '../../src/app/deliver.ts';
import { draftJob, wakeJob } from '../../src/app/draft-job.ts';
import { done } from '../../src/app/job.ts';
import type { JobHandlers } from '../../src/app/job.ts';
import type { Kit } from '../../src/app/kit.ts';
import { moderateJob } from '../../src/app/moderation/job.ts';
import { readJob } from '../../src/app/reading/read-job.ts';
import { tellJob } from '../../src/app/tell-job.ts';

/** What a job of each kind does, as in the bot; events of a desk that was away there are none. */
export const jobHandlers = (kit: Kit): JobHandlers => ({
  draft: draftJob(kit),
  read: readJob(kit),
  deliver: deliverJob(kit),
  wake: wakeJob(kit),
  tell: tellJob(kit),
  moderate: moderateJob(kit),
  amend: amendJob(kit),
  connection: connectionJob(kit),
  event: async () => done,
});
