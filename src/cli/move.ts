import type { Arguments } from './arguments.ts';
import type { Voice } from './terminal.ts';
import type { Outside } from '../compose.ts';
import { thisProcess } from '../compose/this-process.ts';
import { databaseUrl } from '../config.ts';
import type { Environment } from '../config.ts';
import { move } from '../core/catalogue/move.ts';
import type { UiLanguage } from '../core/language.ts';
import { moveStore, reopenStore } from '../store/move.ts';
import type { MoveStep } from '../store/move.ts';
import { addressOf } from '../store/url.ts';

type Asked = Extract<Arguments, { run: 'move' }>;

const reference = /^env:(\w+)$/;

/** An address as it was given, or by name from .env, so that no password stands in the shell's history. */
const named = (given: string | undefined, environment: Environment): string | undefined => {
  const name = given === undefined ? undefined : reference.exec(given)?.[1];
  return name === undefined ? given : (environment[name] ?? given);
};

/** A line for so many rows of one table, so that a long move is seen to go on. */
const rowsALine = 20_000;

const lineOf = (step: MoveStep, t: (typeof move)['en']): string | undefined => {
  switch (step.step) {
    case 'began':
      return (step.again ? t.again : t.began)(step);
    case 'copying':
      return step.rows % rowsALine === 0 ? t.copying(step) : undefined;
    case 'copied':
      return t.copied(step);
    case 'verified':
      return t.compared({ ...step, sum: step.sum.slice(0, 12) });
  }
};

/** `aplomb move`: from one database to another; status 1 when nothing was moved, 2 when it was asked wrongly. */
export const moveCommand = async (
  asked: Asked,
  environment: Environment,
  language: UiLanguage,
  { say, complain }: Voice,
  { log, world }: Pick<Outside, 'log' | 'world'>,
): Promise<number> => {
  const t = move[language];
  const from = named(asked.from, environment) ?? databaseUrl(environment);
  if (asked.reopen) {
    const found = await reopenStore({ url: from, log });
    const line = t.reopened[found]({ where: addressOf(from).where });
    (found === 'arriving' ? complain : say)(line);
    return found === 'arriving' ? 1 : 0;
  }
  const to = named(asked.to, environment);
  if (to === undefined) {
    complain(t.usage);
    return 2;
  }
  const order = { from, to, log, id: () => world.id(), me: thisProcess() };
  const moved = await moveStore(order, (step) => {
    const line = lineOf(step, t);
    if (line !== undefined) say(step.step === 'began' ? line : `  ${line}`);
  });
  if (!moved.moved) {
    complain(t.not[moved.why](moved));
    return 1;
  }
  say(t.done(moved));
  say(t.next({ from: addressOf(from).where, to: addressOf(to).where }));
  return 0;
};
