import { expect, test } from 'vitest';
import { aimockMissing, startAimock } from '../support/aimock.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';

test
  .skipIf(aimockMissing !== undefined)
  .concurrent(
    'with a model the same question is answered from the page, in its words, and the card names it',
    async ({ onTestFinished }) => {
      const aimock = await startAimock();
      onTestFinished(() => aimock.stop());
      const reply = 'Bonjour Claire, oui, nous livrons en Corse : comptez cinq à sept jours.';
      const answer = {
        issue_facts: 'Une question.',
        emotion_seen: 'Neutre.',
        asked: 'La Corse.',
        move: 'inform',
        sources: ['s1'],
        reply,
      };
      aimock.on({}, { content: JSON.stringify(answer) });
      const at = await startRehearsed({
        model: { apiKey: 'sk-test', baseUrl: `${aimock.url}/v1`, model: 'm' },
        drafts: { tokensPerDay: 1_000_000, timeoutMs: 20_000 },
      });
      const id = at.visitor('Claire', 'Livrez-vous en Corse ?', 'fr');
      const card = await at.cardWith('Corse ?', 'approve');
      expect(readable(card.blocks)).toContain(reply);
      expect(readable(card.blocks)).toMatch(/model m.*from “\s*Livraison · France et Corse\s*”/su);
      const sent = JSON.stringify(aimock.getLastRequest()?.body);
      expect(sent).toContain('Corse');
      expect(sent).not.toContain('Nous livrons partout');
      await at.tom.press(card, 'card.approve');
      expect(await at.replied(id)).toBe(reply);
      await at.end();
    },
  );
