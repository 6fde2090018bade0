import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { failure as failures } from '../catalogue/failure.ts';
import { label } from '../catalogue/label.ts';
import { namesText } from '../catalogue/moment.ts';
import { currentDraft } from '../review/review.ts';
import { ended, lastFormer } from './amended.ts';
import { lines, link, mark, moment, sentence, text } from './rich.ts';
import { oneLine } from './text.ts';
import type { Inline, Part } from './part.ts';

const bold = { bold: true };
const nameOf = (who: { name: string } | undefined): string => oneLine(who?.name ?? '', 60);
const noteOf = (note: string | undefined): string =>
  note === undefined || note === '' ? '' : ` · ${oneLine(note, 300)}`;

const approvers = (card: Card): string =>
  namesText([...new Set(card.review.approvals.map(({ by }) => nameOf(by)))], card.language);

/** When what stands there was first posted, whatever was corrected in it since. */
const firstPosted = ({ reply, former = [] }: Card['review']): number => {
  const since = former.findLastIndex(({ ended: how }) => how === 'retracted') + 1;
  return former[since]?.at ?? reply?.at ?? 0;
};

const posted = (card: Card): Inline[] => {
  const words = catalogue[card.language];
  const { reply } = card.review;
  if (!reply) return [];
  const names = approvers(card);
  const see = reply.url === undefined ? [] : [...text(' · '), ...link(words.seeIt, reply.url)];
  const put = [[moment(firstPosted(card.review))], see];
  const places = { at: mark(0), link: mark(1) };
  switch (reply.how) {
    case 'native':
      return sentence(words.outcome.native(places), put, bold);
    case 'handoff':
      if (!reply.confirmedBy) return sentence(words.outcome.byHandSeen(places), put, bold);
      return sentence(words.outcome.byHand({ ...places, name: nameOf(reply.confirmedBy) }), put, bold);
    default: {
      const by = names === '' ? '' : words.outcome.approvedBy({ names });
      return sentence(words.outcome.posted({ ...places, by }), put, bold);
    }
  }
};

/** Minutes would say “approved 14:09, goes out at 14:09” for a wait of seconds. */
const preciseEnough = (waitMs: number): 'seconds' | 'clock' | 'day' =>
  waitMs < 60_000 ? 'seconds' : waitMs < 12 * 3_600_000 ? 'clock' : 'day';

const approved = (card: Card): Inline[] => {
  const words = catalogue[card.language].outcome;
  const { delivery } = card.review;
  if (!delivery) return [];
  const as = preciseEnough(delivery.dueAt - delivery.approvedAt);
  const put = [[moment(delivery.approvedAt)], [moment(delivery.dueAt, as)]];
  const names = approvers(card);
  if (card.paused) return sentence(words.held({ names, at: mark(0) }), put, bold);
  const since = delivery.heldUpSince;
  return since !== undefined
    ? sentence(
        words.heldUp({ names, at: mark(0), since: mark(1) }),
        [[moment(delivery.approvedAt)], [moment(since)]],
        bold,
      )
    : sentence(words.approved({ names, at: mark(0), due: mark(1), today: as !== 'day' }), put, bold);
};

const dismissed = (card: Card): Inline[] => {
  const { dismissal } = card.review;
  if (!dismissal) return [];
  const words = catalogue[card.language].outcome.dismissed({
    name: nameOf(dismissal.by),
    at: mark(0),
    reason: label[card.language].reasonSaid[dismissal.reason],
    note: noteOf(dismissal.note),
  });
  return sentence(words, [[moment(dismissal.at)]], bold);
};

const failed = (card: Card): Inline[] => {
  const { failure } = card.review;
  if (!failure) return [];
  const why = `${failures[card.language][failure.code]}${noteOf(failure.detail)}`;
  return sentence(
    catalogue[card.language].outcome.failed({ at: mark(0), why }),
    [[moment(failure.at)]],
    bold,
  );
};

const approvedSoFar = (card: Card): Inline[] =>
  card.approvals.given === 0
    ? []
    : text(catalogue[card.language].approvedSoFar({ names: approvers(card), ...card.approvals }), bold);

const byHand = (card: Card): Inline[] => {
  const words = catalogue[card.language].outcome;
  const { why, remindedAt } = card.review.handoff ?? {};
  const asked =
    remindedAt === undefined
      ? []
      : [...text('\n'), ...sentence(words.reminded({ at: mark(0) }), [[moment(remindedAt)]])];
  return [...text(`${words.handoff}${noteOf(why)}`, bold), ...asked];
};

/** What stood in the way the last time, until somebody decides again. */
const notPosted = (card: Card): Inline[] => {
  const { notPosted: said } = card.review;
  if (!said) return [];
  const why = `${label[card.language].notPosted[said.reason]}${noteOf(said.note)}`;
  const words = catalogue[card.language].outcome.notPosted({ why, name: nameOf(said.by), at: mark(0) });
  return sentence(words, [[moment(said.at)]], bold);
};

const inState = (card: Card): Inline[] => {
  const words = catalogue[card.language].outcome;
  switch (card.review.state) {
    case 'received':
    case 'in_review':
      return approvedSoFar(card);
    case 'approved':
      return approved(card);
    case 'posted':
    case 'corrected':
      return posted(card);
    case 'retracted':
      return [];
    case 'dismissed':
      return dismissed(card);
    case 'failed':
      return failed(card);
    case 'handoff':
      return byHand(card);
    default:
      return text(words[card.review.state], bold);
  }
};

const overrules = (card: Card): Inline[][] =>
  card.review.approvals
    .filter(({ overrule, revision }) => overrule && revision === currentDraft(card.review)?.revision)
    .map(({ by, overrule = '' }) =>
      text(catalogue[card.language].overruled({ name: nameOf(by), reason: oneLine(overrule, 300) })),
    );

const amendedSince = (card: Card): Inline[] => {
  const last = lastFormer(card);
  return last ? ended(card, last) : [];
};

/** What happened, by whom and when; names are words here and call nobody. */
export const outcome = (card: Card): Part[] =>
  lines('outcome', notPosted(card), inState(card), amendedSince(card), ...overrules(card));

/** Who looks after it, until when it is set aside, who was called; and that everything is paused. */
export const care = (card: Card): Part[] => {
  const words = catalogue[card.language];
  const { assignee, snoozedUntil, escalation } = card.review;
  return lines(
    'care',
    assignee ? text(words.assigned({ name: nameOf(assignee) })) : [],
    snoozedUntil === undefined ? [] : sentence(words.snoozed({ at: mark(0) }), [[moment(snoozedUntil)]]),
    escalation
      ? sentence(
          words.escalated({ name: nameOf(escalation.by), at: mark(0), note: noteOf(escalation.note) }),
          [[moment(escalation.at)]],
          bold,
        )
      : [],
    card.paused ? text(words.paused, bold) : [],
  );
};

/** Overruling is done by a second person, and says so. */
const toSay = (needs: Card['needs']): Card['needs'] =>
  needs.filter((need) => need !== 'second_person' || !needs.includes('overrule'));

/** Why approval takes more than one press; over once it has gone through. */
export const needs = (card: Card): Part[] =>
  card.review.delivery && card.review.state !== 'failed'
    ? []
    : lines('needs', ...toSay(card.needs).map((need) => text(`⚠ ${catalogue[card.language].needs[need]}`)));
