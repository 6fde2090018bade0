import { z } from 'zod';

/** What the model gives back: thought before speech, in this order, so that the reply follows from it. */
export const thought = z.object({
  issue_facts: z.string(),
  emotion_seen: z.string(),
  asked: z.string(),
  move: z.enum(['acknowledge', 'inform', 'redirect', 'ask', 'private', 'thank', 'no_reply']),
  /** Names of the snippets that the reply takes facts from. */
  sources: z.array(z.string()),
  reply: z.string(),
});
export type Thought = z.infer<typeof thought>;

export type Reading = { thought: Thought } | { problem: string };

/** What a draft is asked for as. */
export const thoughtShape = { name: 'draft', schema: thought };

/** The JSON object in an answer: servers without JSON mode put fences or a sentence around it. */
export const objectIn = (answer: string): unknown => {
  const from = answer.indexOf('{');
  const to = answer.lastIndexOf('}');
  if (from < 0 || to <= from) return undefined;
  try {
    return JSON.parse(answer.slice(from, to + 1));
  } catch {
    return undefined;
  }
};

/** Reads an answer, or says what is wrong with its shape in words for the repair try (never its content). */
export const readThought = (answer: string): Reading => {
  const found = objectIn(answer);
  if (found === undefined) return { problem: 'it was not one JSON object' };
  const parsed = thought.safeParse(found);
  if (parsed.success) return { thought: parsed.data };
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].slice(0, 5).join(', ');
  return { problem: `missing or wrong fields: ${fields === '' ? 'all' : fields}` };
};
