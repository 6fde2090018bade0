import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const row = z.looseObject({
  id: z.string(),
  text: z.string(),
  lang: z.string().optional(),
  label: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
  fine: z.string().optional(),
  score: z.number().optional(),
  who: z.string().optional(),
  company: z.string().optional(),
  spans: z
    .array(
      z.object({
        entity_type: z.string(),
        entity_value: z.string(),
        start_position: z.number(),
        end_position: z.number(),
      }),
    )
    .optional(),
});
export type Row = z.infer<typeof row>;

/** The rows of one set (`NAME.jsonl` in a directory of research sets). */
export const rows = (directory: string, name: string): Row[] =>
  readFileSync(join(directory, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)));

/** Whether the directory holds this set. */
export const hasRows = (directory: string, name: string): boolean =>
  existsSync(join(directory, `${name}.jsonl`));
