import { rehearsal } from '../../../core/catalogue/rehearsal.ts';
import { uiLanguageOf } from '../../../core/language.ts';
import type { ActAnswer } from '../../page/protocol.ts';
import type { AppSpec } from '../app-spec.ts';
import type { Acked, Delivery } from '../delivery.ts';
import type { Events } from '../events.ts';
import type { Kernel } from '../kernel.ts';
import type { Recorder } from '../record.ts';
import type { Channel, User } from '../workspace.ts';

/** What acts work with. */
export interface Stage {
  kernel: Kernel;
  app: AppSpec;
  events: Events;
  recorder: Recorder;
  /** Hands an interaction over once; nobody repeats it. */
  deliver: (delivery: Delivery) => Promise<Acked>;
  /** Where response URLs point. */
  origin: () => string;
}

export const done: ActAnswer = { ok: true };
export const cannot = (error: string): ActAnswer => ({ ok: false, error });

/** The sentences in this user's language. */
export const wordsFor = (user: User | undefined): (typeof rehearsal)['en'] =>
  rehearsal[uiLanguageOf(user?.locale)];

export const userOf = ({ kernel }: Stage, id: string): User | undefined => {
  const user = kernel.workspace.users.get(id);
  return user?.bot === true ? undefined : user;
};

/** The channel, if this user is in it. */
export const channelFor = ({ kernel }: Stage, id: string, user: string): Channel | undefined => {
  const channel = kernel.workspace.channels.get(id);
  return channel?.members.has(user) === true ? channel : undefined;
};

/**
 * What the app made of it, as the person sees it: an interaction that is not acknowledged within 3 s fails with
 * `dispatch_failed`. https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response
 */
export const outcome = (stage: Stage, acked: Acked, what: string, user: User): ActAnswer => {
  if (acked.acked) return done;
  if (acked.reason === 'timeout')
    stage.recorder.failure(what, 'dispatch_failed', ['not acknowledged within 3 s']);
  return cannot(wordsFor(user).failed({ what, error: 'dispatch_failed' }));
};
