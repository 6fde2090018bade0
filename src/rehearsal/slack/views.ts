import { withIds } from './blocks/check.ts';
import { checkView } from './blocks/view.ts';
import { refusal, SlackError } from './error.ts';
import { compact, type Json } from './json.ts';
import type { Kernel } from './kernel.ts';
import { limits } from './limits.ts';
import type { StoredView } from './workspace.ts';

/** A view by all rules with its ids filled in, or the error Slack gives. */
export const checkedView = (
  kernel: Kernel,
  value: unknown,
  type: 'modal' | 'home',
  replacing?: string,
): Json => {
  const checked = checkView(value, type);
  if (!checked.ok) throw refusal(checked.code, checked.messages);
  const external = checked.view['external_id'];
  const taken = [...kernel.workspace.views.values()].some(
    (each) => each.id !== replacing && external !== undefined && each.view['external_id'] === external,
  );
  if (taken) throw new SlackError('duplicate_external_id');
  return { ...checked.view, blocks: withIds(checked.blocks, () => kernel.makeId('').slice(0, 5)) };
};

const make = (kernel: Kernel, user: string, view: Json, on?: StoredView): StoredView => {
  const id = kernel.makeId('V');
  return {
    id,
    user,
    type: view['type'] === 'home' ? 'home' : 'modal',
    hash: kernel.makeHash(),
    view,
    rootId: on?.rootId ?? id,
    ...(on ? { previousId: on.id } : {}),
    errors: {},
    busy: false,
    values: {},
  };
};

/** Opens a modal in place of whatever modal the user had open. */
export const openView = (kernel: Kernel, user: string, view: Json): StoredView => {
  closeAll(kernel, user);
  const made = make(kernel, user, view);
  kernel.workspace.views.set(made.id, made);
  kernel.workspace.stacks.set(user, [made.id]);
  kernel.changed();
  return made;
};

/** Lays a modal over the top one: at most three. */
export const pushView = (kernel: Kernel, on: StoredView, view: Json): StoredView => {
  const stack = kernel.workspace.stacks.get(on.user) ?? [];
  if (stack.length >= limits.viewStack) throw new SlackError('push_limit_reached');
  const made = make(kernel, on.user, view, on);
  kernel.workspace.views.set(made.id, made);
  kernel.workspace.stacks.set(on.user, [...stack, made.id]);
  kernel.changed();
  return made;
};

/** Draws a view anew; what was typed stays where block and action keep their ids. */
export const replaceView = (kernel: Kernel, stored: StoredView, view: Json): void => {
  stored.view = view;
  stored.hash = kernel.makeHash();
  stored.errors = {};
  kernel.changed();
};

/** Takes the top modal away. */
export const popView = (kernel: Kernel, user: string): void => {
  const stack = kernel.workspace.stacks.get(user) ?? [];
  const top = stack.at(-1);
  if (top !== undefined) kernel.workspace.views.delete(top);
  kernel.workspace.stacks.set(user, stack.slice(0, -1));
  kernel.changed();
};

export const closeAll = (kernel: Kernel, user: string): void => {
  for (const id of kernel.workspace.stacks.get(user) ?? []) kernel.workspace.views.delete(id);
  kernel.workspace.stacks.set(user, []);
  kernel.changed();
};

/** The Home tab of a user, made or drawn anew. */
export const publishHome = (kernel: Kernel, user: string, view: Json): StoredView => {
  const known = kernel.workspace.views.get(kernel.workspace.homes.get(user) ?? '');
  if (known) {
    replaceView(kernel, known, view);
    return known;
  }
  const made = make(kernel, user, view);
  kernel.workspace.views.set(made.id, made);
  kernel.workspace.homes.set(user, made.id);
  kernel.changed();
  return made;
};

/** A view as answers and payloads show it: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const viewOnTheWire = ({ workspace }: Kernel, stored: StoredView): Json => {
  const { view } = stored;
  return compact({
    id: stored.id,
    team_id: workspace.team.id,
    type: stored.type,
    blocks: view['blocks'],
    private_metadata: view['private_metadata'] ?? '',
    callback_id: view['callback_id'] ?? '',
    state: { values: stored.values },
    hash: stored.hash,
    title: view['title'],
    clear_on_close: view['clear_on_close'] ?? false,
    notify_on_close: view['notify_on_close'] ?? false,
    close: view['close'] ?? null,
    submit: view['submit'] ?? null,
    previous_view_id: stored.previousId ?? null,
    root_view_id: stored.rootId,
    app_id: workspace.appId,
    external_id: view['external_id'] ?? '',
    app_installed_team_id: workspace.team.id,
    bot_id: workspace.botId,
  });
};
