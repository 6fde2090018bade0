import { MessageFlags, Routes } from 'discord-api-types/v10';
import type {
  APIInteractionResponse,
  APIMessageTopLevelComponent,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
  RESTPostAPIInteractionFollowupJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { DiscordAnswer } from '../web-port.ts';
import type { Credentials } from './incoming.ts';
import { createRest } from './rest.ts';
import type { RestSettings } from './rest.ts';
import { attempt } from './web-call.ts';

/** What answering asks of Discord. Each is one attempt. */
export interface AnswerWeb {
  /** The first answer, within 3 s; gives the id of the message it made. */
  respond(to: Credentials, response: APIInteractionResponse): Promise<DiscordAnswer<string>>;
  /** Fills in what was deferred, or changes what was pressed. */
  editOriginal(to: Credentials, components: APIMessageTopLevelComponent[]): Promise<DiscordAnswer<string>>;
  /** Takes back the "thinking…" of an answer that says nothing. */
  removeOriginal(to: Credentials): Promise<DiscordAnswer<string>>;
  post(
    to: Credentials,
    components: APIMessageTopLevelComponent[],
    ephemeral: boolean,
  ): Promise<DiscordAnswer<string>>;
}

const responded = z.object({
  resource: z.object({ message: z.object({ id: z.string() }).optional() }).optional(),
});
const message = z.object({ id: z.string() });
const silent = { parse: [] };

export const flagsOf = (ephemeral: boolean): number =>
  MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);

/**
 * Answers go by a line of their own: what the bot posts and is made to wait for must not hold up somebody who pressed. The token
 * of an interaction is in the address, so that the bot's own is never sent.
 */
export const createAnswerWeb = (settings: Omit<RestSettings, 'token'>): AnswerWeb => {
  const { world } = settings;
  const rest = createRest(settings);
  const query = new URLSearchParams({ with_response: 'true' });
  const edited = async (route: `/${string}`, components: APIMessageTopLevelComponent[]): Promise<string> => {
    const body: RESTPatchAPIInteractionOriginalResponseJSONBody = {
      components,
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: silent,
    };
    return message.parse(await rest.patch(route, { body })).id;
  };
  return {
    respond: ({ id, token }, body) =>
      attempt(world, async () => {
        const answer = await rest.post(Routes.interactionCallback(id, token), { body, query });
        return responded.parse(answer).resource?.message?.id ?? '';
      }),
    editOriginal: ({ applicationId, token }, components) =>
      attempt(world, () => edited(Routes.webhookMessage(applicationId, token), components)),
    removeOriginal: ({ applicationId, token }) =>
      attempt(world, async () => {
        await rest.delete(Routes.webhookMessage(applicationId, token));
        return '';
      }),
    post: ({ applicationId, token }, components, ephemeral) =>
      attempt(world, async () => {
        const body: RESTPostAPIInteractionFollowupJSONBody = {
          components,
          flags: flagsOf(ephemeral),
          allowed_mentions: silent,
        };
        return message.parse(await rest.post(Routes.webhook(applicationId, token), { body })).id;
      }),
  };
};
