import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { World } from '../../../app/ports/world.ts';
import { createRest } from '../transport/rest.ts';
import { attempt } from '../transport/web-call.ts';
import type { DiscordAnswer } from '../web-port.ts';
import { deployed } from './diff.ts';
import type { Deployed } from './diff.ts';

/** The commands of one bot, for everybody or on one server. Each call is one attempt. */
export interface Commands {
  application(): Promise<DiscordAnswer<{ id: string; name: string }>>;
  there(applicationId: string): Promise<DiscordAnswer<Deployed[]>>;
  /** All at once: what is not named goes. */
  replace(applicationId: string, commands: readonly Deployed[]): Promise<DiscordAnswer<number>>;
}

const application = z.object({ id: z.string(), name: z.string() });

export const createCommands = (settings: {
  token: string;
  apiUrl: string;
  world: Pick<World, 'now'>;
  /** Undefined: everywhere the bot is. */
  server: string | undefined;
}): Commands => {
  const { token, apiUrl, world, server } = settings;
  const rest = createRest({ apiUrl, token, world });
  const route = (id: string) =>
    server === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, server);
  return {
    application: () =>
      attempt(world, async () => application.parse(await rest.get(Routes.currentApplication()))),
    there: (id) =>
      attempt(world, async () => {
        const query = new URLSearchParams({ with_localizations: 'true' });
        return deployed.parse(await rest.get(route(id), { query }));
      }),
    replace: (id, commands) =>
      attempt(world, async () => {
        const body =
          server === undefined
            ? commands
            : commands.map(({ contexts: _contexts, integration_types: _types, ...rest_ }) => rest_);
        return deployed.parse(await rest.put(route(id), { body })).length;
      }),
  };
};
