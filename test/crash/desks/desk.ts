import type { StandingCard } from '../history.ts';

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
  /** Whether there is still something to fill in; it may say that it is too late instead. */
  canType(): boolean;
  /** Sends it with these words; whether the chat was told that they are taken. */
  send(text: string): Promise<boolean>;
}

/** A chat in which the team decides, as people there see and use it, and as tests break it. */
export interface CrashDesk {
  name: 'slack' | 'discord';
  people: People;
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
  /** *Edit*; undefined when no form opens, or one for another card. */
  edit(user: string, card: CardSeen): Promise<Form | undefined>;
  /** Whatever this person still has open is closed. */
  leave(user: string): Promise<void>;
  /** One more call to the chat goes wrong, or the connection breaks. */
  strike(): void;
  /** From now on all is well. */
  clear(): void;
  close(): Promise<void>;
}
