import { openedText, ruleQuestion } from '../../../core/answer/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import type { Member } from '../../../core/moderation/act.ts';
import type { Evidence } from '../../../core/moderation/case.ts';
import { actOf } from '../../../core/moderation/form.ts';
import type { FormAct } from '../../../core/moderation/form.ts';
import type { Matter, ReportedMessage } from '../../../core/moderation/incident.ts';
import { modPressOf } from '../../../core/moderation/press.ts';
import type { ModPress } from '../../../core/moderation/press.ts';
import { modSheet } from '../../../core/moderation/sheets.ts';
import type { ModDrawing } from '../../../core/moderation/sheets.ts';
import type { Person } from '../../../core/reader.ts';
import type { Sheet, Typed } from '../../../core/sheet/sheet.ts';
import type { ModerationAtDesk } from '../../moderation/desk.ts';
import type { ModerationAnswer } from '../../moderation/verbs.ts';
import { said } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { outcomeOfSheet } from './answer.ts';
import type { AskedModerator } from './answer.ts';

/** A sheet of moderation that was sent. */
interface Sent {
  typed: Typed;
  person: Person;
  asked: AskedModerator;
  draw: (from: ModDrawing) => Sheet | undefined;
}

/** What it is about, from the message or the card it came from. */
interface About {
  place: string;
  member: Member;
  said: Pick<Evidence, 'text' | 'url'>;
  message?: { channel: string; id: string };
  incidentId?: string;
}

const no = (refusal: Extract<ModerationAnswer<object>, { ok: false }>['refusal'], sent: Sent): Answer =>
  outcomeOfSheet({ ok: false, refusal }, sent, () => ({ answer: 'nothing' }));

const decide = async (
  { verbs }: ModerationAtDesk,
  kind: FormAct,
  { place, member, said: evidence, message, incidentId }: About,
  sent: Sent,
): Promise<Answer> => {
  const { typed, person, asked } = sent;
  const act = actOf(kind, { length: typed['length'], deletion: typed['deletion'], message });
  if (!act) return no({ refused: 'not_found' }, sent);
  const note = typed['evidence']?.trim() ?? '';
  const outcome = await verbs.act(
    {
      place,
      act,
      member,
      reason: typed['reason'] ?? '',
      evidence: { ...evidence, ...(note !== '' && { note }) },
      ...(incidentId !== undefined && { incidentId }),
    },
    person.teammate,
    asked.press,
  );
  return outcomeOfSheet(outcome, sent, ({ case: of }) => said(openedText(of, person.language)));
};

const ofMessage = ({ channel, id, author, text, url }: ReportedMessage): Omit<About, 'place'> => ({
  member: author,
  said: { text, ...(url !== undefined && { url }) },
  message: { channel, id },
});

const ofMatter = (matter: Matter): Omit<About, 'place'> | undefined => {
  if (matter.about === 'report') return ofMessage(matter.message);
  return matter.about === 'automod' ? { member: matter.member, said: { text: matter.text } } : undefined;
};

/** What would become of a keyword is shown first. */
const suggest = async (
  { verbs }: ModerationAtDesk,
  { place, incidentId }: { place: string; incidentId: string },
  sent: Sent,
): Promise<Answer> => {
  const { person, typed, asked } = sent;
  const words = moderationDesk[person.language];
  const planned = await verbs.suggestRule(place, typed['keyword'] ?? '', person.teammate);
  return outcomeOfSheet(planned, sent, ({ plan }) => {
    if (plan.plan === 'known') return said(words.ruleKnown);
    const keyword = plan.keywords.at(-1) ?? '';
    const parts = ruleQuestion(keyword, asked.server === undefined ? incidentId : undefined, person.language);
    return { answer: 'said', brief: words.ruleAsk({ keyword }), parts };
  });
};

const onIncident = async (
  deps: ModerationAtDesk,
  { act, incidentId }: Extract<ModPress, { on: 'incident' }>,
  sent: Sent,
): Promise<Answer> => {
  const found = await deps.verbs.incident(incidentId, sent.person.teammate);
  if (!found.ok) return no(found.refusal, sent);
  const { place, matter } = found.incident;
  if (act === 'rule') return suggest(deps, { place, incidentId }, sent);
  const about = ofMatter(matter);
  return about ? decide(deps, act, { place, ...about, incidentId }, sent) : { answer: 'nothing' };
};

/** The message a sheet is about, as it stands now. */
const onMessage = async (
  deps: ModerationAtDesk,
  { channel, message: id }: { channel: string; message: string },
  sent: Sent,
  work: (place: string, message: ReportedMessage) => Promise<Answer>,
): Promise<Answer> => {
  const { person, asked } = sent;
  const place = deps.placeOf({ server: asked.server });
  if (place === undefined) return said(moderationDesk[person.language].noPlace);
  const found = await deps.message(place, channel, id);
  if (found.ok) return work(place, found.message);
  return found.away
    ? no({ refused: 'unreachable', detail: found.detail }, sent)
    : no({ refused: 'gone', what: 'message' }, sent);
};

/** A sheet of moderation was sent; nothing for one that is not. */
export const submitted = async (
  deps: ModerationAtDesk,
  name: string,
  typed: Typed,
  asked: AskedModerator,
): Promise<Answer> => {
  const about = modPressOf(name);
  if (!about) return { answer: 'nothing' };
  const { person } = asked;
  const words = moderationDesk[person.language];
  const sent: Sent = { typed, person, asked, draw: (from) => modSheet(about, from) };
  const by = person.teammate.id;
  switch (about.on) {
    case 'case': {
      const outcome = await deps.verbs.appeal(about.caseId, by, typed['appeal'] ?? '');
      return outcomeOfSheet(outcome, sent, () => said(words.appealed));
    }
    case 'report':
      return onMessage(deps, about, sent, async (place, message) => {
        const report = { reporterId: by, reason: typed['reason'] ?? '' };
        const outcome = await deps.verbs.report(place, message, report);
        return outcomeOfSheet(outcome, sent, () => said(words.thanks));
      });
    case 'message':
      return onMessage(deps, about, sent, (place, message) =>
        decide(deps, about.act, { place, ...ofMessage(message) }, sent),
      );
    case 'incident':
      return onIncident(deps, about, sent);
    default:
      return { answer: 'nothing' };
  }
};
