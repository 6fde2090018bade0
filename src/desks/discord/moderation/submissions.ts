import { moderationRefusalText } from '../../../core/catalogue/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import { lines, plain, text } from '../../../core/card/rich.ts';
import { actOf } from '../../../core/moderation/form.ts';
import type { FormAct } from '../../../core/moderation/form.ts';
import type { Evidence } from '../../../core/moderation/case.ts';
import type { Matter, ReportedMessage } from '../../../core/moderation/incident.ts';
import type { Member } from '../../../core/moderation/act.ts';
import type { Answer, Submit } from '../transport/interaction.ts';
import { order } from './act.ts';
import { ruleId } from './custom-id.ts';
import type { Pressed } from './custom-id.ts';
import { languageOf, sayOutcome, sayParts, sayWords, teammateOf } from './deps.ts';
import type { ModerationDeps } from './deps.ts';

const typed = ({ fields }: Submit, name: string): string => fields[name] ?? '';

/** What it is about, from the message or the card it came from. */
interface About {
  place: string;
  member: Member;
  said: Pick<Evidence, 'text' | 'url'>;
  message?: { channel: string; id: string };
  incidentId?: string;
}

const evidenceOf = (said: About['said'], note: string): Evidence => ({
  ...said,
  ...(note.trim() !== '' && { note: note.trim() }),
});

const decide = async (
  deps: ModerationDeps,
  submit: Submit,
  answer: Answer,
  kind: FormAct,
  { place, member, said, message, incidentId }: About,
): Promise<void> => {
  const act = actOf(kind, {
    length: submit.chosen['length']?.[0],
    deletion: submit.chosen['deletion']?.[0],
    message,
  });
  const { timezone } = deps;
  if (!act)
    return sayWords(answer, moderationRefusalText({ refused: 'not_found' }, languageOf(submit), timezone));
  return order(deps, submit, answer, {
    place,
    act,
    member,
    reason: typed(submit, 'reason'),
    evidence: evidenceOf(said, typed(submit, 'evidence')),
    ...(incidentId !== undefined && { incidentId }),
  });
};

const ofMessage = ({ channel, id, author, text: words, url }: ReportedMessage): Omit<About, 'place'> => ({
  member: author,
  said: { text: words, ...(url !== undefined && { url }) },
  message: { channel, id },
});

const ofMatter = (matter: Matter): Omit<About, 'place'> | undefined => {
  if (matter.about === 'report') return ofMessage(matter.message);
  return matter.about === 'automod' ? { member: matter.member, said: { text: matter.text } } : undefined;
};

/** What would become of a keyword is shown first, with one button: nothing is made by itself. */
const suggest = async (
  deps: ModerationDeps,
  submit: Submit,
  answer: Answer,
  place: string,
): Promise<void> => {
  const language = languageOf(submit);
  const words = moderationDesk[language];
  const planned = await deps.verbs.suggestRule(place, typed(submit, 'keyword'), teammateOf(submit));
  if (!planned.ok || planned.plan.plan === 'known')
    return sayOutcome(deps, submit, answer, planned, () => words.ruleKnown);
  const keyword = planned.plan.keywords.at(-1) ?? '';
  const yes = { type: 'button' as const, action_id: ruleId(keyword), text: plain(words.ruleYes) };
  return sayParts(answer, [
    ...lines('ask', text(words.ruleAsk({ keyword }))),
    { type: 'actions', block_id: 'mod.rule', elements: [yes] },
  ]);
};

const onIncident = async (
  deps: ModerationDeps,
  submit: Submit,
  answer: Answer,
  { act, incidentId }: Extract<Pressed, { on: 'incident' }>,
): Promise<void> => {
  const found = await deps.verbs.incident(incidentId, teammateOf(submit));
  const language = languageOf(submit);
  if (!found.ok) return sayWords(answer, moderationRefusalText(found.refusal, language, deps.timezone));
  const { place, matter } = found.incident;
  if (act === 'rule') return suggest(deps, submit, answer, place);
  const about = ofMatter(matter);
  return about && decide(deps, submit, answer, act, { place, ...about, incidentId });
};

/** The message a modal is about, as it stands now. */
const onMessage = async (
  deps: ModerationDeps,
  submit: Submit,
  answer: Answer,
  { channel, message: id }: { channel: string; message: string },
  work: (place: string, message: ReportedMessage) => Promise<void>,
): Promise<void> => {
  const language = languageOf(submit);
  const place = submit.server === undefined ? undefined : deps.placeOf(submit.server);
  if (place === undefined) return sayWords(answer, moderationDesk[language].noPlace);
  const found = await deps.message(place, channel, id);
  if (found.ok) return work(place, found.message);
  const refusal = found.away
    ? ({ refused: 'unreachable', detail: found.detail } as const)
    : ({ refused: 'gone', what: 'message' } as const);
  return sayWords(answer, moderationRefusalText(refusal, language, deps.timezone));
};

/** A modal of moderation was sent off. */
export const onSubmit = async (
  deps: ModerationDeps,
  submit: Submit,
  answer: Answer,
  pressed: Pressed,
): Promise<void> => {
  const words = moderationDesk[languageOf(submit)];
  const reporterId = submit.user.id;
  switch (pressed.on) {
    case 'case': {
      const outcome = await deps.verbs.appeal(pressed.caseId, reporterId, typed(submit, 'appeal'));
      return sayOutcome(deps, submit, answer, outcome, () => words.appealed);
    }
    case 'report':
      return onMessage(deps, submit, answer, pressed, async (place, message) => {
        const reason = typed(submit, 'reason');
        const outcome = await deps.verbs.report(place, message, { reporterId, reason });
        await sayOutcome(deps, submit, answer, outcome, () => words.thanks);
      });
    case 'message':
      return onMessage(deps, submit, answer, pressed, (place, message) =>
        decide(deps, submit, answer, pressed.act, { place, ...ofMessage(message) }),
      );
    case 'incident':
      return onIncident(deps, submit, answer, pressed);
    default:
      return undefined;
  }
};
