import { setTimeout as after } from 'node:timers/promises';
import type { Part } from '../../../core/card/part.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { messagesOf } from '../components/messages.ts';
import type { Answer as Responder, Components } from '../transport/interaction.ts';
import type { DiscordAnswer } from '../web-port.ts';
import type { DiscordDeskDeps } from './deps.ts';

const pausesMs = [500, 2_000];
const longestMs = 8_000;
const passes: readonly string[] = ['rate_limited', 'server_error', 'unreachable'];

/** More messages than these for one answer nobody reads. */
const mostMessages = 10;

/**
 * Shows something to one person alone. What may not have arrived is tried again, a few times: somebody who pressed and hears nothing
 * believes that it was taken, and hearing it twice does no harm.
 */
export const insist = async (
  { world, log }: Pick<DiscordDeskDeps, 'world' | 'log'>,
  send: () => Promise<DiscordAnswer<string>>,
): Promise<DiscordAnswer<string>> => {
  const pauses = pausesMs.values();
  for (;;) {
    const answer = await send();
    if (answer.ok) return answer;
    const pause = pauses.next().value;
    const wait = Math.max(pause ?? 0, (answer.retryAt ?? 0) - world.now());
    if (pause === undefined || !passes.includes(answer.error) || wait > longestMs) {
      log.warn('discord_not_told', { error: answer.error });
      return answer;
    }
    await after(wait);
  }
};

/** Says something to them alone, in as many messages as it takes; `update` changes the private message that was pressed. */
export const tell = async (
  deps: DiscordDeskDeps,
  responder: Responder,
  messages: readonly Components[],
  update = false,
): Promise<void> => {
  const [first, ...more] = messages;
  if (first === undefined) return;
  const told = await insist(deps, () => (update ? responder.update(first) : responder.say(first, true)));
  if (!told.ok) return;
  for (const one of more) await insist(deps, () => responder.followUp(one, true));
};

/** Parts said to one person alone; a shorter sentence where they are too much. */
export const messagesFor = (
  { parts, tooLong }: { parts: readonly Part[]; tooLong?: Part[] },
  language: UiLanguage,
): Components[] => {
  const messages = messagesOf(parts, language);
  return messages.length > mostMessages && tooLong ? messagesOf(tooLong, language) : messages;
};
