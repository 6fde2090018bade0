import { z } from 'zod';

/** Absent and empty are the same: an empty line in .env is a setting not made. */
const text = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value.trim()));

/** Everything Aplomb reads from the environment; the one list of names. */
export const envSchema = z.object({
  SLACK_BOT_TOKEN: text,
  SLACK_APP_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_API_URL: text,
  /** Read where aplomb.yaml says env:DISCORD_BOT_TOKEN. */
  DISCORD_BOT_TOKEN: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text,
  OPENAI_MODEL: text,
  /** Keys that tokens are kept under, the newest first, divided by commas. */
  APLOMB_KEY: text,
  /** Where browsers reach HOST:PORT, for places that send people back. */
  PUBLIC_URL: text,
  DATABASE_URL: text,
  HOST: text,
  PORT: text,
  APLOMB_CONFIG: text,
});
export type Env = z.output<typeof envSchema>;
