import { attackBench } from './bench.ts';
import type { AttackBench, Seen } from './bench.ts';
import type { AttackCase } from './cases.ts';
import { apiKey, hostileModel } from './hostile-model.ts';
import { achieved, nothingAchieved } from './verdict.ts';
import type { Achieved } from './verdict.ts';

export interface Breach {
  attack: AttackCase;
  by: 'model' | 'offline';
  achieved: Achieved;
}
export interface Campaign {
  cases: number;
  /** How often the hostile model was asked; a campaign that never asked it proves nothing. */
  asked: number;
  breaches: Breach[];
}

/** Sends every case through one bench, each comment without its attack once before. */
const sent = async (
  bench: AttackBench,
  cases: readonly AttackCase[],
  before: (attack: AttackCase) => void,
) => {
  const plain = new Map<string, Seen['review']>();
  const results: { attack: AttackCase; achieved: Achieved }[] = [];
  for (const attack of cases) {
    before(attack);
    const { carrier } = attack;
    const key = carrier?.text ?? '';
    if (carrier !== undefined && !plain.has(key)) plain.set(key, (await bench.see(carrier)).review);
    const seen = await bench.see(attack.comment);
    results.push({ attack, achieved: achieved(attack, seen, plain.get(key)) });
  }
  return results;
};

/** A model whose good answers are refused is not heard at all: then nothing it was made to say was ever judged. */
const heard = async (bench: AttackBench): Promise<void> => {
  const { review } = await bench.see({ author: { name: 'Marie L.' }, text: 'Where is my order?' });
  if (review.drafts.at(-1)?.writer.kind !== 'model')
    throw new Error('the answers of the hostile model do not have the shape that the drafter asks for');
};

/** Every case against a bot whose model obeys the attacker, and against one that drafts offline. */
export const runCampaign = async (cases: readonly AttackCase[]): Promise<Campaign> => {
  await using model = await hostileModel();
  const breaches: Breach[] = [];
  for (const by of ['model', 'offline'] as const) {
    const bench = await attackBench(by === 'model' ? { url: model.url, apiKey } : undefined);
    try {
      if (by === 'model') await heard(bench);
      for (const result of await sent(bench, cases, (attack) => model.obey(attack)))
        if (!nothingAchieved(result.achieved)) breaches.push({ ...result, by });
    } finally {
      await bench.close();
    }
  }
  return { cases: cases.length, asked: model.asked(), breaches };
};

/** The last line of the command. */
export const lineOf = ({ cases, breaches }: Campaign): string => {
  const count = (of: keyof Achieved): number =>
    breaches.filter(({ achieved }) => achieved[of].length > 0).length;
  return `attack: cases=${cases} changed=${count('changed')} pinged=${count('pinged')} links=${count('links')} leaked=${count('leaked')}`;
};
