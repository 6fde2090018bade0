import type { Language } from '../../core/language.ts';
import { currentDraft } from '../../core/review/review.ts';
import type { Kit } from '../kit.ts';
import { forRole } from '../queries.ts';
import { readersOf } from '../team.ts';
import type { Verbs } from '../verbs.ts';

/** How long somebody waits for their own words in another language; a model keeps a shorter limit of its own. */
const patienceMs = 60_000;

/** Puts a teammate's words into the language of the draft they are to replace, or of the comment where there is none. */
export const translate: (kit: Kit) => Verbs['translate'] = (kit) => async (which, text, by) => {
  const found = await forRole<{ from: Language; into: Language }>(
    kit,
    which,
    by,
    'writer',
    async (_, review) => ({
      ok: true,
      from: readersOf(kit.team, review).language,
      into: currentDraft(review)?.language ?? review.triage.language,
    }),
  );
  if (!found.ok) return found;
  const { from, into } = found;
  const order = { text, from, into, address: kit.team.voice.address };
  const signal = kit.deadline(new AbortController().signal, patienceMs);
  const put = await kit.drafter.translate?.(order, signal);
  if (put === undefined) return { ok: false, refusal: { refused: 'no_translation', why: 'no_model' } };
  return 'failed' in put
    ? { ok: false, refusal: { refused: 'no_translation', why: put.failed } }
    : { ok: true, text: put.text };
};
