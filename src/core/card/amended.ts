import type { Card } from '../card.ts';
import { amend as catalogue } from '../catalogue/amend.ts';
import { card as cardWords } from '../catalogue/card.ts';
import { namesText } from '../catalogue/moment.ts';
import { amendedBy, amendedText, openAmendment } from '../review/amendment.ts';
import type { Amendment, FormerReply } from '../review/amendment.ts';
import { lines, mark, moment, quoted, sentence, text } from './rich.ts';
import { beginning, oneLine } from './text.ts';
import type { Inline, Part } from './part.ts';

/** As much of a reply as a card that is decided shows. */
export const mostOfReply = 300;

export const shortReply = (reply: string): string => {
  const shown = beginning(reply, mostOfReply);
  return shown.length < reply.length ? `${shown}…` : shown;
};

const bold = { bold: true };
const namesOf = (card: Card, people: FormerReply['by']): string =>
  namesText([...new Set(people.map(({ name }) => oneLine(name, 60)))], card.language);

/** What ended the text that stood before: who had it corrected or taken back, or that it was done at the place itself. */
export const ended = (card: Card, { ended: how, by, until, note }: FormerReply): Inline[] => {
  const words = catalogue[card.language];
  const at = [[moment(until)]];
  if (by.length === 0)
    return sentence(
      words[how === 'corrected' ? 'correctedThere' : 'retractedThere']({ at: mark(0) }),
      at,
      bold,
    );
  const said = { names: namesOf(card, by), at: mark(0) };
  if (how === 'corrected') return sentence(words.corrected(said), at, bold);
  const why = note === undefined || note === '' ? '' : ` · ${oneLine(note, 300)}`;
  return sentence(words.retracted({ ...said, note: why }), at, bold);
};

/** What stood in public until it was corrected or taken back; undefined once the comment was answered anew. */
export const lastFormer = ({ review }: Card): FormerReply | undefined =>
  review.state === 'corrected' || review.state === 'retracted' ? review.former?.at(-1) : undefined;

/** Its text. */
export const formerText = (card: Card): Part[] => {
  const former = lastFormer(card);
  if (former === undefined) return [];
  const words = text(catalogue[card.language].before);
  return quoted('former', text(shortReply(former.text), { strike: true }), words);
};

const underWay = (card: Card, amendment: Amendment): Inline[] => {
  const words = catalogue[card.language];
  const { what, state, at, startedAt = at, dueAt = at, code } = amendment;
  const names = namesOf(card, amendedBy(amendment));
  switch (state) {
    case 'proposed':
      return sentence(words.under[what].proposed({ names, at: mark(0) }), [[moment(at)]], bold);
    case 'due':
      return sentence(words.under[what].due({ names, due: mark(0) }), [[moment(dueAt, 'seconds')]], bold);
    case 'trying':
      return sentence(words.under[what].trying({ names, at: mark(0) }), [[moment(startedAt)]], bold);
    case 'failed': {
      const why = words.why[code ?? 'place_refused'];
      return sentence(words.under[what].failed({ names, at: mark(0), why }), [[moment(at)]], bold);
    }
    case 'done':
      return [];
  }
};

/** That nobody answered for long, while it waits for somebody. */
const reminded = (card: Card, { state, remindedAt }: Amendment): Inline[] =>
  state !== 'proposed' || remindedAt === undefined
    ? []
    : sentence(catalogue[card.language].reminded({ at: mark(0) }), [[moment(remindedAt)]]);

/** Who overruled the guard for the corrected text, and why. */
const overruled = (card: Card, { approvals }: Amendment): Inline[][] =>
  approvals.flatMap(({ by, overrule }) =>
    overrule === undefined
      ? []
      : [
          text(
            cardWords[card.language].overruled({
              name: oneLine(by.name, 60),
              reason: oneLine(overrule, 300),
            }),
          ),
        ],
  );

/** What is to become of the reply, or could not be done with it. */
export const amended = (card: Card): Part[] => {
  const { amendment } = card.review;
  if (!amendment) return [];
  const wanted = openAmendment(card.review) && amendedText(card.review);
  return [
    ...lines(
      'amendment',
      underWay(card, amendment),
      reminded(card, amendment),
      ...overruled(card, amendment),
    ),
    ...(wanted === undefined
      ? []
      : quoted('amended', text(shortReply(wanted)), text(catalogue[card.language].would))),
  ];
};
