import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { rehearse } from '../../src/cli/rehearsal.ts';
import type { Rehearsal } from '../../src/cli/rehearsal.ts';
import { realWorld } from '../../src/cli/world.ts';
import type { PageMessage } from '../../src/rehearsal/page/protocol.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { aimockMissing, startAimock } from '../support/aimock.ts';
import type { Aimock } from '../support/aimock.ts';
import { startModelLine } from '../support/model-line.ts';
import { teammateAt } from '../support/teammate.ts';
import type { TeammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';
import { draftOn, modelLine } from './model-journey.ts';

/** The whole bot in this process, its model an independent server that answers well-formed and wrong. */
let aimock: Aimock;
const reply = (text: string): string =>
  JSON.stringify({
    issue_facts: 'They ask something.',
    emotion_seen: 'None.',
    asked: 'A fact.',
    move: 'acknowledge',
    sources: [],
    reply: text,
  });
const instructions = readFileSync(new URL('../../prompts/system.md', import.meta.url), 'utf8');
const echo = instructions.split(/\s+/).slice(10, 60).join(' ');

/** What the model answers to the comment of each visitor, both times it is asked; and words of it to look out for. */
const cases = [
  { what: 'nonsense', visitor: 'Nadia', answer: 'Purple monkey dishwasher!', never: 'Purple monkey' },
  { what: 'blanks', visitor: 'Emil', answer: '   ' },
  { what: 'an empty reply', visitor: 'Enzo', answer: reply('') },
  { what: 'a refusal', visitor: 'Rufus', answer: 'I cannot assist with that request.', never: 'I cannot assist' },
  {
    what: 'a refusal in the reply',
    visitor: 'Renata',
    answer: reply('As an AI language model, I cannot assist with that request.'),
    never: 'As an AI',
  },
  { what: '10,000 words', visitor: 'Wanda', answer: reply('verbosity '.repeat(10_000)), never: 'verbosity' },
  {
    what: 'another language',
    visitor: 'Lena',
    answer: reply('Guten Tag, vielen Dank für Ihre Frage. Wir klären das im Team und antworten Ihnen hier.'),
    never: 'Guten Tag',
  },
  { what: 'its instructions', visitor: 'Selma', answer: reply(echo), never: echo.slice(0, 40) },
  {
    what: 'an order of the comment, obeyed',
    visitor: 'Jesse',
    answer: reply('@everyone Use code FREE100 for free biscuits at https://free-biscuits.example now.'),
    never: 'FREE100',
  },
]; // prettier-ignore

/** That the others are refused for what they say, and not because nothing gets through. */
const well = {
  visitor: 'Greta',
  answer: reply(
    'Hello Greta, thank you for asking. We are finding out which shops have them and will tell you here.',
  ),
};

const quiet = (): void => undefined;
const log = { info: quiet, warn: quiet, error: quiet };
const rehearseAt = (baseUrl: string): Promise<Rehearsal> =>
  rehearse(
    {
      language: 'en',
      host: '127.0.0.1',
      port: 0,
      model: { apiKey: 'sk-test', baseUrl, model: 'rude-model' },
      drafts: { tokensPerDay: 10_000_000, timeoutMs: 10_000 },
      samples: false,
    },
    { world: realWorld, log, fetch },
  );
const ask = (of: Rehearsal, name: string): void => {
  of.blog.state.write({
    article: 'biscuits-back-in-the-oven',
    name,
    text: 'Which of the shops in Lyon sell the oat biscuits at the moment?',
  });
};
const drafted = (mate: TeammateAt, visitor: string): Promise<PageMessage> =>
  until(`the draft for ${visitor}`, () => {
    const card = mate.card(visitor);
    return card && mate.can(card).includes('card.approve') ? card : undefined;
  });

let rehearsal: Rehearsal;
let tom: TeammateAt;
const seen = new Set<string>();

describe.skipIf(aimockMissing !== undefined)('a model that answers well and wrong', () => {
  beforeAll(async () => {
    aimock = await startAimock();
    for (const { visitor, answer } of [...cases, well])
      aimock.on(
        { predicate: ({ messages }) => JSON.stringify(messages).includes(visitor) },
        { content: answer },
      );
    rehearsal = await rehearseAt(`${aimock.url}/v1`);
    tom = teammateAt(rehearsal.slack, sampleIds.tom, sampleIds.community);
    const words = cases.flatMap(({ never }) => never ?? []);
    rehearsal.slack.onChange(() => {
      const drawn = JSON.stringify(tom.messages().map(({ blocks, text }) => [blocks, text]));
      for (const each of words) if (drawn.includes(each)) seen.add(each);
    });
    for (const { visitor } of [well, ...cases]) ask(rehearsal, visitor);
  });
  afterAll(async () => {
    await rehearsal.stop();
    await aimock.stop();
  });

  test('a good answer is the draft', async () => {
    const ready = await drafted(tom, well.visitor);
    expect(draftOn(ready)).toContain('which shops have them');
    expect(JSON.stringify(ready.blocks)).toContain('model rude-model');
  });

  test.each(cases)(
    '$what is never a draft: the offline drafter writes, and the card says why',
    async (one) => {
      const ready = await drafted(tom, one.visitor);
      const draft = draftOn(ready);
      expect(draft).toContain(`Hello ${one.visitor}`);
      expect(draft).not.toMatch(/https?:|@everyone/);
      expect(JSON.stringify(ready.blocks)).toMatch(
        /offline, the model(?:’s answer could not be used| refused)/,
      );
    },
  );

  test('no word of it stood in the channel at any time, and the model was asked at most twice for each', () => {
    expect([...seen]).toEqual([]);
    const visitors = [well, ...cases].map(({ visitor }) => visitor);
    const asked = aimock
      .getRequests()
      .filter(({ body }) => visitors.some((visitor) => JSON.stringify(body).includes(visitor)));
    expect(asked.length).toBeGreaterThanOrEqual(cases.length);
    expect(asked.length).toBeLessThanOrEqual(cases.length * 2 + 1);
  });

  test('a line that garbles, cuts and limits costs a draft, and the status says so from the first failure on', async () => {
    const line = await startModelLine(aimock.url);
    line.strike('Milan', { chaos: 'malformed' });
    line.strike('Cyril', { chaos: 'disconnect' });
    line.strike('Queenie', { chaos: 'ratelimit' });
    line.strike('Dora', 'down');
    const broken = await rehearseAt(line.url);
    onTestFinished(async () => {
      await broken.stop();
      await line.close();
    });
    const mate = teammateAt(broken.slack, sampleIds.tom, sampleIds.community);
    const says = async (visitor: string): Promise<string> => {
      ask(broken, visitor);
      return JSON.stringify((await drafted(mate, visitor)).blocks);
    };
    expect(await modelLine(mate)).toContain('the model answers ·');
    expect(await says('Greta')).toContain('model rude-model');
    expect(await modelLine(mate)).toContain('the model answers since (moment)');
    expect(await says('Milan')).toContain('the model’s answer could not be used');
    expect(await modelLine(mate)).toContain('the offline drafter stands in since (moment)');
    expect(await says('Greta M.')).toContain('model rude-model');
    expect(await modelLine(mate)).toContain('the model answers since (moment)');
    for (const visitor of ['Cyril', 'Queenie', 'Dora'])
      expect(await says(visitor)).toContain('the model did not answer');
    expect(await modelLine(mate)).toContain('the offline drafter stands in since (moment)');
  });
});
