import OpenAI, { APIConnectionError, APIError } from 'openai';

/** What a model endpoint said to one short question. */
export type ModelCheck =
  | { ok: true }
  | { ok: false; why: 'key_refused' | 'model_unknown' | 'unreachable' | 'budget' | 'other'; status: number };

const whyOf = (status: number): Extract<ModelCheck, { ok: false }>['why'] => {
  if (status === 401 || status === 403) return 'key_refused';
  if (status === 404) return 'model_unknown';
  return status === 429 ? 'budget' : 'other';
};

/** Asks the model one word, once, within ten seconds: proves key, address and name at the price of a few tokens. */
export const checkModel = async (of: {
  apiKey: string;
  baseUrl?: string | undefined;
  model: string;
  fetch: typeof fetch;
}): Promise<ModelCheck> => {
  const { apiKey, baseUrl, model, fetch } = of;
  const client = new OpenAI({
    apiKey,
    fetch,
    maxRetries: 0,
    timeout: 10_000,
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
  });
  try {
    await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Say ok.' }] });
    return { ok: true };
  } catch (error) {
    if (error instanceof APIConnectionError) return { ok: false, why: 'unreachable', status: 0 };
    if (error instanceof APIError) {
      const status = typeof error.status === 'number' ? error.status : 0;
      return { ok: false, why: whyOf(status), status };
    }
    throw error;
  }
};
