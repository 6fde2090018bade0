import { card as catalogue } from '../../../core/catalogue/card.ts';
import { notUseful, useful } from '../../../core/card/feedback.ts';
import { pressed } from '../../../core/card/pressed.ts';
import { text } from '../../../core/card/rich.ts';
import type { SlackDeskDeps } from './deps.ts';
import { personOf } from './deps.ts';
import { originOf, tell, tellRefusal } from './origin.ts';
import { pressPayload, readCarried } from './payload.ts';

/** *Useful* or *Not useful* was pressed under a draft: counted, and said to whoever pressed. */
export const onFeedback = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const origin = originOf(press);
  const read = readCarried(deps, press, pressed);
  if (!origin || !read) return;
  const { reviewId, revision, choice } = read.carried;
  if (choice !== useful && choice !== notUseful) return;
  const person = await personOf(deps, press.user.id);
  const to = { origin, person, triggerId: press.trigger_id };
  const opinion = { revision, useful: choice === useful };
  const answer = await deps.verbs.judgeDraft({ reviewId }, opinion, person.teammate);
  if (!answer.ok) return tellRefusal(deps, to, answer.refusal);
  const words = catalogue[person.language].feedback;
  const said = words[choice === useful ? 'useful' : 'notUseful'].noted({ revision });
  return tell(deps, to, text(said), said);
};
