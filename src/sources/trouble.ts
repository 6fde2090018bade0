import type { z } from 'zod';
import { source as sentences } from '../core/catalogue/source.ts';
import type { TroubleKey } from '../core/catalogue/source.ts';
import type { UiLanguage } from '../core/language.ts';

/**
 * No usable answer. `sent: 'no'` is certain: the request cannot have had an effect. `maybe` means look before sending
 * again.
 */
export interface HttpTrouble {
  kind: 'trouble';
  sent: 'no' | 'maybe';
  /** What went wrong, as the catalogue words it. */
  trouble: TroubleKey;
  values: Record<string, string | number>;
  retryAt?: number;
}

/** Any answer that is neither a redirect, nor 429, nor a server error; read whole. */
export interface HttpAnswer {
  kind: 'answer';
  host: string;
  status: number;
  headers: Headers;
  body: string;
}

/** One sentence for an operator or a teammate. */
export const wordTrouble = (
  language: UiLanguage,
  { trouble, values }: Pick<HttpTrouble, 'trouble' | 'values'>,
): string => sentences[language].trouble[trouble](values);

/** The trouble with an answer that came but cannot be used; whatever was asked may have been done. */
export const troubleWith = (
  answer: HttpAnswer,
  trouble: TroubleKey,
  values: Record<string, string | number> = {},
): HttpTrouble => ({
  kind: 'trouble',
  sent: 'maybe',
  trouble,
  values: { host: answer.host, status: answer.status, ...values },
});

/** The JSON of an answer as `schema` wants it. Details name fields and media types, never content. */
export const readJson = <Schema extends z.ZodType>(
  answer: HttpAnswer,
  schema: Schema,
): { kind: 'json'; value: z.output<Schema> } | HttpTrouble => {
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '-';
  let json: unknown;
  try {
    json = JSON.parse(answer.body);
  } catch {
    const html = answer.body.trimStart().startsWith('<') || !type.includes('json');
    return troubleWith(answer, html ? 'not_json' : 'cut_json', { type });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { kind: 'json', value: parsed.data };
  return troubleWith(answer, 'unexpected', { where: parsed.error.issues[0]?.path.join('.') ?? 'body' });
};
