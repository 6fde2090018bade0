import { z } from 'zod';
import { language } from '../language.ts';

/** Where a snippet comes from: a page of the team's folder, or a reply the team approved before. */
export const snippetKinds = ['page', 'reply'] as const;

/** A passage the team stands behind, short enough to be read at a glance. */
export const snippet = z.object({
  kind: z.enum(snippetKinds),
  /** What it is called: the page's title and the passage's heading; the review's number for a reply. */
  name: z.string(),
  /** Where the page stands in public, where it says so. */
  url: z.string().optional(),
  language,
  text: z.string(),
});
export type Snippet = z.infer<typeof snippet>;

/** A snippet as it is kept: with what it is found by. */
export interface Kept extends Snippet {
  terms: readonly string[];
}

/** A snippet that bears on a comment, the best first. `answer`: its sentences that answer what is asked, verbatim. */
export interface Found extends Snippet {
  answer?: string;
}

/** What a draft rests on, as it is kept with it: the name to show, and the words that were used. */
export const cited = snippet.omit({ language: true });
export type Cited = z.infer<typeof cited>;
