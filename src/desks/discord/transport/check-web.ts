import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { DiscordAnswer } from '../web-port.ts';
import { createRest } from './rest.ts';
import type { RestSettings } from './rest.ts';
import { attempt } from './web-call.ts';

const named = z.object({ id: z.string(), username: z.string() });
const application = z.object({
  id: z.string(),
  name: z.string().default('Aplomb'),
  flags: z.int().default(0),
});
const role = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.string(),
  position: z.int().default(0),
});
const guild = z.object({ id: z.string(), name: z.string(), owner_id: z.string(), roles: z.array(role) });
const member = z.object({ roles: z.array(z.string()) });
const overwrite = z.object({ id: z.string(), allow: z.string(), deny: z.string() });
const channel = z.object({
  id: z.string(),
  type: z.int(),
  name: z.string().nullish(),
  permission_overwrites: z.array(overwrite).default([]),
});
export type CheckedChannel = z.output<typeof channel>;
export type CheckedGuild = z.output<typeof guild>;

/** What the doctor asks of Discord: reads only, each one attempt. */
export const createCheckWeb = (settings: RestSettings & { token: string }) => {
  const rest = createRest(settings);
  const read = <Schema extends z.ZodType>(
    route: `/${string}`,
    schema: Schema,
  ): Promise<DiscordAnswer<z.output<Schema>>> =>
    attempt(settings.world, async () => schema.parse(await rest.get(route)));
  return {
    me: () => read(Routes.user('@me'), named),
    application: () => read(Routes.currentApplication(), application),
    guild: (id: string) => read(Routes.guild(id), guild),
    member: (id: string, user: string) => read(Routes.guildMember(id, user), member),
    channels: (id: string) => read(Routes.guildChannels(id), z.array(channel)),
  };
};
export type CheckWeb = ReturnType<typeof createCheckWeb>;
