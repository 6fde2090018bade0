import { z } from 'zod';
import { COMPONENTS_V2, createAnswers, EPHEMERAL, kindOf } from './answers.ts';
import type { Done, Record, Where } from './answers.ts';
import { everyComponent } from './components.ts';
import { createJson } from './json.ts';
import type { Asked, Said } from './refusals.ts';
import type { State } from './state.ts';

export interface Interactions {
  press(what: Where & { message: string; customId: string; values?: string[] }): Done;
  submit(
    what: Where & {
      customId: string;
      fields?: { [id: string]: string };
      chosen?: { [id: string]: string[] };
      message?: string;
    },
  ): Done;
  /** `options` as Discord nests them: `[{ name, type: 1, options: [{ name, type, value }] }]`. */
  command(what: Where & { name: string; options?: object[]; resolved?: object }): Done;
  complete(what: Where & { name: string; options: object[] }): Done;
  menu(what: Where & { name: string; message: string }): Done;
  /** The same interaction is told once more, as a resumed session may. */
  tellAgain(done: Done): void;
  /** Who did that to which this token belongs, and in which channel. */
  whose(token: string): Pick<Where, 'user' | 'channel'> | undefined;
  /** The payload of one, as HTTP would bring it. */
  payload(done: Done): object;
  /** So much time goes by for everything that was done. */
  pass(ms: number): void;
  /** While it is on nobody is told by the gateway: Discord has an interactions endpoint. */
  byHttp(on: boolean): void;
  rest(path: readonly string[], asked: Asked): Said | undefined;
}

/** What people do with the bot. */
export const createInteractions = (state: State): Interactions => {
  const { userJson, messageJson } = createJson(state);
  const records = new Map<string, Record>();
  const payloads = new Map<string, object>();
  let ahead = 0;
  let silent = false;
  const now = (): number => Date.now() + ahead;

  const begin = (type: number, where: Where, data: object, on?: string): Done => {
    const id = state.nextId();
    const record: Record = {
      id,
      token: `token-of-${id}`,
      callbacks: [],
      said: [],
      modal: undefined,
      choices: undefined,
      type,
      at: now(),
      where,
      on,
      original: undefined,
    };
    records.set(record.token, record);
    const message = on === undefined ? undefined : standing(on);
    const payload = {
      id,
      application_id: state.bot.id,
      type,
      token: record.token,
      version: 1,
      guild_id: state.guildId,
      guild: { id: state.guildId, locale: 'en-US', features: [] },
      channel_id: where.channel,
      channel: { id: where.channel, type: 0 },
      member: {
        user: userJson(where.user),
        nick: null,
        roles: where.user.roles,
        permissions: String(state.everyone),
        joined_at: new Date(0).toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
      locale: where.locale ?? 'en-US',
      guild_locale: 'en-US',
      app_permissions: String(state.everyone),
      entitlements: [],
      authorizing_integration_owners: { 0: state.guildId },
      context: 0,
      attachment_size_limit: 10_485_760,
      data,
      ...(message && { message }),
    };
    payloads.set(id, payload);
    if (!silent) state.tell('INTERACTION_CREATE', payload);
    return record;
  };

  /** The message that stands there, in the channel or before somebody's eyes alone. */
  const standing = (id: string): { components: unknown[] } => {
    const message = state.find(id);
    if (message) return { ...messageJson(message), components: message.components };
    for (const { said } of records.values()) {
      const own = said.find((one) => one.id === id);
      if (own) {
        const flags = COMPONENTS_V2 | EPHEMERAL;
        return Object.assign(
          { id, flags, author: userJson(state.bot), content: '' },
          { components: own.components },
        );
      }
    }
    throw new Error(`there is no message ${id}`);
  };
  /** Nobody can press what is not there. */
  const seen = (message: string, customId: string, values: readonly string[]): number => {
    const found = everyComponent(standing(message).components).find((one) => one['custom_id'] === customId);
    const options = z
      .array(z.object({ value: z.string() }))
      .catch([])
      .parse(found?.['options']);
    if (!found || !values.every((value) => options.some((one) => one.value === value)))
      throw new Error(`nothing to press: ${customId} ${values.join(' ')}`);
    return Number(found['type']);
  };

  /** A context menu shows what was written to whoever chose it, intent or not. */
  const contentOf = (id: string) => ({ content: state.find(id)?.content ?? '' });

  return {
    press: ({ message, customId, values = [], ...where }) => {
      const component_type = seen(message, customId, values);
      return begin(kindOf.press, where, { id: 1, custom_id: customId, component_type, values }, message);
    },
    submit: ({ customId, fields = {}, chosen = {}, message, ...where }) => {
      const components = [
        ...Object.entries(fields).map(([custom_id, value]) => ({ type: 4, id: 2, custom_id, value })),
        ...Object.entries(chosen).map(([custom_id, values]) => ({ type: 3, id: 2, custom_id, values })),
      ].map((component) => ({ type: 18, id: 1, component }));
      return begin(kindOf.submit, where, { custom_id: customId, components }, message);
    },
    command: ({ name, options = [], resolved = {}, ...where }) =>
      begin(kindOf.command, where, { id: '1', type: 1, name, options, resolved }),
    complete: ({ name, options, ...where }) =>
      begin(kindOf.complete, where, { id: '1', type: 1, name, options }),
    menu: ({ name, message, ...where }) =>
      begin(kindOf.command, where, {
        id: '1',
        type: 3,
        name,
        target_id: message,
        resolved: { messages: { [message]: { ...standing(message), ...contentOf(message) } } },
      }),
    tellAgain: ({ id }) => state.tell('INTERACTION_CREATE', payloads.get(id) ?? {}),
    whose: (token) => records.get(token)?.where,
    payload: ({ id }) => payloads.get(id) ?? {},
    pass: (ms) => {
      ahead += ms;
    },
    byHttp: (on) => {
      silent = on;
    },
    rest: createAnswers(state, records, now),
  };
};
