import { expect, test } from 'vitest';
import type { TestContext } from 'vitest';
import { aimockMissing, startAimock } from '../support/aimock.ts';
import type { Aimock } from '../support/aimock.ts';
import { elementsIn } from '../support/teammate.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

const said = 'Die Kekse kamen leider zerbrochen an. Was kann ich jetzt machen?';
const saidRead = 'Les biscuits sont malheureusement arrivés cassés. Que puis-je faire maintenant ?';
const draft = 'Guten Tag Jutta, danke für Ihre Nachricht. Wir klären das im Team und antworten Ihnen hier.';
const draftRead =
  'Bonjour Jutta, merci pour votre message. Nous voyons cela en équipe et vous répondons ici.';
const own = 'Bonjour Jutta, merci de nous l’avoir dit. Pouvez-vous nous envoyer une photo en message privé ?';
const ownPut =
  'Guten Tag Jutta, danke, dass Sie uns das gesagt haben. Können Sie uns ein Foto in einer privaten Nachricht schicken?';

/** Ends of the texts above, which no two of them share: the spaces between words are marked in a request. */
const translations = [
  ['zerbrochen', saidRead],
  ['antworten', draftRead],
  ['photo', ownPut],
] as const;

/** A model that drafts in German and puts each of these texts into the other language. */
const startModel = async ({ onTestFinished }: TestContext): Promise<Aimock> => {
  const aimock = await startAimock();
  onTestFinished(() => aimock.stop());
  const asks = (messages: unknown, word: string): boolean => {
    const all = JSON.stringify(messages);
    return all.includes('put a text into another language') && all.includes(word);
  };
  for (const [word, translation] of translations)
    aimock.on(
      { predicate: ({ messages }) => asks(messages, word) },
      { content: JSON.stringify({ translation }) },
    );
  const thought = {
    issue_facts: 'Kaputte Kekse.',
    emotion_seen: 'Enttäuscht.',
    asked: 'Was nun?',
    move: 'acknowledge',
    sources: [],
    reply: draft,
  };
  aimock.on({}, { content: JSON.stringify(thought) });
  return aimock;
};

test
  .skipIf(aimockMissing !== undefined)
  .concurrent(
    'a German complaint, a French team: both are read in French, the answer is written in French, and German goes out',
    async (context) => {
      const aimock = await startModel(context);
      const at = await startRehearsed({
        language: 'fr',
        model: { apiKey: 'sk-test', baseUrl: `${aimock.url}/v1`, model: 'm' },
        drafts: { tokensPerDay: 1_000_000, timeoutMs: 20_000 },
      });
      await until('what the server offers', async () => {
        const status = await at.told(at.tom, () => at.tom.command('status'));
        return readable(status.blocks).includes('The model’s server offers Chat Completions');
      });
      const id = at.visitor('Jutta', said, 'fr');
      const shown = readable((await at.cardSaying('zerbrochen', draftRead)).blocks);
      for (const words of [said, saidRead, draft, 'En français, par le modèle m'])
        expect(shown).toContain(words);

      await at.lea.press(await at.cardWith('zerbrochen', 'edit'), 'card.edit');
      const form = await at.modal(at.lea, 'Vos mots en français');
      expect(elementsIn(form.blocks).map(({ blockId }) => blockId)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^own/), expect.stringMatching(/^text\.0/)]),
      );
      expect(JSON.stringify(form.blocks)).toContain(draftRead);
      // The modal closes, or, where the model took longer than Slack waits, says that it is done.
      await at.lea.submit(form, { own, 'text.0': draft });
      const both = readable((await at.cardSaying('zerbrochen', own)).blocks);
      expect(both).toContain(ownPut);
      expect(both).toMatch(/En français, tel que [^:]+ l’a écrit/u);
      expect(both).toContain('Brouillon 2');

      await at.tom.press(await at.cardWith('zerbrochen', 'approve'), 'card.approve');
      expect(await at.replied(id)).toBe(ownPut);
      const closed = readable((await at.cardSaying('zerbrochen', 'Publi')).blocks);
      expect(closed).toContain(ownPut);
      expect(closed).toContain(own);
      await at.end();
    },
  );

test.concurrent('without a model the card says that there is no translation, and nothing else is other than usual', async () => {
  const at = await startRehearsed({ language: 'fr' });
  const id = at.visitor('Jutta', said, 'fr');
  const card = await at.cardWith('zerbrochen', 'approve');
  const shown = readable(card.blocks);
  expect(shown.match(/Aucun modèle n’est configuré : il n’y a pas de version en français/gu)).toHaveLength(1);
  await at.lea.press(card, 'card.edit');
  const form = await at.modal(at.lea, 'zerbrochen');
  expect(elementsIn(form.blocks).some(({ blockId }) => blockId.startsWith('own'))).toBe(false);
  await at.lea.close(form);
  const words = await at.draftOf(at.tom, card);
  await at.tom.press(card, 'card.approve');
  expect(await at.replied(id)).toBe(words);
  await at.end();
});
