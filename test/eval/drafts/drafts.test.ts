import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadPrompts } from '../../../src/llm/prompts.ts';
import { thoughtful } from '../../llm/support/drafters.ts';
import { said, strictServer } from '../../llm/support/strict-server.ts';
import type { ChatRequest } from '../../llm/support/strict-server.ts';
import { measureDrafts } from './run.ts';

const all = { neutral: true, respectful: true, on_the_point: true, no_claim: true, right_language: true };
const good = 'Hello Alex, thank you for your message. Could you tell us a little more in a private message?';
const modelOf = (request: ChatRequest): string => z.object({ model: z.string() }).parse(request).model;
const isBackward = (request: ChatRequest): boolean =>
  (request.messages[1]?.content ?? '').startsWith('{"reply"');

/** A server with both models: the one that writes, and the one that judges as the test says. */
const servedBy = (judge: (request: ChatRequest) => object) =>
  strictServer((request) =>
    modelOf(request) === 'writer' ? said(thoughtful(good)) : said(JSON.stringify(judge(request))),
  );
const envOf = (url: string) => ({
  OPENAI_API_KEY: 'sk-test',
  OPENAI_BASE_URL: url,
  OPENAI_MODEL: 'writer',
  OPENAI_JUDGE_MODEL: 'judge',
});
const valuesOf = (measured: Awaited<ReturnType<typeof measureDrafts>>) =>
  Object.fromEntries((measured?.figures ?? []).map(({ key, estimate }) => [key, estimate.value]));

test('real drafts are guarded and judged twice, and the report names models and prompts', async () => {
  await using server = await servedBy(() => all);
  const measured = await measureDrafts(envOf(server.url), { limit: 6 });
  expect(valuesOf(measured)).toMatchObject({
    drafts_by_model: 1,
    drafts_stopped: 0,
    drafts_judged: 1,
    drafts_neutral: 1,
    drafts_all: 1,
    drafts_unsure: 0,
  });
  expect(measured?.by).toContain(`writer, prompts ${loadPrompts().fingerprint}`);
  expect(measured?.by).toContain('judged by judge');
  const judged = server.requests.filter((request) => modelOf(request) === 'judge');
  expect(judged.length).toBe(12);
  expect(judged.filter(isBackward).length).toBe(6);
});

test('an answer that turns with the order counts for nobody; one that is no counts as no', async () => {
  await using server = await servedBy((request) => ({
    ...all,
    neutral: isBackward(request),
    on_the_point: false,
  }));
  const values = valuesOf(await measureDrafts(envOf(server.url), { limit: 3 }));
  expect(values).toMatchObject({
    drafts_neutral: 0,
    drafts_unsure: 1,
    drafts_on_the_point: 0,
    drafts_respectful: 1,
  });
  expect(values['drafts_all']).toBe(0);
});

test('a judge that talks nonsense is told apart from one that says no', async () => {
  await using server = await servedBy(() => ({ verdict: 'fine' }));
  const measured = await measureDrafts(envOf(server.url), { limit: 2 });
  expect(valuesOf(measured)).toMatchObject({ drafts_judged: 0, drafts_by_model: 1 });
  expect(measured?.figures.find(({ key }) => key === 'drafts_neutral')?.estimate.n).toBe(0);
});

test('a drafting model that talks nonsense is seen too, and the judge may be named on the command line', async () => {
  await using server = await strictServer((request) =>
    modelOf(request) === 'other' ? said(JSON.stringify(all)) : said('I would rather not.'),
  );
  const measured = await measureDrafts(envOf(server.url), { limit: 2, judge: 'other' });
  expect(valuesOf(measured)['drafts_by_model']).toBe(0);
  expect(measured?.by).toContain('offline (model_');
  expect(measured?.by).toContain('judged by other');
});

test('without a model nothing is measured', async () => {
  expect(await measureDrafts({ OPENAI_API_KEY: '' }, {})).toBeUndefined();
});
