import { createHash } from 'node:crypto';
import { z } from 'zod';
import { lines, plain, text } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { offeredIn } from '../../../core/thread.ts';
import { messagesOf } from '../components/messages.ts';
import { madeAt } from '../snowflake.ts';
import type { Answer as Responder, Press } from '../transport/interaction.ts';
import { askedBy } from './deps.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { show } from './showing.ts';
import { messagesFor, tell } from './telling.ts';

/** A message as the gateway tells of it; without the privileged intent its words are not in it. */
const said = z.object({
  id: z.string().regex(/^\d+$/u),
  channel_id: z.string().regex(/^\d+$/u),
  author: z.object({ id: z.string(), bot: z.boolean().default(false) }),
});

/** The message as it stands now; undefined when it is gone. Throws when Discord cannot be asked. */
export const offerAgain = async (
  { web }: DiscordDeskDeps,
  channel: string,
  id: string,
): Promise<{ text: string; by: string } | undefined> => {
  const read = await web.readWords({ channel, messageId: id });
  if (!read.ok) throw new Error(`Discord did not give the message again: ${read.error}`);
  return read.value;
};

/** A thread has the id of the message it was opened from: is that a card? */
const cardOf = async (
  { verbs, channels }: DiscordDeskDeps,
  thread: string,
): Promise<{ reviewId: string; language: UiLanguage } | undefined> => {
  const below = { channels: [...channels.keys()], id: thread, postedAt: madeAt(thread) };
  const card = await verbs.reviewOfMessage('discord', below);
  const language = card && channels.get(card.channel);
  return card && language && { reviewId: card.reviewId, language };
};

const invitation = (value: string, language: UiLanguage) => {
  const words = catalogue[language].thread;
  return messagesOf(
    [
      ...lines('offer', text(words.offer)),
      {
        type: 'actions',
        block_id: 'offer',
        elements: [{ type: 'button', action_id: 'offer.preview', value, text: plain(words.look) }],
      },
    ],
    language,
  );
};

/**
 * Somebody said something. Only `>> …` in the thread of a card is ours; everything else is talk, and is kept nowhere. Nothing
 * can be shown to one person alone before they press something: below their message stands a button, which only they can use.
 */
export const onSaid = async (deps: DiscordDeskDeps, data: unknown): Promise<void> => {
  const message = said.safeParse(data);
  if (!message.success || message.data.author.bot) return;
  const { id, channel_id: channel } = message.data;
  const card = await cardOf(deps, channel);
  if (card === undefined) return;
  const now = await offerAgain(deps, channel, id);
  if (now === undefined || offeredIn(now.text) === undefined) return;
  const [components = []] = invitation(`${id} ${card.reviewId}`, card.language);
  const nonce = createHash('sha256').update(`offer ${id}`).digest('base64url').slice(0, 25);
  const posted = await deps.web.postComponents({ channel, nonce, answers: id }, components);
  if (!posted.ok) deps.log.warn('discord_offer_not_shown', { error: posted.error });
};

/** The button below `>> …` was pressed: its writer alone sees the text as it would go out. */
export const onOffer = async (
  deps: DiscordDeskDeps,
  carried: string,
  interaction: Press,
  responder: Responder,
): Promise<void> => {
  const asked = askedBy(interaction, deps);
  const { language } = asked.person;
  const words = catalogue[language].thread;
  const say = (sentence: string): Promise<void> =>
    tell(deps, responder, messagesFor({ parts: lines('said', text(sentence)) }, language));
  const { id, reviewId } = /^preview (?<id>\d{1,20}) (?<reviewId>[\w-]{1,64})$/u.exec(carried)?.groups ?? {};
  if (!id || !reviewId) return;
  const now = await offerAgain(deps, interaction.channel, id);
  const offered = now && offeredIn(now.text);
  if (!now || offered === undefined) return say(words.deleted);
  if (now.by !== interaction.user.id) return say(words.notYours);
  const given = await deps.front.offer({ reviewId, message: id, words: offered }, asked);
  return show(deps, responder, given, { language, on: 'nothing' });
};
