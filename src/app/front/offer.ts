import { modal as catalogue } from '../../core/catalogue/modal.ts';
import { offeredIn, previewParts } from '../../core/thread.ts';
import type { Previewed } from '../../core/thread.ts';
import { refused, said } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import type { FrontDeps } from './deps.ts';

/** What somebody offered in the thread of a card, as a reply to it. */
export interface Offered {
  reviewId: string;
  /** Where the desk finds the message again; no spaces. */
  message: string;
  /** The text they offer. */
  words: string;
}

/** Long enough that no other text of theirs has it by chance; short enough for Discord's custom ids. */
const printOf = ({ hash }: FrontDeps, words: string): string => hash(words).slice(0, 12);

/** What the writer alone sees: the text as it would go out, and the buttons that propose it. `first` says why again. */
export const offer = async (
  deps: FrontDeps,
  { words, ...of }: Offered,
  { person }: Asked,
  first?: string,
): Promise<Answer> => {
  const { language } = person;
  const t = catalogue[language].thread;
  if (words === '') return said(t.empty);
  const looked = await deps.verbs.preview({ reviewId: of.reviewId }, words, person.teammate);
  if (!looked.ok) return refused(looked.refusal, person);
  const title = first ?? t.preview(looked.card);
  const previewed: Previewed = { ...of, print: printOf(deps, words), at: deps.now() };
  const parts = previewParts({ ...previewed, words, title, findings: looked.findings }, language);
  return { answer: 'said', brief: title, parts, tooLong: t.tooLong };
};

/**
 * *Propose* was pressed: only what was previewed is proposed, and only by who wrote it. `now` is the message as it stands, read
 * again by the desk; undefined when it is gone. A refusal leaves the preview, so that the other button can still be pressed.
 */
export const propose = async (
  deps: FrontDeps,
  { of, approve }: { of: Previewed; approve: boolean },
  now: { text: string; by?: string } | undefined,
  asked: Asked,
): Promise<Answer> => {
  const { person, press } = asked;
  const t = catalogue[person.language].thread;
  const words = now && offeredIn(now.text);
  if (!now || words === undefined) return said(t.deleted);
  if (now.by !== undefined && now.by !== person.teammate.id) return said(t.notYours);
  if (printOf(deps, words) !== of.print) return offer(deps, { ...of, words }, asked, t.edited);
  const decided = await deps.verbs.decide(
    { reviewId: of.reviewId },
    { do: 'propose', text: words, approve, seenAt: of.at },
    person.teammate,
    press,
  );
  return decided.ok ? said(approve ? t.approved : t.proposed) : refused(decided.refusal, person);
};
