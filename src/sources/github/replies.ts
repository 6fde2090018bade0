import type { ParentRef, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { inertMarkdown, shownMarkdown } from '../markdown.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { GithubApi } from './api.ts';
import { wordsOf } from './shapes.ts';
import type { Node } from './shapes.ts';
import { answeredIn, isOwn } from './strands.ts';
import type { Strand } from './strands.ts';

/** What a body may hold, less what the mark takes. GitHub counts characters; it does not say which. */
export const MOST = 65_536 - 136;

/** Nobody sees it; it tells a reply of ours from any other, whatever its words are. */
export const markFor = (deliveryId: string): string =>
  `<!-- aplomb:${encodeURIComponent(deliveryId).replaceAll('-', '%2D')} -->`;
export const markIn = (body: string): string | undefined => {
  const found = /<!-- aplomb:([\w.!~*'()%]+) -->/.exec(body)?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
};
export const written = (text: string): string => inertMarkdown(text, { typographer: false, comments: true });

export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 404) return 'gone';
  if (/locked/i.test(code)) return 'closed';
  if (status === 401 || status === 403) return 'no_permission';
  return /too long/i.test(code) ? 'too_long' : 'place_refused';
};

interface Seen extends Standing {
  node: Node;
}
const isOpen = (node: Node): boolean => {
  if (node.__typename === 'Issue' || node.__typename === 'Discussion') return !node.locked;
  const { locked } = node.__typename === 'IssueComment' ? node.issue : node.discussion;
  return !locked && !node.isMinimized;
};
/** What an answer to it would stand under. */
const topOf = (node: Node): { top: Strand['top']; flat: boolean } => {
  if (node.__typename === 'IssueComment') return { top: node.issue, flat: true };
  if (node.__typename === 'DiscussionComment') return { top: node.replyTo ?? node, flat: true };
  return { top: node, flat: node.__typename === 'Issue' };
};

export const createReplies = (
  api: GithubApi,
  colleagues: readonly string[],
  { language }: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> =>
  createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal): Promise<Result<Seen>> => {
        const found = await api.node(externalId, signal);
        if (found.kind !== 'json') return found;
        return given({ text: wordsOf(found.value), open: isOpen(found.value), node: found.value });
      },
      answers: async ({ externalId }: ParentRef, signal) => {
        const me = await api.whoAndWhere(signal);
        if (me.kind !== 'json') return me;
        const found = await api.node(externalId, signal);
        if (found.kind !== 'json') return found;
        const { top, flat } = topOf(found.value);
        const read = await api.under(top.id, signal);
        if (read.kind !== 'json') return read;
        const { said, all } = read.value;
        const own = new Set([me.value.viewer.login.toLowerCase(), ...colleagues]);
        const strand: Strand = { top, under: said, flat };
        const answers = said
          .filter((one) => isOwn(one, own))
          .map((one): OwnAnswer => ({
            externalId: one.id,
            text: shownMarkdown(one.body).trimEnd(),
            at: one.createdAt,
            here: answeredIn(strand, one, own) === externalId,
            ...optional('url', one.url),
            ...optional('mark', markIn(one.body)),
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own: answers, all });
      },
      post: async ({ text, deliveryId }, { node }, signal) => {
        const body = `${written(text)}\n\n${markFor(deliveryId)}`;
        const { top } = topOf(node);
        const made =
          node.__typename === 'Issue' || node.__typename === 'IssueComment'
            ? await api.comment(top.id, body, signal)
            : node.__typename === 'Discussion'
              ? await api.answer({ discussion: node.id, replyTo: undefined }, body, signal)
              : await api.answer({ discussion: node.discussion.id, replyTo: top.id }, body, signal);
        if (made.kind !== 'json') return made;
        const { id: externalId, url, createdAt: at } = made.value;
        return given({ externalId, ...optional('url', url), at });
      },
      meaning,
      limits: [{ unit: 'utf16', max: MOST }],
      written,
      marks: true,
      keepsOnce: false,
    },
    { language },
  );
