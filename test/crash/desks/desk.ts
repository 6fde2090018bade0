import type { StandingCard } from '../history.ts';
import type { Brought } from '../places/place.ts';

/** Who decides at a desk: the id by which it knows them, and how aplomb.yaml names them. */
export interface Teammate {
  id: string;
  named: string;
}
/** Léa writes, Tom approves, Ana may do everything. */
export type People = Readonly<Record<'lea' | 'tom' | 'ana', Teammate>>;

/** A card as somebody has it before their eyes. */
export interface CardSeen extends StandingCard {
  /** The draft it was drawn with, as its buttons carry it. */
  revision: number;
  /** The text that would go out, exactly. */
  text: string;
}

/** What somebody may have open before them, to type into. */
export interface Form {
  /** Whether it is gone: taken, or closed. */
  gone(): boolean;
  /** Whether it has this field; it may say that it is too late instead. */
  asks(field: string): boolean;
  /** Sends it with what was typed, by field; whether the chat was told that it is taken. */
  send(typed: Readonly<Record<string, string>>): Promise<boolean>;
}

/** A chat in which the team decides, as people there see and use it, and as tests break it. */
export interface CrashDesk {
  name: 'slack' | 'discord';
  people: People;
  /** Further people who may approve, and only do what is asked of somebody else than those. */
  others: readonly Teammate[];
  /** How aplomb.yaml names the channel for this place's cards. */
  channelName(place: string): string;
  /** What else aplomb.yaml needs, and the secrets it names. */
  settings: string;
  env: Readonly<Record<string, string>>;
  /** Every card that stands in the channels of these places. */
  cards(): CardSeen[];
  /** The same card as it stands at this moment. */
  now(card: CardSeen): CardSeen | undefined;
  /** Somebody presses, or chooses what begins so; whether the chat was told that it is taken. */
  press(user: string, card: CardSeen, action: string, choice?: string): Promise<boolean>;
  /** Presses what opens a form; undefined when none opens, or one for another card. */
  open(user: string, card: CardSeen, action: string): Promise<Form | undefined>;
  /** Types the command in this place's channel, fills its form; whether they were told which number the comment has. */
  bring(user: string, place: string, brought: Brought): Promise<boolean>;
  /** Whatever this person still has open is closed. */
  leave(user: string): Promise<void>;
  /** One more call to the chat goes wrong, or the connection breaks. */
  strike(): void;
  /** From now on all is well. */
  clear(): void;
  close(): Promise<void>;
}
