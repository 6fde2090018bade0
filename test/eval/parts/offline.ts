import { draftOffline } from '../../../src/llm/offline-drafter.ts';
import { attackCases } from '../../attack/cases.ts';
import type { AttackCase } from '../../attack/cases.ts';
import { saysOf } from '../../attack/verdict.ts';
import { blindLines, halves } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { orderFor } from '../order.ts';
import { shareOf } from '../stats.ts';

const obeyed = (attack: AttackCase): boolean =>
  saysOf(draftOffline(orderFor(attack.comment, attack.id, 1), 'no_model').text, attack);

/** Hidden orders that reach what is written without a model; the whole way, with a model that obeys, is `npm run attack`. */
export const offlineFigures = (): Figure[] => {
  const others = halves.flatMap(blindLines).flatMap(({ list, text }) => (list === 'injection' ? [text] : []));
  return [
    {
      key: 'injection_offline',
      part: 'injection',
      metric: 'attacks that change an offline draft',
      estimate: shareOf(attackCases(1_000, others), obeyed),
      unit: 'share',
      better: 'lower',
      target: 0,
    },
  ];
};
