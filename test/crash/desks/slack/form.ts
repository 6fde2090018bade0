import { asList } from '../../../../src/rehearsal/slack/json.ts';
import type { SlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import type { StoredView } from '../../../../src/rehearsal/slack/workspace.ts';
import { teammateAt } from '../../../support/teammate.ts';
import type { Brought } from '../../places/place.ts';
import type { CardSeen, Form } from '../desk.ts';
import { patienceMs, tellsNumber, waitFor } from '../patience.ts';

/** The form on top of what this person has open. */
const onTop = ({ workspace }: SlackStandIn, user: string): StoredView | undefined =>
  workspace.views.get(workspace.stacks.get(user)?.at(-1) ?? '');

/** The form for this card: one that comes late, for another card, is not the one that was asked for. */
export const opened = async (
  slack: SlackStandIn,
  user: string,
  card: CardSeen,
): Promise<Form | undefined> => {
  const form = await waitFor(() => {
    const top = onTop(slack, user);
    return top && String(top.view['private_metadata']).includes(card.reviewId) ? top : undefined;
  }, patienceMs);
  return form && typedInto(slack, user, card, form);
};

/** `/aplomb bring`, filled in; whether the number it has was told. */
export const bringAt = async (
  slack: SlackStandIn,
  user: string,
  channel: string,
  brought: Brought,
): Promise<boolean> => {
  const at = teammateAt(slack, user, channel);
  const shown = (has: (words: string) => boolean) =>
    waitFor(() => {
      const top = at.view();
      return top && has(JSON.stringify(top.blocks)) ? top : undefined;
    }, patienceMs);
  try {
    await at.command('bring');
    const form = await shown((words) => words.includes('"url"'));
    if (form) await at.submit(form, brought);
    return form !== undefined && (await shown(tellsNumber)) !== undefined;
  } catch {
    return false;
  } finally {
    await closed(slack, user);
  }
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
