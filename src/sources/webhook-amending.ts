import { z } from 'zod';
import { createAmending } from './amending.ts';
import type { AmendMeaning } from './amending.ts';
import { given } from './json-api.ts';
import type { Refusal, Result } from './json-api.ts';
import { plainText } from './plain-text.ts';
import type { SourceContext } from './source.ts';
import { readJson } from './trouble.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';
import { isGone, succeeded } from './webhook-line.ts';
import type { SiteLine } from './webhook-line.ts';

const standing = z.object({ text: z.string().transform(plainText) });

const meaning = ({ status }: Refusal): AmendMeaning => {
  if (isGone(status)) return 'gone';
  if (status === 401 || status === 403) return 'no_permission';
  return status === 413 ? 'too_long' : 'place_refused';
};

/** A no, or what the site says instead; it has only numbers for why. */
const told = <Value>(
  answer: HttpAnswer | HttpTrouble,
  read: (answer: HttpAnswer) => Result<Value>,
): Result<Value> => {
  if (answer.kind === 'trouble') return answer;
  const { host, status } = answer;
  return succeeded(status) ? read(answer) : { kind: 'refusal', host, status, code: '' };
};

/** A reply that stands on a company's own site: how it reads is asked first, then it is changed or removed. */
export const createSiteAmending = (line: SiteLine, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: [],
      reads: async ({ externalId }, signal) => {
        const answer = await line.ask({ replyId: externalId }, signal);
        if (answer.kind === 'answer' && isGone(answer.status)) return given('gone' as const);
        return told(answer, (said) => {
          const read = readJson(said, standing);
          return read.kind === 'json' ? given(read.value) : read;
        });
      },
      change: async ({ externalId: id, parent }, text, signal) => {
        const data = { id, parentId: parent.externalId, text };
        return told(await line.tell({ type: 'reply.edited', data }, signal), () => given({}));
      },
      remove: async ({ externalId: id, parent }, signal) => {
        const data = { id, parentId: parent.externalId };
        return told(await line.tell({ type: 'reply.deleted', data }, signal), () => given({}));
      },
      meaning,
    },
    context,
  );
