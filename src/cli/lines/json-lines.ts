import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { lines as sentences } from '../../core/catalogue/lines.ts';
import type { UiLanguage } from '../../core/language.ts';

/** Where JSON lines come from, where answers go, and who hears of a line that cannot be read. */
export interface LinesIO {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  complain(line: string): void;
  language: UiLanguage;
}

/** What a command reads of each line, what it answers, and a line that would be right, for whoever wrote a wrong one. */
export interface LineAnswering<Row> {
  row: z.ZodType<Row>;
  example: string;
  answer(row: Row): object;
}

const identified = z.looseObject({ id: z.union([z.string(), z.number()]).optional() });

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Reads one line: the row, or a sentence that says what is wrong without repeating what stands there. */
const read = <Row>(text: string, at: number, { row, example }: LineAnswering<Row>, language: UiLanguage) => {
  const t = sentences[language];
  const object = identified.safeParse(parsed(text));
  if (!object.success) return { wrong: t.notObject({ line: at, example }) };
  const found = row.safeParse(object.data);
  if (found.success) return { row: found.data, id: object.data.id };
  const field = String(found.error.issues[0]?.path[0] ?? 'text');
  return { wrong: t.noText({ line: at, field, example }) };
};

const broken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

/**
 * Answers each JSON line with one, in order, under its line number and its own id. A line that cannot be read is told
 * and does not stop the rest. Gives the number of those; whoever reads the answers may stop early.
 */
export const answerLines = async <Row>(io: LinesIO, answering: LineAnswering<Row>): Promise<number> => {
  let at = 0;
  let unread = 0;
  async function* answers(): AsyncGenerator<string> {
    for await (const line of createInterface({ input: io.input, crlfDelay: Infinity })) {
      at += 1;
      const text = at === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (text.trim() === '') continue;
      const found = read(text, at, answering, io.language);
      if ('wrong' in found) {
        unread += 1;
        io.complain(found.wrong);
      } else {
        const id = found.id === undefined ? {} : { id: found.id };
        yield `${JSON.stringify({ line: at, ...id, ...answering.answer(found.row) })}\n`;
      }
    }
  }
  try {
    await pipeline(answers, io.output, { end: false });
  } catch (error) {
    if (!broken(error)) throw error;
  }
  return unread;
};
