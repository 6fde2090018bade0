import { inert, shown } from '../../core/text/discord.ts';
import { createAmending } from '../amending.ts';
import type { AmendMeaning } from '../amending.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { DiscordApi, Result as Answered } from './api.ts';
import { MOST } from './replies.ts';
import { code } from './trouble.ts';

/** Discord's own number for why, as the other places give a word. */
const told = <Value>(answer: Answered<Value>): Result<Value> => {
  if (answer.kind === 'json') return given(answer.value);
  if (answer.kind === 'trouble') return answer;
  const { kind, host, status } = answer;
  return { kind, host, status, code: String(answer.code) };
};

const meaning = ({ status, code: number }: Refusal): AmendMeaning => {
  if (number === String(code.unknownMessage) || number === String(code.unknownChannel)) return 'gone';
  return status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

/** A message of the bot's own; it calls nobody and shows no preview, as when it was sent. */
export const createDiscordAmending = (api: DiscordApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: [{ unit: 'codepoint', max: MOST }],
      written: inert,
      reads: async ({ externalId, parent }, signal) => {
        const found = told(await api.message(parent.placeId ?? '', externalId, signal));
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: shown(found.value.content) }) : found;
      },
      change: async ({ externalId, parent }, text, signal) => {
        const made = told(await api.change(parent.placeId ?? '', externalId, inert(text), signal));
        return made.kind === 'json' ? given({}) : made;
      },
      remove: async ({ externalId, parent }, signal) =>
        told(await api.remove(parent.placeId ?? '', externalId, signal)),
      meaning,
    },
    context,
  );
