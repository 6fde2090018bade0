import type { ListFilter, Which } from '../../../app/verbs.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { Command, Misuse } from '../../../core/command.ts';
import { misuseText } from '../../../core/command/answer.ts';
import { parseCommand } from '../../../core/command/parse.ts';
import { liesAhead } from '../../../core/review/clock.ts';
import { cardContent } from '../blocks/card.ts';
import { historyBlocks, historyTitle } from '../blocks/history.ts';
import { listAnswer } from '../blocks/listing.ts';
import { statusBlocks } from '../blocks/status.ts';
import { typedText } from '../blocks/text.ts';
import { bringView } from '../views/bring.ts';
import { editForm } from '../views/edit.ts';
import { overruleForm } from '../views/release.ts';
import type { SlackContent } from '../web-port.ts';
import { say, sayDone, sayHelp, sayRefusal, sayResumed } from './answers.ts';
import { cardFor, personOf } from './deps.ts';
import type { Person, SlackDeskDeps } from './deps.ts';
import { openView, viewOfCard } from './opening.ts';
import type { Asked } from './opening.ts';
import { sayRules } from './house.ts';
import { decisionOf } from './orders.ts';
import type { Order } from './orders.ts';
import { commandPayload, pressKey } from './payload.ts';
import { tellOne } from './telling.ts';

type Answer = SlackContent | undefined;
interface Given extends Asked {
  deps: SlackDeskDeps;
  /** When it was typed, epoch ms; long ago after a crash. */
  typedAt: number;
  press: string;
}

const sayMisuse = (wrong: Misuse, { language }: Person): SlackContent => say(misuseText(wrong, language));

/**
 * `approve` is about the draft that stood when it was typed: one written since is stale, as for a button. Once the clock has
 * been put back nobody knows which that was.
 */
const revisionFor = async (order: Order, { deps, person, typedAt }: Given): Promise<number> => {
  if (order.command !== 'approve' || liesAhead(typedAt, deps.world.now())) return 0;
  const looked = await deps.verbs.look({ number: order.number }, person.teammate);
  if (!looked.ok) return 0;
  return looked.card.review.drafts.findLast(({ createdAt }) => createdAt <= typedAt)?.revision ?? 0;
};

const obey = async (order: Order, given: Given): Promise<Answer> => {
  const { deps, person, press } = given;
  const which: Which = { number: order.number };
  const decision = await decisionOf(order, await revisionFor(order, given), given);
  if ('misuse' in decision) return sayMisuse(decision, person);
  const decided = await deps.verbs.decide(which, decision, person.teammate, press);
  const words = catalogue[person.language].said;
  if (decided.ok) {
    const said = decision.do === 'redraft' ? words.drafting(order) : words.done(order);
    return sayDone(said, decided.card, person);
  }
  const { refusal } = decided;
  if (refusal.refused !== 'guard_stops' || !refusal.overrulable || decision.do !== 'approve')
    return sayRefusal(refusal, person, 'text' in order ? order.text : undefined);
  await openView(
    deps,
    given,
    viewOfCard(deps, which, person, (card) => overruleForm.draw({ card, person })),
  );
  return undefined;
};

const show = async (number: number, { deps, person }: Given): Promise<Answer> => {
  const looked = await deps.verbs.look({ number }, person.teammate);
  return looked.ok ? cardContent(cardFor(looked.card, person)) : sayRefusal(looked.refusal, person);
};

const history = async (number: number, { deps, person }: Given): Promise<Answer> => {
  const found = await deps.verbs.history({ number }, person.teammate);
  return found.ok
    ? {
        text: `#${number}`,
        blocks: [
          ...historyTitle(found.history, person.language),
          ...historyBlocks(found.history, person.language),
        ],
      }
    : sayRefusal(found.refusal, person);
};

const list = async (
  { mine, severity, source, waitingMs }: Extract<Command, { command: 'list' }>,
  { deps, person }: Given,
): Promise<Answer> => {
  const filter: ListFilter = {
    ...(mine && { mine }),
    ...(severity && { severity }),
    ...(source !== undefined && { source }),
    ...(waitingMs !== undefined && { waitingMs }),
  };
  const { words, blocks } = listAnswer(
    await deps.verbs.list(filter, person.teammate),
    person,
    deps.world.now(),
  );
  return { ...say(words), blocks };
};

const status = async ({ deps, person }: Given): Promise<Answer> => {
  const found = await deps.verbs.status(person.teammate);
  return found.ok
    ? {
        text: catalogue[person.language].status.title,
        blocks: statusBlocks(found.status, person, deps.world.now()),
      }
    : sayRefusal(found.refusal, person);
};

const pause = async ({ deps, person }: Given): Promise<Answer> => {
  const done = await deps.verbs.pause(person.teammate);
  return done.ok ? say(catalogue[person.language].said.paused) : sayRefusal(done.refusal, person);
};

const backfill = async (
  { source, what }: Extract<Command, { command: 'backfill' }>,
  { deps, person }: Given,
): Promise<Answer> => {
  const done = await deps.verbs.backfill(source, what, person.teammate);
  if (done.ok) return say(catalogue[person.language].said.backfill[what]);
  return done.refusal
    ? sayRefusal(done.refusal, person)
    : sayMisuse({ misuse: 'unknown_source', about: 'backfill', got: source }, person);
};

const open = async ({ deps, ...asked }: Given, loading: Parameters<typeof openView>[2]): Promise<Answer> => {
  await openView(deps, asked, loading);
  return undefined;
};

const run = (command: Command, given: Given): Promise<Answer> => {
  const { deps, person } = given;
  switch (command.command) {
    case 'list':
      return list(command, given);
    case 'show':
      return show(command.number, given);
    case 'history':
      return history(command.number, given);
    case 'edit':
      return open(
        given,
        viewOfCard(deps, { number: command.number }, person, (card) => editForm.draw({ card, person })),
      );
    case 'bring':
      return open(given, Promise.resolve({ view: bringView(person.language) }));
    case 'pause':
      return pause(given);
    case 'resume':
      return deps.verbs.resume(command.what, person.teammate).then((resumed) => sayResumed(resumed, person));
    case 'status':
      return status(given);
    case 'rules':
      return sayRules(deps, person);
    case 'backfill':
      return backfill(command, given);
    case 'help':
      return Promise.resolve(sayHelp(command.about, person));
    case 'approve':
    case 'withdraw':
      return obey({ command: command.command, number: command.number }, given);
    default:
      return obey(command, given);
  }
};

/** `/aplomb …`: understood, done, answered to whoever typed it alone. */
export const onCommand = async (deps: SlackDeskDeps, body: unknown, typedAt: number): Promise<void> => {
  const typed = commandPayload.parse(body);
  const person = await personOf(deps, typed.user_id);
  const command = parseCommand(typedText(typed.text), {
    now: deps.world.now(),
    timezone: person.timezone,
  });
  const origin = { at: 'ephemeral', responseUrl: typed.response_url } as const;
  const answer =
    'misuse' in command
      ? sayMisuse(command, person)
      : await run(command, {
          deps,
          person,
          origin,
          triggerId: typed.trigger_id,
          press: pressKey(body),
          typedAt,
        });
  if (!answer) return;
  await tellOne(deps, typed.user_id, () => deps.web.respond(typed.response_url, answer));
};
