import type { Hit } from '../text/phrase/hit.ts';
import type { Tokens } from '../text/tokens.ts';
import { undigited } from './disguise.ts';
import { orders } from './lexicon/lexicon.ts';

/** Orders to a program as they are written, else with digits read as the letters they stand for. */
export const ordersIn = (tokens: Tokens): Hit<'injection'>[] => {
  const found = orders.scan(tokens, 'und');
  const plain = found.length === 0 ? undigited(tokens) : undefined;
  return plain === undefined ? found : orders.scan(plain, 'und');
};
