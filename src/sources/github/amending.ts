import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { shownMarkdown } from '../markdown.ts';
import type { SourceContext } from '../source.ts';
import type { GithubApi, Own } from './api.ts';
import { markFor, markIn, meaning, MOST, written } from './replies.ts';
import { wordsOf } from './shapes.ts';

/** A comment of ours; the mark that tells it from any other stays in it. */
export const createGithubAmending = (api: GithubApi, context: Pick<SourceContext, 'language'>) => {
  const gone: Refusal = { kind: 'refusal', host: api.host, status: 404, code: '' };
  const current = async (id: string, signal: AbortSignal): Promise<Result<{ own: Own; body: string }>> => {
    const found = await api.node(id, signal);
    if (found.kind !== 'json') return found;
    const { __typename: type } = found.value;
    // What begins a thread is no reply of ours.
    if (type === 'Issue' || type === 'Discussion') return gone;
    return given({ own: { id, type }, body: wordsOf(found.value) });
  };
  return createAmending(
    {
      limits: [{ unit: 'utf16', max: MOST }],
      written,
      reads: async ({ externalId }, signal) => {
        const found = await current(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: shownMarkdown(found.value.body).trimEnd() }) : found;
      },
      change: async ({ externalId }, text, signal) => {
        const found = await current(externalId, signal);
        if (found.kind !== 'json') return found;
        const mark = markIn(found.value.body);
        const body = mark === undefined ? written(text) : `${written(text)}\n\n${markFor(mark)}`;
        const made = await api.change(found.value.own, body, signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: async ({ externalId }, signal) => {
        const found = await current(externalId, signal);
        if (found.kind !== 'json') return found;
        const { type, id } = found.value.own;
        return api.act('delete', type, id, signal);
      },
      meaning,
    },
    context,
  );
};
