import { z } from 'zod';
import type { Card } from '../card.ts';
import { currentDraft } from '../review/review.ts';

/** What every button and menu of a card carries: which review, and the draft revision it was drawn with (0: none). */
export interface Pressed {
  reviewId: string;
  revision: number;
  /** What was chosen in a menu. */
  choice?: string;
}

/** Ids of reviews are UUIDs; anything of that length without a space is let through, so that the app answers. */
const form =
  /^(?:(?<choice>[a-z_]{1,30}(?:\.[\w%.~!*'()-]{1,100})?) )?(?<reviewId>[\w-]{1,64}) (?<revision>\d{1,6})$/u;

/** Reads a value back; what does not look like one of ours is an error of parsing, never a press. */
export const pressed = z.string().transform((value, issues): Pressed => {
  const found = form.exec(value)?.groups;
  if (!found?.['reviewId']) {
    issues.addIssue({ code: 'custom', message: 'not a value of ours' });
    return z.NEVER;
  }
  const choice = found['choice'];
  return {
    reviewId: found['reviewId'],
    revision: Number(found['revision']),
    ...(choice === undefined ? {} : { choice }),
  };
});

/** The revision people see on this card; 0 when there is no draft. */
export const shownRevision = (card: Card): number => currentDraft(card.review)?.revision ?? 0;

/** At most 150 characters, which is Slack's limit for an option. */
export const pressValue = (card: Card, choice?: string): string =>
  `${choice === undefined ? '' : `${choice} `}${card.reviewId} ${shownRevision(card)}`;
