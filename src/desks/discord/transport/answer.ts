import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Log, World } from '../../../app/ports/world.ts';
import type { DiscordAnswer } from '../web-port.ts';
import { flagsOf } from './answer-web.ts';
import type { AnswerWeb } from './answer-web.ts';
import { fittedChoices, fittedModal } from './fit.ts';
import type { Credentials } from './incoming.ts';
import type { Answer, Components, Interaction } from './interaction.ts';

/** docs: interactions/receiving-and-responding#interaction-callback; a little less, for the way. */
const tokenLivesMs = 15 * 60_000 - 10_000;
/** docs: topics/opcodes-and-status-codes#json: Interaction has already been acknowledged. */
const alreadyAnswered = '40060';
/** Whether Discord heard of it cannot be told. */
const onTheWay = new Set(['unreachable', 'server_error']);

/**
 * What Discord knows of the answer so far: nothing, a "thinking…" to be filled in, a press that was taken note of, or an answer.
 * `unknown` after a crash.
 */
type Stage = 'open' | 'thinking' | 'noted' | 'answered' | 'unknown';

export interface OneAnswer extends Answer {
  /** Satisfies Discord if nobody has yet; for the clock. */
  inTime(): Promise<void>;
  /** The listener has ended: nothing is left hanging, neither a press that looks failed nor a "thinking…". */
  finish(): Promise<void>;
}

interface Setup {
  web: AnswerWeb;
  world: Pick<World, 'now'>;
  log: Log;
  credentials: Credentials;
  interaction: Interaction;
  /** Epoch ms. */
  receivedAt: number;
  replayed: boolean;
}

const no = (error: string): DiscordAnswer<string> => ({ ok: false, error });
const nothing: DiscordAnswer<string> = { ok: true, value: '' };

/** Whether it stands on a message, which can be changed by the answer. */
const onMessage = (interaction: Interaction): boolean =>
  interaction.kind === 'press' || (interaction.kind === 'submit' && interaction.message !== undefined);

/** One interaction's answer. Calls take turns, so that the clock and the listener never answer at once. */
export const createAnswer = (setup: Setup): OneAnswer => {
  const { web, world, log, credentials: to, interaction, receivedAt, replayed } = setup;
  const mayUpdate = onMessage(interaction);
  let stage: Stage = replayed ? 'unknown' : 'open';
  /** Whether the token's "original" is the message that was pressed, rather than one that was said. */
  let originalIsPressed = replayed;
  /** The first answer that was sent and nobody knows of. */
  let lost: [Stage, InteractionResponseType] | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = (act: () => Promise<DiscordAnswer<string>>): Promise<DiscordAnswer<string>> => {
    const done = turn.then(async () => {
      if (world.now() - receivedAt > tokenLivesMs) return no('expired');
      const answer = await act();
      if (!answer.ok)
        log.warn('discord.answer_refused', { id: to.id, kind: interaction.kind, code: answer.error });
      return answer;
    });
    turn = done.catch(() => undefined);
    return done;
  };

  const takeNote = (next: Stage, type: InteractionResponseType): void => {
    stage = next;
    originalIsPressed =
      type === InteractionResponseType.DeferredMessageUpdate ||
      type === InteractionResponseType.UpdateMessage;
  };
  /** The first answer. Of one that got lost on the way it is only known that something stands when the next is refused. */
  const respond = async (next: Stage, response: APIInteractionResponse): Promise<DiscordAnswer<string>> => {
    const answer = await web.respond(to, response);
    if (answer.ok) takeNote(next, response.type);
    else if (answer.error === alreadyAnswered) takeNote(...(lost ?? ['unknown', response.type]));
    else if (onTheWay.has(answer.error)) lost = [next, response.type];
    return answer;
  };
  /** Something stood already: then this comes after it. */
  const orAfter = async (
    first: Promise<DiscordAnswer<string>>,
    after: () => Promise<DiscordAnswer<string>>,
  ): Promise<DiscordAnswer<string>> => {
    const answer = await first;
    return !answer.ok && answer.error === alreadyAnswered ? after() : answer;
  };

  const think = (ephemeral: boolean): Promise<DiscordAnswer<string>> =>
    respond('thinking', {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      ...(ephemeral && { data: { flags: MessageFlags.Ephemeral } }),
    });
  const note = (): Promise<DiscordAnswer<string>> =>
    mayUpdate ? respond('noted', { type: InteractionResponseType.DeferredMessageUpdate }) : think(true);

  const say = async (components: Components, ephemeral: boolean): Promise<DiscordAnswer<string>> => {
    if (stage === 'open') {
      const data = { components, flags: flagsOf(ephemeral), allowed_mentions: { parse: [] } };
      return orAfter(
        respond('answered', { type: InteractionResponseType.ChannelMessageWithSource, data }),
        () => say(components, ephemeral),
      );
    }
    if (stage !== 'thinking') return web.post(to, components, ephemeral);
    const filled = await web.editOriginal(to, components);
    if (filled.ok) stage = 'answered';
    return filled;
  };
  const update = (components: Components): Promise<DiscordAnswer<string>> => {
    if (stage === 'open') {
      const data = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
      return orAfter(respond('answered', { type: InteractionResponseType.UpdateMessage, data }), () =>
        update(components),
      );
    }
    return originalIsPressed ? web.editOriginal(to, components) : Promise.resolve(no('too_late'));
  };

  return {
    replayed,
    later: (ephemeral) => inTurn(async () => (stage === 'open' ? think(ephemeral) : nothing)),
    laterUpdate: () => inTurn(async () => (stage === 'open' ? note() : nothing)),
    say: (components, ephemeral) => inTurn(() => say(components, ephemeral)),
    followUp: (components, ephemeral) => inTurn(() => say(components, ephemeral)),
    update: (components) => inTurn(async () => (mayUpdate ? update(components) : no('no_message'))),
    modal: (form) =>
      inTurn(async () => {
        if (stage !== 'open' || interaction.kind === 'submit') return no('too_late');
        return respond('answered', { type: InteractionResponseType.Modal, data: fittedModal(form) });
      }),
    choices: (choices) =>
      inTurn(async () => {
        if (stage !== 'open') return no('too_late');
        return respond('answered', {
          type: InteractionResponseType.ApplicationCommandAutocompleteResult,
          data: { choices: fittedChoices(choices) },
        });
      }),
    async inTime() {
      if (interaction.kind === 'complete') return;
      await inTurn(async () => (stage === 'open' ? note() : nothing));
    },
    async finish() {
      if (interaction.kind === 'complete') return;
      await inTurn(async () => {
        if (stage === 'open') await note();
        return stage === 'thinking' ? web.removeOriginal(to) : nothing;
      });
    },
  };
};
