import { done } from '../job.ts';
import type { JobHandler } from '../job.ts';
import type { Kit } from '../kit.ts';
import { happenToCase } from './apply.ts';
import { moderateComment } from './comment.ts';
import { moderatePayload } from './payload.ts';
import { carryOut, takeBack } from './carry-out.ts';
import { placeNamed } from './place.ts';
import { logLine, tellMember } from './say.ts';
import { showIncident } from './show.ts';

/** What must happen after a moderator's decision although the process dies: acts, messages, lines, cards, ends. */
export const moderateJob =
  (kit: Kit): JobHandler =>
  async (job, signal) => {
    const work = moderatePayload.parse(job.payload);
    if (work.do === 'show') return showIncident(kit, work, job);
    if (work.do === 'comment') return moderateComment(kit, work, signal);
    const of = await kit.store.read((tx) => tx.moderation.case(work.caseId));
    if (!of) return done;
    const place = placeNamed(kit, of.place);
    // Taken out of the settings meanwhile: an admin starts it again when it is back.
    if (!place) return { job: 'give_up', error: 'place_gone' };
    const run = { attempts: job.attempts, signal };
    switch (work.do) {
      case 'carry_out':
        return carryOut(kit, place, of, signal);
      case 'lift':
        return takeBack(kit, place, of, job, signal);
      case 'end':
        await happenToCase(kit, of.id, { happened: 'over' });
        return done;
      case 'tell':
        return tellMember(kit, place, of, work.what, run);
      case 'log':
        return logLine(kit, place, of, work, { job, signal });
    }
  };
