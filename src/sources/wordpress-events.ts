import type { IncomingComment, SourceEvent } from '../core/comment.ts';
import { htmlToText } from './html-text.ts';
import { optional, plainText, webLink } from './plain-text.ts';
import { textOf } from './wordpress-api.ts';
import type { WpComment } from './wordpress-api.ts';

const EXCERPT = 500;
/** The beginning of a long text, cut between graphemes. */
const excerpt = (text: string): string => {
  if (text.length <= EXCERPT) return text;
  const cut = new Intl.Segmenter().segment(text.slice(0, EXCERPT * 2)).containing(EXCERPT - 1);
  return `${text.slice(0, cut?.index ?? 0)}…`;
};

/** A name or title: entities decoded, in one line. */
const oneLine = (html: string): string => plainText(htmlToText(html, 'displayed').replaceAll(/\s+/g, ' '));

const parentOf = ({ parent, _embedded }: WpComment): IncomingComment['parent'] => {
  if (parent === 0) return undefined;
  const answered = _embedded?.['in-reply-to']?.[0];
  if (answered === undefined) return { externalId: String(parent) };
  return {
    externalId: String(parent),
    author: { name: oneLine(answered.author_name) },
    text: excerpt(plainText(htmlToText(answered.content.rendered, 'displayed'))),
  };
};

/** What a comment is to us: news, or the brand's own answer. The brand's own remarks that answer nobody are neither. */
export const wpEvent = (source: string, item: WpComment, own: boolean): SourceEvent | undefined => {
  const externalId = String(item.id);
  const url = webLink(item.link);
  if (own) {
    if (item.parent === 0) return undefined;
    return {
      kind: 'own_reply',
      source,
      parentExternalId: String(item.parent),
      externalId,
      text: textOf(item),
      ...optional('url', url),
      at: item.date_gmt,
    };
  }
  const post = item._embedded?.up?.[0];
  const title = post?.title === undefined ? undefined : oneLine(post.title.rendered);
  return {
    kind: 'comment',
    comment: {
      source,
      externalId,
      author: {
        ...optional('id', item.author === 0 ? undefined : String(item.author)),
        name: oneLine(item.author_name),
        ...optional('url', webLink(item.author_url)),
      },
      text: textOf(item),
      ...optional('url', url),
      place: { id: String(item.post), ...optional('title', title), ...optional('url', webLink(post?.link)) },
      ...optional('parent', parentOf(item)),
      postedAt: item.date_gmt,
    },
  };
};
