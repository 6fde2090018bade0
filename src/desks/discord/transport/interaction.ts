import type {
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { DiscordAnswer } from '../web-port.ts';

/** Somebody on Discord, as people see them. */
export interface Person {
  id: string;
  /** Their name on the server where they have one there, else their own. */
  name: string;
  bot: boolean;
}

/** A message as an interaction tells of it, which it does whether or not the bot may read messages. */
export interface TargetMessage {
  id: string;
  channel: string;
  author: Person;
  /** As it was written, markup and all; empty where somebody sent only files. */
  content: string;
  /** Names of what was sent along. */
  files: string[];
  /** Epoch ms. */
  at: number;
}

interface Common {
  /** Discord's own; the same when it is told again, so that it serves as the key of what was done. */
  id: string;
  user: Person;
  /** Ids of the roles they have on the server now; none in a direct message. */
  roles: readonly string[];
  /** What they may do in this channel, as Discord's bits; none in a direct message. */
  permissions: bigint;
  /** The server; undefined in a direct message with the bot. */
  server: string | undefined;
  channel: string;
  /** The language of their Discord: `fr`, `en-GB`. */
  locale: string;
  /** When they did it, epoch ms. */
  at: number;
  /** People named in what was chosen, by id. */
  people: Readonly<Record<string, Person>>;
}

/** A button or a menu of a message was used. */
export interface Press extends Common {
  kind: 'press';
  customId: string;
  /** What was chosen in a menu; nothing for a button. */
  values: readonly string[];
  /** The message it stands on; `ephemeral` ones nobody else sees, and they change only by the answer to this. */
  message: { id: string; ephemeral: boolean };
}

/** A modal was sent off. */
export interface Submit extends Common {
  kind: 'submit';
  customId: string;
  /** What was typed, by the custom ids of its fields. */
  fields: Readonly<Record<string, string>>;
  /** What was chosen in its menus, by their custom ids. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** The message from which the modal was opened, where it was a message. */
  message: { id: string; ephemeral: boolean } | undefined;
}

interface Typed extends Common {
  /** Without the slash: `aplomb`. */
  name: string;
  sub: string | undefined;
  /** By name, as typed; people, roles and channels as their ids. */
  options: Readonly<Record<string, string | number | boolean>>;
}

/** A slash command. */
export interface CommandUse extends Typed {
  kind: 'command';
}

/** Somebody is typing a command and waits for choices; it changes nothing. */
export interface Completion extends Typed {
  kind: 'complete';
  focused: { name: string; value: string };
}

/** An entry of a context menu, on a message or on a person. */
export interface MenuUse extends Common {
  kind: 'menu';
  name: string;
  target: { message: TargetMessage } | { person: Person };
}

/** What somebody did with the bot, parsed; the same by gateway and by HTTP. */
export type Interaction = Press | Submit | CommandUse | Completion | MenuUse;

export type Components = APIMessageTopLevelComponent[];
export type ModalForm = APIModalInteractionResponseCallbackData;
export type Choice = APIApplicationCommandOptionChoice;

/**
 * How one interaction is answered. Each call is one attempt, and gives the id of the message it made or changed (empty where there
 * is none). Discord waits 3 s for the first answer and takes further ones for 15 minutes; after that a call is refused with
 * `expired` and nothing is sent. Nobody has to hurry: what is not answered in time is deferred by itself: a press so that
 * its message may still change, anything else as "thinking…" for the person alone. A deferred answer is filled in, never
 * posted a second time.
 */
export interface Answer {
  /** Handed over again after a crash: it may have been answered already, and no modal can be opened any more. */
  readonly replayed: boolean;
  /** Says "thinking…"; the next `say` stands in its place. */
  later(ephemeral: boolean): Promise<DiscordAnswer<string>>;
  /** For presses and modals opened from a message: Discord is satisfied, nobody sees anything. */
  laterUpdate(): Promise<DiscordAnswer<string>>;
  /** A message of the bot's below; `ephemeral` ones only this person sees. What was deferred keeps what it was deferred as. */
  say(components: Components, ephemeral: boolean): Promise<DiscordAnswer<string>>;
  /** Changes the message that was pressed. For presses and modals opened from a message; others are refused `no_message`. */
  update(components: Components): Promise<DiscordAnswer<string>>;
  /** Only as the first answer, and to no modal: later it is refused with `too_late`, and something should be said instead. */
  modal(form: ModalForm): Promise<DiscordAnswer<string>>;
  /** At most 25, for a `complete`. */
  choices(choices: readonly Choice[]): Promise<DiscordAnswer<string>>;
  /** One more message, after any other answer. */
  followUp(components: Components, ephemeral: boolean): Promise<DiscordAnswer<string>>;
}

/** Whoever answers interactions: the desk. */
export interface InteractionListener {
  /**
   * Whether it may open a modal to this, told from the interaction alone. A modal cannot follow a defer, so such a one is deferred
   * only when Discord's patience ends.
   */
  mayOpenModal(interaction: Interaction): boolean;
  /** What it throws is recorded, and the interaction handed over once more. */
  hear(interaction: Interaction, answer: Answer): Promise<void>;
}
