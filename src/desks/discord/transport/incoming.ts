import { madeAt } from '../snowflake.ts';
import { knownInteraction } from './interaction-shapes.ts';
import type { Known, Menu, Message, Part, PressedOn, Resolved, Typed, User } from './interaction-shapes.ts';
import type { Interaction, Person, TargetMessage } from './interaction.ts';

/** What answering takes: it is worth a post of the bot's for 15 minutes, and never reaches a log. */
export interface Credentials {
  id: string;
  applicationId: string;
  token: string;
}
export interface Incoming {
  interaction: Interaction;
  credentials: Credentials;
  /** All that was taken of it: read again, it gives the same. */
  taken: Known;
}

const EPHEMERAL = 1 << 6;

const personOf = ({ id, username, global_name, bot }: User, nick?: string | null): Person => ({
  id,
  name: nick ?? global_name ?? username,
  bot,
});
const peopleIn = ({ users, members }: Resolved): Record<string, Person> =>
  Object.fromEntries(Object.entries(users).map(([id, one]) => [id, personOf(one, members[id]?.nick)]));
const pressedMessage = ({ id, flags }: PressedOn) => ({
  id,
  ephemeral: (flags & EPHEMERAL) !== 0,
});
const targetMessage = (one: Message): TargetMessage => ({
  id: one.id,
  channel: one.channel_id,
  author: personOf(one.author),
  content: one.content,
  files: one.attachments.map(({ filename }) => filename),
  at: Date.parse(one.timestamp),
});

const commonOf = (of: Known, by: User) => ({
  id: of.id,
  user: personOf(by, of.member?.nick),
  roles: of.member?.roles ?? [],
  permissions: BigInt(of.member?.permissions ?? 0),
  server: of.guild_id,
  channel: of.channel_id,
  locale: of.locale,
  at: madeAt(of.id),
  people: peopleIn(of.data.resolved),
});

/** The sub-command and what was typed behind it; a command without sub-commands has options of its own. */
const optionsOf = (data: Typed) => {
  const [first] = data.options;
  const within = first !== undefined && 'options' in first ? first : undefined;
  const given = within?.options ?? data.options.filter((one) => 'value' in one);
  return {
    name: data.name,
    sub: within?.name,
    options: Object.fromEntries(given.map((one) => [one.name, one.value])),
    focused: given.find(({ focused }) => focused),
  };
};

const fieldsOf = (parts: readonly Part[]) => {
  const all = parts.flatMap((one) => {
    if ('component' in one) return [one.component];
    return 'components' in one ? one.components : [];
  });
  const fields: Record<string, string> = {};
  const chosen: Record<string, readonly string[]> = {};
  for (const { custom_id: id, value: given, values } of all) {
    if (values !== undefined) chosen[id] = values;
    else if (typeof given === 'string') fields[id] = given;
    else if (given === true) chosen[id] = [id];
  }
  return { fields, chosen };
};

const menuOf = (data: Menu): { target: { message: TargetMessage } | { person: Person } } | undefined => {
  const { target_id: id } = data;
  const one = data.type === 3 ? data.resolved.messages[id] : undefined;
  if (one !== undefined) return { target: { message: targetMessage(one) } };
  const person = peopleIn(data.resolved)[id];
  return person === undefined ? undefined : { target: { person } };
};

const interactionOf = (of: Known, by: User): Interaction | undefined => {
  const common = commonOf(of, by);
  switch (of.type) {
    case 3: {
      const { custom_id: customId, values } = of.data;
      return { kind: 'press', ...common, customId, values, message: pressedMessage(of.message) };
    }
    case 5: {
      const from = of.message && pressedMessage(of.message);
      return {
        kind: 'submit',
        ...common,
        customId: of.data.custom_id,
        ...fieldsOf(of.data.components),
        message: from,
      };
    }
    case 4: {
      const { focused, ...rest } = optionsOf(of.data);
      if (focused === undefined) return undefined;
      return {
        kind: 'complete',
        ...common,
        ...rest,
        focused: { name: focused.name, value: String(focused.value) },
      };
    }
    default: {
      if (of.data.type === 1) {
        const { focused: _none, ...rest } = optionsOf(of.data);
        return { kind: 'command', ...common, ...rest };
      }
      const target = menuOf(of.data);
      return target && { kind: 'menu', ...common, name: of.data.name, ...target };
    }
  }
};

/** What Discord handed over, by gateway or HTTP; undefined for what is not an interaction we know. */
export const readInteraction = (data: unknown): Incoming | undefined => {
  const read = knownInteraction.safeParse(data);
  if (!read.success) return undefined;
  const of = read.data;
  const by = of.member?.user ?? of.user;
  const interaction = by && interactionOf(of, by);
  const credentials = { id: of.id, applicationId: of.application_id, token: of.token };
  return interaction && { interaction, credentials, taken: of };
};
