import type { types } from '@slack/bolt';
import { z } from 'zod';
import { plain } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { countedHint } from '../../../core/form/length.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { limit } from '../../../core/text/limit.ts';
import { readTyped } from '../views/frame.ts';
import { remembered } from '../transport/remembered.ts';
import { personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';

const block = z.looseObject({ type: z.string(), block_id: z.string() });
const text = z.looseObject({ text: z.string() });
/** A modal while somebody types in it: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const typing = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    hash: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    title: text,
    submit: text.nullish(),
    close: text.nullish(),
    blocks: z.array(block),
    state: z.object({ values: z.unknown() }),
  }),
});
type Typing = z.infer<typeof typing>;
const counting = z.object({ limits: z.array(limit).min(1) });

/** The blocks whose text together is what goes out. */
const isCounted = (one: z.infer<typeof block>): boolean => one['dispatch_action'] === true;

/** The modal as it stands, with the hint of its last counted field anew; undefined where nothing is counted. */
const withHint = ({ view }: Typing, language: UiLanguage): types.ModalView | undefined => {
  const limits = counting.safeParse(JSON.parse(view.private_metadata)).data?.limits;
  const counted = view.blocks.filter(isCounted).map(({ block_id }) => block_id);
  const typed = readTyped(view.state.values);
  const words = counted.map((id) => typed[id] ?? '').join('');
  if (!limits) return undefined;
  const hint = plain(countedHint(words, limits, catalogue[language].edit.hint, language), 2000);
  const { callback_id, private_metadata, title, submit, close, blocks } = view;
  const changed: types.ModalView = {
    type: 'modal',
    callback_id,
    private_metadata,
    title: plain(title.text),
    ...(submit && { submit: plain(submit.text) }),
    ...(close && { close: plain(close.text) }),
    blocks: [],
  };
  // What Slack hands back of a view it takes again as it is.
  return Object.assign(changed, {
    blocks: blocks.map((one) => (one.block_id === counted.at(-1) ? { ...one, hint } : one)),
  });
};

/**
 * Counts along while somebody types: one change of the modal at a time, always of what was typed last. The hash keeps it from
 * changing a modal that has become another meanwhile; what was typed stays where it is.
 */
export const createTyping = (deps: SlackDeskDeps): ((body: unknown) => Promise<void>) => {
  const hashes = remembered<string>(200);
  const waiting = new Map<string, Typing>();
  const working = new Set<string>();

  const show = async (one: Typing): Promise<void> => {
    const { view, user } = one;
    const { language } = await personOf(deps, user.id);
    const next = withHint(one, language);
    if (!next) return;
    const updated = await deps.web.updateView({
      viewId: view.id,
      hash: hashes.get(view.id) ?? view.hash,
      view: next,
    });
    if (updated.ok) hashes.set(view.id, updated.hash);
  };

  return async (body) => {
    const one = typing.parse(body);
    const { id } = one.view;
    waiting.set(id, one);
    if (working.has(id)) return;
    working.add(id);
    try {
      for (let next = waiting.get(id); next; next = waiting.get(id)) {
        waiting.delete(id);
        await show(next);
      }
    } finally {
      working.delete(id);
    }
  };
};
