import type { Command, Misuse } from '../../core/command.ts';
import { formNamed } from '../../core/form/forms.ts';
import { connectSheetName } from '../../core/sheet/connect.ts';
import type { Press } from '../../core/press.ts';
import type { FormMeta, Typed } from '../../core/sheet/sheet.ts';
import type { Previewed } from '../../core/thread.ts';
import type { Which } from '../verbs.ts';
import type { Answer, Asked } from './answer.ts';
import { command } from './commands.ts';
import { pasted } from './connections.ts';
import { bring, bringFrom, formOn, submit } from './forms.ts';
import type { FrontDeps } from './deps.ts';
import { offer, propose } from './offer.ts';
import type { Offered } from './offer.ts';
import { press } from './presses.ts';

/**
 * What people do at a desk and what they are answered, written once: a desk reads what was done there, asks here, and shows
 * the answer in its own idiom.
 */
export interface Front {
  command(given: Command | Misuse, asked: Asked): Promise<Answer>;
  press(given: Exclude<Press, { on: 'proposal' }>, asked: Asked): Promise<Answer>;
  /** The sheet of this name, about a review as it is now. */
  form(sheet: string, which: Which, asked: Asked): Promise<Answer>;
  /** Somebody wants to bring a message: the form for it, filled in. */
  bringFrom(known: Typed, externalId: string, asked: Asked): Promise<Answer>;
  /** A sheet was sent, with what was typed into it. */
  submit(sent: { name: string; meta?: FormMeta; typed: Typed }, asked: Asked): Promise<Answer>;
  /** `>> …` was said in the thread of a card. */
  offer(offered: Offered, asked: Asked): Promise<Answer>;
  propose(
    given: { of: Previewed; approve: boolean },
    now: { text: string; by?: string } | undefined,
    asked: Asked,
  ): Promise<Answer>;
}

export const createFront = (deps: FrontDeps): Front => ({
  command: (given, asked) => command(given, deps, asked),
  press: (given, asked) => press(given, deps, asked),
  form: (sheet, which, { person }) => {
    const form = formNamed(sheet);
    return form ? formOn(deps, which, form, person) : Promise.resolve({ answer: 'nothing' });
  },
  bringFrom: (known, externalId, asked) => bringFrom(deps, known, externalId, asked),
  submit: ({ name, meta, typed }, asked) => {
    if (name === 'bring') return bring(deps, typed, asked);
    if (name === connectSheetName) return pasted(deps, typed, asked);
    return meta ? submit(deps, { name, meta, typed }, asked) : Promise.resolve({ answer: 'nothing' });
  },
  offer: (offered, asked) => offer(deps, offered, asked),
  propose: (given, now, asked) => propose(deps, given, now, asked),
});
