import { z } from 'zod';
import type { Language } from '../language.ts';
import { span } from '../text/span.ts';

export const findingKinds = [
  'opinion', 'blame', 'condescension', 'sarcasm', 'insult', 'threat', 'dismissal', 'disparagement', 'superlative',
  'promise', 'admission', 'advice', 'confidential', 'personal_data', 'link', 'mention', 'placeholder',
  'model_voice', 'leak', 'language', 'length', 'cut', 'empty', 'house',
] as const; // prettier-ignore
export const findingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof findingKind>;

/** `stop`: cannot go out as it is. `second_person`: a second person must approve. `note`: worth a look. */
export const findingLevel = z.enum(['stop', 'second_person', 'note']);
export type FindingLevel = z.infer<typeof findingLevel>;

/** How a place counts the length of a text. */
export const lengthUnit = z.enum(['utf16', 'codepoint', 'grapheme', 'byte', 'xWeighted', 'mastodon']);
export type LengthUnit = z.infer<typeof lengthUnit>;

/** One thing the guard noticed in an outgoing text. `why` is a key of the catalogue section `guard`. */
export const finding = z.object({
  kind: findingKind,
  level: findingLevel,
  /** Absent when the finding is about the whole text (language, length, empty). */
  span: span.optional(),
  why: z.string(),
  /** How long the text is where it is too long. */
  length: z.object({ unit: lengthUnit, used: z.number(), max: z.number() }).optional(),
  /** Better wording, in the language of the text, for the span or for what it `replaces`. */
  suggestion: z.string().optional(),
  /** What the suggestion stands for where that is more than the span: the sentence. */
  replaces: span.optional(),
  /** Facts such as card numbers and mass pings cannot be overruled by anybody. */
  overrulable: z.boolean(),
});
export type Finding = z.infer<typeof finding>;

/** Ways of writing a team can settle in aplomb.yaml. */
export const houseWays = z.object({
  /** The last line of every reply. */
  signOff: z.string().optional(),
  /** `vous` or `tu`. */
  address: z.enum(['formal', 'informal']).optional(),
  /** Whether Mr, Madame, Herr may stand before a name. */
  titles: z.enum(['free', 'avoid']).optional(),
});
export type HouseWays = z.infer<typeof houseWays>;

/** What the guard needs to know besides the text. */
export interface GuardContext {
  /** Language of the comment; `und` switches the language check off. */
  commentLanguage: Language;
  /** The comment, so that quoting the commenter is not taken for saying it oneself, and echoes are seen. */
  commentText: string;
  /** The place's limit and its unit. */
  limits: { unit: LengthUnit; max: number }[];
  /** What the place would cut out of a text. */
  cuts?: RegExp | undefined;
  /** Hosts a reply may link to (subdomains included). */
  allowedLinkHosts: string[];
  /** Promises the team has approved, verbatim. */
  allowedPromises: string[];
  /** Words the team avoids, with what to write instead. */
  avoid: { word: string; instead?: string | undefined }[];
  /** How the team writes; what it has not settled is free. */
  house?: HouseWays | undefined;
  /** Languages the team may always answer in, besides the commenter's. */
  teamLanguages: string[];
}
