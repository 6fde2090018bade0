import { z } from 'zod';
import { refusals } from './components.ts';
import { modal } from './modal.ts';
import type { Modal } from './modal.ts';
import { no, refused } from './refusals.ts';
import type { Asked, Said } from './refusals.ts';
import type { FakeUser, State } from './state.ts';

/** docs: interactions/receiving-and-responding#interaction-callback */
const firstAnswerMs = 3_000;
const tokenMs = 15 * 60_000;
export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

/** A message that answered an interaction. */
export interface Answered {
  id: string;
  ephemeral: boolean;
  /** Nothing yet: it says "thinking…". */
  thinking: boolean;
  components: unknown[];
}

/** Something somebody did, and what came of it. */
export interface Done {
  id: string;
  token: string;
  /** Every type of callback that was taken, in order. */
  callbacks: number[];
  /** Everything the person was answered and that still stands. */
  said: Answered[];
  modal: Modal | undefined;
  choices: { name: string; value: string | number }[] | undefined;
}

/** Where somebody does something; in a channel of the server unless said otherwise. */
export interface Where {
  user: FakeUser;
  channel: string;
  locale?: string;
}

export interface Record extends Done {
  type: number;
  at: number;
  where: Where;
  /** The message it was done on. */
  on: string | undefined;
  original: string | undefined;
}

const newMessage = z.strictObject({
  components: z.array(z.unknown()).min(1),
  flags: z.int(),
  allowed_mentions: z.strictObject({ parse: z.array(z.never()) }),
});
const changed = newMessage.partial({ flags: true });
const callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: newMessage }),
  // Beside "thinking…" only EPHEMERAL may be set.
  z.strictObject({
    type: z.literal(5),
    data: z.strictObject({ flags: z.union([z.literal(0), z.literal(EPHEMERAL)]) }).optional(),
  }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: changed }),
  z.strictObject({
    type: z.literal(8),
    data: z.strictObject({
      choices: z
        .array(
          z.object({
            name: z.string().min(1).max(100),
            value: z.union([z.string().max(100), z.number()]),
            name_localizations: z.unknown().optional(),
          }),
        )
        .max(25),
    }),
  }),
  z.strictObject({ type: z.literal(9), data: modal }),
]);

const tooLate = refused(404, 10_062, 'Unknown interaction');
const already = refused(400, 40_060, 'Interaction has already been acknowledged.');
const noWebhook = refused(404, 10_015, 'Unknown Webhook');
const deadToken = refused(401, 50_027, 'Invalid Webhook Token');
const wrongForm = (why: string): Said =>
  refused(400, 50_035, 'Invalid Form Body', { _errors: [{ code: 'X', message: why }] });

export const kindOf = { command: 2, press: 3, complete: 4, submit: 5 } as const;

/** How the bot may answer what people did: in time, once, and with what Discord takes. */
export const createAnswers = (state: State, records: ReadonlyMap<string, Record>, now: () => number) => {
  const isSound = (components: unknown[]): Said | undefined => {
    const wrong = refusals(components);
    return wrong.length === 0 ? undefined : wrongForm(wrong.join('; '));
  };

  /** A message of the bot's to somebody; one that everybody sees stands in the channel. */
  const speak = (record: Record, components: unknown[], ephemeral: boolean, thinking = false): Answered => {
    const id = ephemeral
      ? state.nextId()
      : state.say({
          channel: record.where.channel,
          author: state.bot,
          content: '',
          components,
          flags: COMPONENTS_V2,
        }).id;
    const made = { id, ephemeral, thinking, components };
    record.said.push(made);
    return made;
  };
  const change = (record: Record, id: string, components: unknown[]): Said => {
    const own = record.said.find((one) => one.id === id);
    if (own) Object.assign(own, { components, thinking: false });
    const message = state.find(id);
    if (message) {
      message.components = components;
      state.edit(id, '');
    }
    for (const { said } of records.values())
      for (const one of said) if (one.id === id) one.components = components;
    return own || message || record.on === id ? { status: 200, json: { id } } : no.message;
  };
  const madeBy = (record: Record, type: number, id?: string): Said => ({
    status: 200,
    json: {
      interaction: { id: record.id, type: record.type },
      resource: { type, ...(id !== undefined && { message: { id } }) },
    },
  });

  const respond = (record: Record, body: unknown): Said => {
    if (record.callbacks.length > 0) return already;
    if (now() - record.at > firstAnswerMs) return tooLate;
    const read = callback.safeParse(body);
    if (!read.success) return wrongForm(read.error.message);
    const answer = read.data;
    const { type } = answer;
    if ((record.type === kindOf.complete) !== (type === 8))
      return wrongForm('a type that does not answer this');
    if (type === 9 && record.type === kindOf.submit) return wrongForm('a modal cannot follow a modal');
    if ((type === 6 || type === 7) && record.on === undefined) return wrongForm('nothing to update');
    if (type === 4 || type === 7) {
      const wrong = isSound(answer.data.components);
      if (wrong) return wrong;
    }
    record.callbacks.push(type);
    switch (type) {
      case 4: {
        const { components, flags } = answer.data;
        record.original = speak(record, components, (flags & EPHEMERAL) !== 0).id;
        return madeBy(record, type, record.original);
      }
      case 5:
        record.original = speak(record, [], ((answer.data?.flags ?? 0) & EPHEMERAL) !== 0, true).id;
        return madeBy(record, type);
      case 6:
        record.original = record.on;
        return madeBy(record, type);
      case 7:
        record.original = record.on;
        change(record, record.on ?? '', answer.data.components);
        return madeBy(record, type, record.on);
      case 8:
        record.choices = answer.data.choices;
        return madeBy(record, type);
      default:
        record.modal = answer.data;
        return madeBy(record, type);
    }
  };

  const follow = (record: Record, { method, body }: Asked, path: readonly string[]): Said => {
    if (now() - record.at > tokenMs) return deadToken;
    if (record.callbacks.length === 0) return noWebhook;
    const [messages, which] = path;
    const thinking = record.said.find((one) => one.thinking);
    const id = which === '@original' ? record.original : which;
    if (method === 'DELETE' && messages === 'messages' && id !== undefined) {
      record.said = record.said.filter((one) => one.id !== id);
      if (state.find(id)) state.remove(id);
      return { status: 204 };
    }
    const read = changed.safeParse(JSON.parse(body));
    if (!read.success) return wrongForm(read.error.message);
    const { components, flags = 0 } = read.data;
    const wrong = isSound(components);
    if (wrong) return wrong;
    if (method === 'PATCH' && messages === 'messages')
      return id === undefined ? no.message : change(record, id, components);
    if (method !== 'POST' || messages !== undefined) return no.route;
    // Directly after "thinking…" it is filled in, and stays as private as it was.
    if (thinking) return change(record, thinking.id, components);
    return { status: 200, json: { id: speak(record, components, (flags & EPHEMERAL) !== 0).id } };
  };

  return ([first, id, token, ...path]: readonly string[], asked: Asked): Said | undefined => {
    const record = records.get(token ?? '');
    if (first === 'interactions' && path[0] === 'callback' && asked.method === 'POST') {
      if (!record || record.id !== id) return tooLate;
      return respond(record, JSON.parse(asked.body));
    }
    if (first !== 'webhooks') return undefined;
    return record && id === state.bot.id ? follow(record, asked, path) : deadToken;
  };
};
