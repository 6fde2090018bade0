import { z } from 'zod';
import { SlackError } from '../error.ts';
import { method, required, structured, type Call } from '../method.ts';
import { checkedView, openView, publishHome, pushView, replaceView, viewOnTheWire } from '../views.ts';
import type { StoredView } from '../workspace.ts';

const view = structured;

/** https://docs.slack.dev/reference/methods/views.open: a trigger lives 3 s and opens one view. */
const open = method({
  tier: 4,
  args: z.object({ trigger_id: required, view }),
  run: (args, call) => {
    const checked = checkedView(call.kernel, args.view, 'modal');
    const trigger = call.kernel.takeTrigger(args.trigger_id);
    return { view: viewOnTheWire(call.kernel, openView(call.kernel, trigger.user, checked)) };
  },
});

/** https://docs.slack.dev/reference/methods/views.push: only with a trigger from within a modal. */
const push = method({
  tier: 4,
  args: z.object({ trigger_id: required, view }),
  run: (args, call) => {
    const checked = checkedView(call.kernel, args.view, 'modal');
    const trigger = call.kernel.takeTrigger(args.trigger_id);
    const on = call.kernel.workspace.views.get(trigger.viewId ?? '');
    if (!on || on.type !== 'modal') throw new SlackError('not_found');
    return { view: viewOnTheWire(call.kernel, pushView(call.kernel, on, checked)) };
  },
});

const find = ({ kernel }: Call, id?: string, external?: string): StoredView => {
  const found =
    id === undefined
      ? [...kernel.workspace.views.values()].find((each) => external && each.view['external_id'] === external)
      : kernel.workspace.views.get(id);
  if (!found) throw new SlackError('not_found');
  return found;
};
const sameHash = (stored: StoredView | undefined, hash: string | undefined): void => {
  if (hash !== undefined && stored && stored.hash !== hash) throw new SlackError('hash_conflict');
};

/** https://docs.slack.dev/reference/methods/views.update: `hash` is an optimistic lock. */
const update = method({
  tier: 4,
  args: z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view,
  }),
  run: (args, call) => {
    const stored = find(call, args.view_id, args.external_id);
    sameHash(stored, args.hash);
    replaceView(call.kernel, stored, checkedView(call.kernel, args.view, stored.type, stored.id));
    return { view: viewOnTheWire(call.kernel, stored) };
  },
});

/** https://docs.slack.dev/reference/methods/views.publish */
const publish = method({
  tier: 4,
  args: z.object({ user_id: required, hash: z.string().optional(), view }),
  run: (args, call) => {
    const { workspace } = call.kernel;
    if (!workspace.users.has(args.user_id)) throw new SlackError('user_not_found');
    const known = workspace.views.get(workspace.homes.get(args.user_id) ?? '');
    sameHash(known, args.hash);
    const checked = checkedView(call.kernel, args.view, 'home', known?.id);
    return { view: viewOnTheWire(call.kernel, publishHome(call.kernel, args.user_id, checked)) };
  },
});

export const viewMethods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
