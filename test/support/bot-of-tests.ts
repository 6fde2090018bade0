import { join } from 'node:path';
import { bundledBot } from './bundled.ts';
import { scratchVariable } from './scratch.ts';

export interface Startable {
  program: string;
  env: Record<string, string>;
}

let made: Promise<Startable> | undefined;

const make = async (main: string): Promise<Startable> => {
  const scratch = process.env[scratchVariable];
  if (scratch === undefined) return { program: main, env: {} };
  const { program } = await bundledBot(main, join(scratch, `bot-${process.pid}`));
  // Of its own: the bot's usual one would keep what no later run asks for.
  return { program, env: { NODE_COMPILE_CACHE: join(scratch, 'compiled') } };
};

/**
 * What tests start many times over: the same code in a few files, ready on a third of the processor's time, made once for all
 * tests of a worker. Outside of vitest it is the bot as it is.
 */
export const botOfTests = (main: string): Promise<Startable> => (made ??= make(main));
