import { expect, test } from 'vitest';
import { aimockMissing, startAimock } from '../support/aimock.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';

test
  .skipIf(aimockMissing !== undefined)
  .concurrent(
    'a day’s money that is spent costs no draft: the offline drafter writes, card and status say so, nobody is asked',
    async ({ onTestFinished }) => {
      const aimock = await startAimock();
      onTestFinished(() => aimock.stop());
      const at = await startRehearsed({
        model: { apiKey: 'sk-test', baseUrl: `${aimock.url}/v1`, model: 'm' },
        drafts: {
          tokensPerDay: 41_200,
          money: { perDay: 0.01, inputPerMillion: 1, outputPerMillion: 100, currency: 'EUR' },
          timeoutMs: 20_000,
        },
      });
      at.visitor('Mona', 'Do you open on Sunday mornings in Valence?');
      const card = await at.cardWith('Sunday mornings', 'approve');
      expect(readable(card.blocks)).toContain('offline, the budget of the day is spent');
      const asked = async (words: string, who = at.tom): Promise<string> =>
        readable((await at.told(who, () => who.command(words))).blocks);
      const status = await asked('status');
      expect(status).toContain(
        'the budget of the day is spent, the offline drafter stands in until midnight UTC',
      );
      expect(status).toContain(
        'Model: 41,200 of 41,200 tokens and €0.01 of €0.01 left today; at most 20 s a draft',
      );
      expect(await asked('état', at.lea)).toMatch(
        /Modèle : encore 41\s200 jetons sur 41\s200 et 0,01\s€ sur 0,01\s€ aujourd’hui ; au plus 20 s par brouillon/u,
      );
      expect(aimock.getRequests()).toHaveLength(0);
      await at.end();
    },
  );
