import { z } from 'zod';
import type { Card } from '../card.ts';
import type { Actions, Button } from '../card/part.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import { lines, plain, quoted, small, text } from '../card/rich.ts';
import { authorName } from '../card/head.ts';
import { commentReading } from '../card/reading.ts';
import { pieces } from '../card/text.ts';
import type { Sheet } from './sheet.ts';

const perBlock = 3000;

/** What a page button carries: the review and the page to turn to. */
export const pageValue = z.string().transform((value, issues) => {
  const found = /^(\d{1,4}) ([\w-]{1,64})$/u.exec(value);
  if (!found?.[2]) {
    issues.addIssue({ code: 'custom', message: 'not a page of ours' });
    return z.NEVER;
  }
  return { page: Number(found[1]), reviewId: found[2] };
});

/** The whole comment in pages of so many characters; a page that is not there is the nearest that is. */
export const commentPages = (card: Card, wanted: number, perPage: number): Sheet => {
  const words = catalogue[card.language];
  const pages = pieces(card.comment.text, perPage);
  const page = Math.max(0, Math.min(wanted, pages.length - 1));
  const turn = (to: number, label: string): Button => ({
    type: 'button',
    action_id: `page.${to < page ? 'back' : 'on'}`,
    text: plain(label),
    value: `${to} ${card.reviewId}`,
  });
  const turns = [
    ...(page > 0 ? [turn(page - 1, words.previous)] : []),
    ...(page < pages.length - 1 ? [turn(page + 1, words.next)] : []),
  ];
  return {
    name: 'view.pages',
    title: words.read.comment(card),
    parts: [
      ...lines('author', text(authorName(card), { bold: true })),
      ...pieces(pages[page] ?? '', perBlock).flatMap((piece, index) => quoted(`page.${index}`, text(piece))),
      ...(page === pages.length - 1 ? commentReading(card, perBlock) : []),
      ...(pages.length > 1 ? small('where', words.page({ page: page + 1, pages: pages.length })) : []),
      ...(turns.length > 0
        ? [{ type: 'actions', block_id: `turn.${page}`, elements: turns } satisfies Actions]
        : []),
    ],
  };
};
