import type { Capabilities, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { OwnAnswer, Standing } from '../answering.ts';
import { answered } from '../flat-thread.ts';
import { given } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import { isBrand } from './dialect.ts';
import type { Dialect } from './dialect.ts';
import { meaning } from './graph.ts';
import { said, threadOf } from './read.ts';
import type { Spoken } from './shapes.ts';

interface Seen extends Standing {
  spoken: Spoken;
}

export const createReplies = (
  dialect: Dialect,
  limits: Capabilities['text']['limits'],
  { language, world }: Pick<SourceContext, 'language' | 'world'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> =>
  createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal) => {
        const found = await dialect.comment(externalId, signal);
        if (found.kind !== 'json') return found;
        return given({ text: found.value.text, open: found.value.open, spoken: found.value });
      },
      answers: async ({ externalId, url }, signal) => {
        const me = await dialect.me(signal);
        if (me.kind !== 'json') return me;
        const comment = await dialect.comment(externalId, signal);
        if (comment.kind !== 'json') return comment;
        const topId = comment.value.parentId ?? externalId;
        const top = topId === externalId ? comment : await dialect.comment(topId, signal);
        if (top.kind !== 'json') return top;
        const under = await dialect.under(topId, signal);
        if (under.kind !== 'json') return under;
        const { spoken, all } = under.value;
        const inside = spoken.map((one) => ({ ...one, parentId: one.parentId ?? topId }));
        const thread = threadOf(topId, [top.value, ...inside], me.value);
        const own = inside
          .filter((one) => isBrand(one, me.value))
          .toSorted((a, b) => a.at - b.at)
          .map((one): OwnAnswer => ({
            externalId: one.id,
            text: one.text,
            at: one.at,
            here: answered(thread, said(one, me.value)) === externalId,
            ...optional('url', one.url ?? url),
          }));
        return given({ own, all });
      },
      post: async ({ parent, text }, _seen, signal) => {
        const made = await dialect.answer(parent.externalId, text, signal);
        if (made.kind !== 'json') return made;
        const { id: externalId, url = parent.url } = made.value;
        return given({ externalId, ...optional('url', url), at: world.now() });
      },
      meaning,
      limits,
      keepsOnce: false,
    },
    { language },
  );
