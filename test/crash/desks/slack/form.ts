import { setTimeout as sleep } from 'node:timers/promises';
import { asList } from '../../../../src/rehearsal/slack/json.ts';
import type { SlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import type { StoredView } from '../../../../src/rehearsal/slack/workspace.ts';
import { teammateAt } from '../../../support/teammate.ts';
import type { CardSeen, Form } from '../desk.ts';

/** How long somebody waits for a form to open. */
const openMs = 4_000;

/** The form on top of what this person has open. */
const onTop = ({ workspace }: SlackStandIn, user: string): StoredView | undefined =>
  workspace.views.get(workspace.stacks.get(user)?.at(-1) ?? '');

/** The form for this card: one that comes late, for another card, is not the one that was asked for. */
export const opened = async (
  slack: SlackStandIn,
  user: string,
  card: CardSeen,
): Promise<Form | undefined> => {
  const end = Date.now() + openMs;
  while (Date.now() < end) {
    const form = onTop(slack, user);
    if (form && String(form.view['private_metadata']).includes(card.reviewId))
      return typedInto(slack, user, card, form);
    await sleep(25);
  }
  return undefined;
};

const typedInto = (slack: SlackStandIn, user: string, { channel }: CardSeen, form: StoredView): Form => {
  const shown = () => ({ id: form.id, blocks: asList(form.view['blocks']) });
  const gone = (): boolean => onTop(slack, user)?.id !== form.id;
  return {
    gone,
    asks: (field) => JSON.stringify(shown().blocks).includes(`"${field}"`),
    send: (typed) =>
      teammateAt(slack, user, channel)
        .submit(shown(), typed)
        .then(gone, () => false),
  };
};

/** Closes whatever this person still has open. */
export const closed = async (slack: SlackStandIn, user: string): Promise<void> => {
  const left = onTop(slack, user);
  if (left)
    await teammateAt(slack, user, '')
      .close(left)
      .catch(() => undefined);
};
