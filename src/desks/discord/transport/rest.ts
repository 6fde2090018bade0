import { REST } from 'discord.js';

/** Discord answers in a second or not at all. */
const timeoutMs = 10_000;

/** Discord's REST API through its own library, told to try nothing twice and to say when it has to wait. */
export const createRest = (apiUrl: string, token?: string): REST => {
  const rest = new REST({
    version: '10',
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
  });
  return token === undefined ? rest : rest.setToken(token);
};
