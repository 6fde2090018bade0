import type { MoneyLimit } from '../app/ports/budget.ts';
import type { Team } from '../app/team.ts';
import type { SamePerson } from '../core/actor.ts';
import type { UiLanguage } from '../core/language.ts';

/** How to reach Slack: Socket Mode with an app token, HTTP with a signing secret, or both. */
export interface SlackSettings {
  botToken: string;
  appToken?: string | undefined;
  signingSecret?: string | undefined;
  /** Ends in `/api/`; absent for the real Slack. */
  apiUrl?: string | undefined;
}

/** How to reach Discord as a desk. */
export interface DiscordSettings {
  token: string;
  /** Id of the team's server. */
  server: string;
  /** Interactions over HTTP, at `/discord/interactions`; else they come over the gateway. */
  publicKey?: string | undefined;
  /** Without a version; absent for the real Discord. */
  apiUrl?: string | undefined;
}

export interface ModelSettings {
  apiKey: string;
  baseUrl?: string | undefined;
  model: string;
}

/** How places are connected by a teammate's consent. */
export interface ConnectingSettings {
  /** 32 bytes each; the first seals, all open. Absent: no token can be kept. */
  keys?: readonly [Buffer, ...Buffer[]] | undefined;
  /** Without a slash at its end. */
  publicUrl?: string | undefined;
}

/** One source of aplomb.yaml, checked by its own kind; secrets are plain by now. */
export interface SourceSettings {
  name: string;
  kind: string;
  config: unknown;
  /** Take comments from here on (epoch ms), older than the first contact. */
  since?: number | undefined;
}

/** What a model may take for drafts. */
export interface DraftLimits {
  tokensPerDay: number;
  money?: MoneyLimit | undefined;
  timeoutMs: number;
}

/** Everything that was settled before a start, checked. */
export interface Settings {
  /** Language of the terminal. */
  language: UiLanguage;
  slack?: SlackSettings | undefined;
  /** Where the team decides on Discord, too or alone. */
  discord?: DiscordSettings | undefined;
  model?: ModelSettings | undefined;
  connecting: ConnectingSettings;
  databaseUrl: string;
  host: string;
  port: number;
  configFile: string;
  team: Team;
  /** Who is in both chats; absent where the file does not say. */
  samePeople?: readonly SamePerson[] | undefined;
  sources: SourceSettings[];
  drafts: DraftLimits;
  /** The folder of pages that drafts may state facts from. */
  knowledge?: string | undefined;
}
