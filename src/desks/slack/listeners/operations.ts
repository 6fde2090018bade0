import { z } from 'zod';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { onHomeOpened } from '../home/home.ts';
import { say, sayRefusal, sayResumed } from './answers.ts';
import { personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';
import { carried, pressPayload, readCarried } from './payload.ts';
import { tellOne } from './telling.ts';

const choice = z.enum(['release', 'return']);

/** What becomes of the replies that waited during a pause. */
export const onResumeChoice = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const chosen = readCarried(deps, press, choice);
  if (!chosen) return;
  const person = await personOf(deps, press.user.id);
  const resumed = await deps.verbs.resume(chosen.carried, person.teammate);
  const { response_url: responseUrl } = press;
  if (responseUrl === undefined) return;
  const answer = { ...sayResumed(resumed, person), replace: true };
  await tellOne(deps, press.user.id, () => deps.web.respond(responseUrl, answer));
};

/** Work that gave up is started again. */
export const onRetryJob = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const person = await personOf(deps, press.user.id);
  const done = await deps.verbs.retryJob(carried(press).value, person.teammate);
  const { response_url: responseUrl } = press;
  if (responseUrl === undefined) {
    // On the Home tab: the page itself is the answer, drawn as things stand now.
    await onHomeOpened(deps, { user: press.user.id });
    return;
  }
  const answer = done.refusal
    ? sayRefusal(done.refusal, person)
    : say(catalogue[person.language].said[done.ok ? 'retried' : 'notRetried']);
  await tellOne(deps, press.user.id, () => deps.web.respond(responseUrl, answer));
};
