import { z } from 'zod';
import { house as catalogue, ruleText } from '../../../core/catalogue/house.ts';
import { onHomeOpened } from '../home/home.ts';
import { settledView } from '../views/house.ts';
import { say, sayRefusal } from './answers.ts';
import { rulesBlocks } from '../blocks/house.ts';
import type { SlackContent } from '../web-port.ts';
import type { Person, SlackDeskDeps } from './deps.ts';
import { personOf } from './deps.ts';
import { originOf, tellRefusal } from './origin.ts';
import { pressPayload, readCarried } from './payload.ts';

/** `/aplomb rules`: what holds, what waits for an answer. */
export const sayRules = async (deps: SlackDeskDeps, person: Person): Promise<SlackContent> => {
  const found = await deps.verbs.houseRules(person.teammate);
  if (!found.ok) return sayRefusal(found.refusal, person);
  return {
    ...say(catalogue[person.language].listed),
    blocks: rulesBlocks(found.habits, found.may, person.language),
  };
};

/** *Make it a rule*, *No* or *Drop* was pressed: in the modal after an edit, in a private list, or in the Home tab. */
export const onHousePress = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const origin = originOf(press);
  const read = readCarried(deps, press, z.string().min(1));
  if (!origin || !read) return;
  const person = await personOf(deps, press.user.id);
  const accept = read.actionId === 'house.accept';
  const settled = await deps.verbs.settleHabit(read.carried, accept, person.teammate);
  if (!settled.ok) return tellRefusal(deps, { origin, person, triggerId: press.trigger_id }, settled.refusal);
  const words = catalogue[person.language];
  const rule = settled.habit && ruleText(settled.habit.rule, person.language);
  const said = rule === undefined ? words.gone : words[accept ? 'accepted' : 'declined']({ rule });
  if (origin.at === 'ephemeral')
    await deps.web.respond(origin.responseUrl, { ...(await sayRules(deps, person)), replace: true });
  else if (origin.at === 'view' && origin.modal)
    await deps.web.updateView({ viewId: origin.viewId, view: settledView(said, person.language) });
  else await onHomeOpened(deps, { user: person.teammate.id, tab: 'home' });
};
