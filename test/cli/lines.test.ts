import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { guardCommand } from '../../src/cli/lines/command.ts';
import { guardLines } from '../../src/cli/lines/guard-lines.ts';
import type { GuardLinesOptions } from '../../src/cli/lines/guard-lines.ts';
import { triageLines } from '../../src/cli/lines/triage-lines.ts';
import type { LinesIO } from '../../src/cli/lines/json-lines.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import type { Policy } from '../../src/core/policy.ts';
import { fileWith } from '../config/support.ts';
import { runMain } from './support-process.ts';

const answer = z.looseObject({
  line: z.number(),
  id: z.union([z.string(), z.number()]).optional(),
  language: z.string().optional(),
  topic: z.string().optional(),
  verdict: z.string().optional(),
  why: z.array(z.string()).optional(),
  flags: z.array(z.looseObject({ kind: z.string(), words: z.string() })).default([]),
  findings: z
    .array(z.looseObject({ kind: z.string(), words: z.string().optional(), why: z.string() }))
    .default([]),
});

const answersIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answer.parse(JSON.parse(line)));

/** What a command makes of these lines: its answers, its complaints, its exit status. */
const over = async (command: (io: LinesIO) => Promise<number>, lines: readonly string[]) => {
  let written = '';
  const complaints: string[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written += chunk.toString();
      done();
    },
  });
  const status = await command({
    input: Readable.from([lines.join('\n')]),
    output,
    complain: (line) => complaints.push(line),
    language: 'en',
  });
  return { status, complaints, answers: answersIn(written) };
};

const triage = (lines: readonly string[], topics: { name: string; keywords: string[] }[] = []) =>
  over((io) => triageLines(io, { topics }), lines);
const guard = (lines: readonly string[], options: GuardLinesOptions = {}, policy: Partial<Policy> = {}) =>
  over((io) => guardLines(io, { policy: { ...defaultPolicy, ...policy }, languages: [] }, options), lines);
const line = (row: object): string => JSON.stringify(row);

describe('triage', () => {
  test('answers each line under its number and id, with places and reasons', async () => {
    const { status, answers } = await triage([
      `\uFEFF${line({ id: 'a', text: 'Rappelez-moi au 06 12 34 56 78, le chargeur a pris feu' })}`,
      '',
      line({ text: 'Do you ship palm oil soap?', other: 1 }),
    ]);
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({ line: 1, id: 'a', language: 'fr', severity: 'severe' });
    expect(answers[0]?.flags).toContainEqual(
      expect.objectContaining({ kind: 'personal_data', words: '06 12 34 56 78' }),
    );
    expect(answers[0]?.why).not.toEqual([]);
    expect(answers[1]).toMatchObject({ line: 3, intent: 'question', needsReply: true });
  });

  test('knows the team’s topics', async () => {
    const topics = [{ name: 'ingredients', keywords: ['palm oil'] }];
    const { answers } = await triage([line({ text: 'Is there palm oil in it?' })], topics);
    expect(answers[0]?.topic).toBe('ingredients');
  });

  test('a line that cannot be read is told by its number and stops no other', async () => {
    const { status, complaints, answers } = await triage([
      'secret words',
      line({ txt: 'secret words' }),
      '[1]',
      line({ text: 'Hello there!' }),
    ]);
    expect(status).toBe(2);
    expect(complaints).toEqual([
      'Line 1 is not a JSON object. Each line is one, such as {"text": "…"}',
      'Line 2 has no text in "text". Each line is one object, such as {"text": "…"}',
      'Line 3 is not a JSON object. Each line is one, such as {"text": "…"}',
    ]);
    expect(answers.map((one) => one.line)).toEqual([4]);
  });
});

describe('guard', () => {
  const refund = { comment: 'Where is my refund?', reply: 'Hi, you will have your money back by Friday.' };

  test('status 1 when a reply is stopped, with the words, why, and better ones', async () => {
    const { status, answers } = await guard([line(refund), line({ text: 'Thank you, Ada!' })]);
    expect(status).toBe(1);
    expect(answers[0]).toMatchObject({ line: 1, verdict: 'stop' });
    expect(answers[0]?.findings[0]).toMatchObject({ kind: 'promise' });
    expect(refund.reply).toContain(answers[0]?.findings[0]?.words);
    expect(answers[1]).toEqual({ line: 2, verdict: 'fine', findings: [], flags: [] });
  });

  test('status 0 when all may go out', async () => {
    expect((await guard([line({ text: 'Thank you, Ada!' })])).status).toBe(0);
  });

  test('the comment may be in another field', async () => {
    const quoting = {
      c: 'Your clerk is an idiot',
      reply: 'You write “your clerk is an idiot”. What happened?',
    };
    expect((await guard([line(quoting)], { commentField: 'c' })).answers[0]?.verdict).toBe('fine');
    const wrong = await guard([line({ c: 7, reply: 'Hello' })], { commentField: 'c' });
    expect(wrong.complaints).toEqual([
      'Line 1 has no text in "c". Each line is one object, such as {"c": "…", "reply": "…", "lang": "fr"}',
    ]);
    const inText = await guard([line({ text: 'Hello, do you ship?', reply: 'Yes, we do.' })], {
      commentField: 'text',
    });
    expect(inText.status).toBe(0);
    expect((await guard([line({ text: 'only a comment' })], { commentField: 'text' })).status).toBe(2);
  });

  test('the language of the comment is the line’s own, then the option, then what the comment is written in', async () => {
    const reply =
      'Bonjour, nous avons bien reçu votre message et nous vous répondons en privé dès que possible.';
    const kinds = async (row: object, options?: GuardLinesOptions) =>
      (await guard([line(row)], options)).answers[0]?.findings.map(({ kind }) => kind);
    expect(await kinds({ reply, lang: 'fr-CA' }, { lang: 'en' })).not.toContain('language');
    expect(await kinds({ reply }, { lang: 'en' })).toContain('language');
    expect(await kinds({ reply, comment: 'When does the museum open on Sundays, please?' })).toContain(
      'language',
    );
    expect(await kinds({ reply, lang: 'ja' })).not.toContain('language');
  });

  test('a language nobody knows: status 2, and which there are', async () => {
    const said: string[] = [];
    expect(await guardCommand({ lang: 'xx' }, {}, (words) => said.push(words))).toBe(2);
    expect(said).toEqual([expect.stringMatching(/"xx" is not a language .* en, fr, es, de, it, pt, nl\.$/)]);
  });

  test('keeps the rules of the team', async () => {
    const text = 'The steps are here: https://help.shop.example/freeze';
    expect((await guard([line({ text })])).status).toBe(1);
    expect((await guard([line({ text })], {}, { allowedLinkHosts: ['shop.example'] })).status).toBe(0);
  });
});

describe('from the shell', () => {
  const fine = `${line({ text: 'Thank you, Ada!' })}\n`;

  test('reads aplomb.yaml, whose sources may lack their secrets', async () => {
    const yaml = `
brand: { name: Maison }
sources:
  shop: { kind: webhook, secrets: env:NOT_SET_HERE }
policy: { avoid: { cheap: good value } }
`;
    const run = runMain(['guard'], dirname(fileWith(yaml)), {}, `${line({ text: 'It is cheap.' })}\n${fine}`);
    await run.exited;
    const [first, second] = answersIn(run.out());
    expect(first?.findings[0]).toMatchObject({ words: 'cheap', suggestion: 'good value' });
    expect(second?.verdict).toBe('fine');
  });

  test('a file that is wrong: status 2, and what to write instead', async () => {
    const run = runMain(['guard'], dirname(fileWith('brand: { name: 3 }')), {}, fine);
    expect(await run.exited).toBe(2);
    expect(run.err()).toMatch(/aplomb\.yaml:1 brand\.name/);
    expect(run.out()).toBe('');
  });

  test('whoever reads the answers may stop early', async () => {
    const main = resolve(import.meta.dirname, '../../src/main.ts');
    const child = spawn(process.execPath, [main, 'triage'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${line({ text: 'Hello there, how are you?' })}\n`.repeat(50_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(complaints).toBe('');
  });
});
