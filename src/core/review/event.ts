import { z } from 'zod';
import { teammate } from '../actor.ts';
import { language } from '../language.ts';
import type { Finding } from '../guard/finding.ts';
import { draft, leaveReason, redraftWay } from './draft.ts';
import { correction } from '../triage/correction.ts';
import { triage } from '../triage/triage.ts';
import type { AmendedAs, AmendFailure } from './amendment.ts';
import { mod } from './mod.ts';
import type { Reading } from './reading.ts';
import { failureCode, groundChange, notPostedReason, reply } from './review.ts';

/** 0: no draft was there yet when the card was drawn. */
const revision = z.number().int().nonnegative();

/** Their own words in the team's language, from which `text` was made. */
const own = z.object({ language, text: z.string().min(1) }).optional();

/** When who types last looked, epoch ms: what the comment said later they did not approve an answer to. */
const seenAt = z.number().int().optional();

/** What a teammate can decide. Whatever acts on a text names the revision it was drawn with. */
export const decision = z.discriminatedUnion('do', [
  /** `overrule` gives the reason when a stop of the guard is overruled. */
  z.object({ do: z.literal('approve'), revision, overrule: z.string().min(1).optional(), seenAt }),
  z.object({ do: z.literal('edit'), revision, text: z.string(), own }),
  /** Own words from a thread or the command line, not based on a draft. */
  z.object({
    do: z.literal('propose'),
    text: z.string(),
    own,
    approve: z.boolean(),
    seenAt,
  }),
  /** One of the versions that were written to choose from at that moment. */
  z.object({
    do: z.literal('use'),
    revision,
    at: z.number().int(),
    variant: z.number().int().nonnegative(),
  }),
  z.object({
    do: z.literal('redraft'),
    revision: revision.optional(),
    way: redraftWay,
    instruction: z.string().optional(),
    language: z.string().optional(),
  }),
  z.object({ do: z.literal('leave'), reason: leaveReason, note: z.string().optional() }),
  z.object({ do: z.literal('assign'), to: teammate.optional() }),
  z.object({ do: z.literal('snooze'), until: z.number().int() }),
  z.object({ do: z.literal('escalate'), note: z.string().optional() }),
  /** Triage was wrong: what it should have said. */
  z.object({ do: z.literal('correct'), correction }),
  /** Has the place hide it, remove it, keep its author away … */
  z.object({ do: z.literal('moderate'), mod }),
  /** The posted reply is to say this instead. */
  z.object({ do: z.literal('correct_reply'), revision, text: z.string() }),
  /** A second person says yes to that. */
  z.object({ do: z.literal('agree'), revision, overrule: z.string().min(1).optional() }),
  /** The posted reply is to go. */
  z.object({ do: z.literal('retract'), note: z.string().optional() }),
  z.object({ do: z.literal('withdraw') }),
  z.object({ do: z.literal('reopen') }),
  /** Hand-off: "I posted it", with the link where they have it. */
  z.object({ do: z.literal('posted_by_hand'), url: z.string().optional() }),
  /** Hand-off: "It could not be posted": back to the team, with the reason where they gave one. */
  z.object({ do: z.literal('take_back'), reason: notPostedReason.optional(), note: z.string().optional() }),
  /** `unsure`: a teammate looked and it stands there. */
  z.object({ do: z.literal('it_is_there'), url: z.string().optional() }),
  /** `unsure`: a teammate looked and it does not. */
  z.object({ do: z.literal('post_again') }),
  /** `failed`: try the same text once more. */
  z.object({ do: z.literal('try_again') }),
]);
export type Decision = z.infer<typeof decision>;
export type DecisionKind = Decision['do'];

/** What happens by itself: a draft comes, the ground moves, a reply goes out. */
export type Happening =
  /** `askedAt` says which request it answers: a draft that comes after somebody wrote their own is dropped. */
  | { happened: 'drafted'; askedAt: number; draft: Omit<z.infer<typeof draft>, 'revision'> }
  /** Several versions of the draft with this revision were written to choose from. */
  | { happened: 'varied'; revision: number; drafts: Omit<z.infer<typeof draft>, 'revision'>[] }
  /** No draft could be made; people write their own. */
  | { happened: 'draft_failed'; askedAt: number }
  /** Somebody put texts into the team's language, or tried. */
  | { happened: 'read'; comment?: Reading; draft?: { revision: number; reading: Reading } }
  /** With an edit come the triage of the new text, and what the guard says to the current draft beside it. */
  | {
      happened: 'ground_moved';
      ground: z.infer<typeof groundChange>;
      triage?: z.infer<typeof triage>;
      findings?: Finding[];
    }
  /** A comment that was gone stands again, as it was. */
  | { happened: 'returned' }
  /** An admin ends a pause and gives what waited back to the team. */
  | { happened: 'given_back' }
  /** The place did what was asked of it at that moment, or would not. */
  | { happened: 'moderated'; at: number }
  | { happened: 'not_moderated'; at: number; code: string }
  /** The place is asked to change or remove the reply; it did; or it did not, and `there` is what stands there. */
  | { happened: 'amending'; amendmentId: string }
  | { happened: 'amended'; amendmentId: string; posted?: AmendedAs }
  | { happened: 'not_amended'; amendmentId: string; code: AmendFailure; there?: string }
  /** Somebody was called, because nobody has agreed to it yet. */
  | { happened: 'agreement_reminded'; amendmentId: string }
  | { happened: 'woken' }
  | { happened: 'posting'; deliveryId: string }
  /**
   * The attempt certainly did not happen (refused connection, 429): it may simply be tried again. `starts` says which
   * attempt it was: what is told late, after another began, says nothing of that one.
   */
  | { happened: 'not_sent'; deliveryId: string; starts: number }
  /** The place does not answer; the reply waits for it. */
  | { happened: 'held_up'; deliveryId: string }
  | { happened: 'posted'; deliveryId: string; reply: z.infer<typeof reply> }
  /** What it was to wait for was told by a clock that has been put back since. */
  | { happened: 'clock_went_back'; deliveryId: string }
  | {
      happened: 'failed';
      deliveryId: string;
      starts: number;
      code: z.infer<typeof failureCode>;
      detail?: string;
    }
  /** Without `starts`: whichever attempt it was. */
  | { happened: 'unsure'; deliveryId: string; starts?: number }
  /** `remindAt`: when somebody is called if nobody has said that they posted it. */
  | {
      happened: 'handed_off';
      deliveryId: string;
      starts: number;
      url?: string;
      why?: string;
      remindAt?: number;
    }
  /** Somebody was called, because nobody has said whether they posted it by hand. */
  | { happened: 'reminded'; deliveryId: string };
