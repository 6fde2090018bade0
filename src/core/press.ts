import { z } from 'zod';
import { notUseful, useful } from './card/feedback.ts';
import { pressed } from './card/pressed.ts';
import type { Pressed } from './card/pressed.ts';
import { stepFor } from './form/step.ts';
import type { Step } from './form/step.ts';
import { pageValue } from './sheet/pages.ts';
import { variantChosen } from './sheet/variants.ts';
import { previewed } from './thread.ts';
import type { Previewed } from './thread.ts';

/** What a press on anything of ours means, wherever it stands. */
export type Press =
  | { on: 'card'; step: Step; from: Pressed }
  | { on: 'page'; reviewId: string; page: number }
  | { on: 'variant'; from: Pressed; at: number; variant: number }
  | { on: 'feedback'; from: Pressed; useful: boolean }
  | { on: 'house'; key: string; accept: boolean }
  | { on: 'resume'; what: 'release' | 'return' }
  | { on: 'job'; id: string }
  /** The place to paste into; or one of several accounts was chosen. */
  | { on: 'connect'; source: string }
  | { on: 'account'; ticket: string; nth: number }
  | { on: 'proposal'; of: Previewed; approve: boolean }
  /** Known, and nothing follows from it: a link, the beginning of a menu. */
  | { on: 'nothing' };

const nothing: Press = { on: 'nothing' };
type Reader = (name: string, value: string) => Press | undefined;

const onDraft =
  (read: (name: string, from: Pressed) => Press | undefined): Reader =>
  (name, value) => {
    const from = pressed.safeParse(value);
    return from.success ? (read(name, from.data) ?? nothing) : undefined;
  };

const readers: Record<string, Reader> = {
  // A link opens by itself; a desk only reports that it was pressed.
  card: (name, value) =>
    value === ''
      ? nothing
      : onDraft((action, from) => {
          const step = stepFor(action, from);
          return step && { on: 'card', step, from };
        })(name, value),
  variant: onDraft((_, from) => {
    const chosen = variantChosen(from.choice);
    return chosen && { on: 'variant', from, ...chosen };
  }),
  feedback: onDraft((_, from) =>
    from.choice === useful || from.choice === notUseful
      ? { on: 'feedback', from, useful: from.choice === useful }
      : undefined,
  ),
  page: (_, value) => {
    const turned = pageValue.safeParse(value);
    return turned.success ? { on: 'page', ...turned.data } : undefined;
  },
  house: (name, value) => (value === '' ? undefined : { on: 'house', key: value, accept: name === 'accept' }),
  resume: (_, value) => {
    const what = z.enum(['release', 'return']).safeParse(value);
    return what.success ? { on: 'resume', what: what.data } : undefined;
  },
  job: (_, value) => (value === '' ? undefined : { on: 'job', id: value }),
  connect: (name, value) => {
    if (name === 'paste') return value === '' ? undefined : { on: 'connect', source: value };
    const [, nth, ticket] = /^(\d{1,2}) ([\w-]{20,64})$/u.exec(value) ?? [];
    // A link opens by itself.
    return ticket === undefined ? nothing : { on: 'account', ticket, nth: Number(nth) };
  },
  propose: (name, value) => {
    const of = previewed.safeParse(value);
    return of.success ? { on: 'proposal', of: of.data, approve: name === 'approve' } : undefined;
  },
};

/**
 * What pressing an element with this id and value means. Undefined for what is not ours (forged, or from a card of long ago): it
 * will never be readable.
 */
export const pressOf = (actionId: string, value: string): Press | undefined => {
  const [, kind = '', name = ''] = /^(\w+)\.(.*)$/u.exec(actionId) ?? [];
  return Object.hasOwn(readers, kind) ? readers[kind]?.(name, value) : undefined;
};
