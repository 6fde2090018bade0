import { happenTo } from '../happening.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { ReplyOutcome } from '../ports/source.ts';
import type { Errand } from './errand.ts';
import { failed, handedOff, posted, soon, tooOld } from './record.ts';

/** So many posts of uncertain outcome, each looked up and not found, and a person is asked. */
const mostStarts = 4;

/** Records what became of one attempt. */
export const settle = async (kit: Kit, errand: Errand, outcome: ReplyOutcome): Promise<JobResult> => {
  const { review, delivery } = errand;
  switch (outcome.outcome) {
    case 'posted':
      return posted(kit, errand, outcome.posted);
    case 'not_sent':
      await happenTo(kit, review.id, { happened: 'not_sent', deliveryId: delivery.id });
      if (tooOld(kit, errand)) return failed(kit, errand, 'place_unreachable', outcome.detail);
      return { job: 'later', at: outcome.retryAt ?? soon(kit) };
    case 'refused':
      return failed(kit, errand, outcome.code, outcome.detail);
    case 'by_hand':
      return handedOff(kit, errand, outcome);
    case 'duplicate':
    case 'ambiguous':
      // The review stays `posting`: the next run looks before it does anything else. A place that never answers plainly
      // must not be asked for ever: then a person says what stands there.
      if (delivery.starts + 1 >= mostStarts || tooOld(kit, errand)) {
        await happenTo(kit, review.id, { happened: 'unsure', deliveryId: delivery.id });
        return done;
      }
      return { job: 'later', at: soon(kit) };
  }
};
