import type { Hit } from '../text/phrase/hit.ts';
import type { Tokens } from '../text/tokens.ts';
import { undigited } from './disguise.ts';
import { urgentIn } from './lexicon/lexicon.ts';

/** Orders to a program as they are `written`, else with digits read as the letters they stand for. */
export const ordersIn = (
  tokens: Tokens,
  written: Hit<'injection'>[] = urgentIn(tokens).orders,
): Hit<'injection'>[] => {
  const plain = written.length === 0 ? undigited(tokens) : undefined;
  return plain === undefined ? written : urgentIn(plain).orders;
};
