import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { ReplyOutcome } from '../ports/source.ts';
import type { Errand } from './errand.ts';
import { failed, handedOff, heldUp, notSent, posted, soon, tooOld, unsure } from './record.ts';

/** So many posts of uncertain outcome, each looked up and not found, and a person is asked. */
const mostStarts = 4;

/** Records what became of one attempt, the one the errand's delivery was begun for. */
export const settle = async (kit: Kit, errand: Errand, outcome: ReplyOutcome): Promise<JobResult> => {
  const { delivery } = errand;
  switch (outcome.outcome) {
    case 'posted':
      return posted(kit, errand, outcome.posted);
    case 'not_sent':
      await notSent(kit, errand);
      if (tooOld(kit, errand)) return failed(kit, errand, 'place_unreachable', outcome.detail);
      await heldUp(kit, errand);
      return { job: 'later', at: outcome.retryAt ?? soon(kit) };
    case 'refused':
      return failed(kit, errand, outcome.code, outcome.detail);
    case 'by_hand':
      return handedOff(kit, errand, outcome);
    case 'duplicate':
    case 'ambiguous':
      // The review stays `posting`: the next run looks before it does anything else. A place that never answers plainly
      // must not be asked for ever: then a person says what stands there.
      if (delivery.starts >= mostStarts || tooOld(kit, errand)) return unsure(kit, errand);
      return { job: 'later', at: soon(kit) };
  }
};
