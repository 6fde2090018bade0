import { DefaultRestOptions, REST } from 'discord.js';
import type { RequestData, RouteLike } from 'discord.js';
import type { World } from '../../../app/ports/world.ts';
import { createRefusals } from '../../../core/discord/refusals.ts';
import type { Refusals } from '../../../core/discord/refusals.ts';

/** Discord answers in a second or not at all. */
const timeoutMs = 10_000;

/** What everything that asks Discord is given. */
export interface RestSettings {
  /** Where the API is; `…/api` without a version. */
  apiUrl: string;
  /** Absent for answers to interactions, whose address carries a token of their own. */
  token?: string;
  world: Pick<World, 'now'>;
  /** Shared by all that ask from this address. */
  refusals?: Refusals | undefined;
}

/** Nothing was sent: Discord refused so often of late that it is left alone. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
  /** Epoch ms. */
  readonly until: number;
  constructor(until: number) {
    super('held_back');
    this.until = until;
  }
}

type Ask = (route: RouteLike, data?: RequestData) => Promise<unknown>;
export type DiscordRest = Readonly<Record<'get' | 'post' | 'put' | 'patch' | 'delete', Ask>>;

/** Discord's REST API through its own library, told to try nothing twice and to say when it has to wait. */
export const createRest = ({
  apiUrl,
  token,
  world,
  refusals = createRefusals(),
}: RestSettings): DiscordRest => {
  const rest = new REST({
    version: '10',
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    // A token that is given to the library it forgets at a 401, for good; one that Discord only stumbled over must work again.
    headers: token === undefined ? {} : { authorization: `Bot ${token}` },
    async makeRequest(url, init) {
      const until = refusals.until(world.now());
      if (until !== undefined) throw new HeldBack(until);
      const answer = await DefaultRestOptions.makeRequest(url, init);
      const shared = answer.headers.get('x-ratelimit-scope') === 'shared';
      refusals.note({ status: answer.status, shared }, world.now());
      return answer;
    },
  });
  return {
    get: (route, data) => rest.get(route, { ...data, auth: false }),
    post: (route, data) => rest.post(route, { ...data, auth: false }),
    put: (route, data) => rest.put(route, { ...data, auth: false }),
    patch: (route, data) => rest.patch(route, { ...data, auth: false }),
    delete: (route, data) => rest.delete(route, { ...data, auth: false }),
  };
};
