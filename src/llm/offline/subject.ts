import type { Matter } from '../../core/catalogue/offline/shape.ts';
import type { Triage } from '../../core/triage/triage.ts';
import { mattersNamed } from '../../core/matter.ts';

/**
 * Where something happened rather than what it is about: "the refund of my order" is about the refund. Named alone they
 * are what a comment is about.
 */
const surroundings: ReadonlySet<Matter> = new Set([
  'order', 'store', 'product', 'waiting', 'website', 'article', 'video', 'account',
]); // prettier-ignore

/** What is the matter with something else that is named: "the parcel came broken" is about the parcel. */
const conditions: ReadonlySet<Matter> = new Set(['fault', 'quality']);

/**
 * What somebody can be thanked for liking: "kind words about the refund" would be odd, and praise of a price or of a closed
 * shop is mostly meant the other way round.
 */
const likeable: ReadonlySet<Matter> = new Set([
  'packaging', 'welcome', 'hotline', 'taste', 'recipe', 'quality', 'app', 'website', 'video', 'article', 'colour',
  'accessibility', 'ingredients', 'product',
]); // prettier-ignore

/** A topic alone never puts a word about health into our mouth: the comment has to say so itself. */
const onlyIfSaid: ReadonlySet<Matter> = new Set(['allergens']);

/** The longer a comment, the less sure that what it names is what it is about. */
const short = 160;
const mostAbout = ({ text, intent }: Looked): number => (intent === 'other' || text.length > short ? 1 : 2);

/** A matter is named early or not at all; no more is taken apart. */
const readAtMost = 2_000;
const sentencesOf = (text: string): string[] => text.slice(0, readAtMost).split(/(?<=[.!?…])\s+|\n+/u);
const asks = (sentence: string): boolean => /[?？]\W*$/u.test(sentence);

/** "Do you ship to Cork?" wants an answer whatever wish stands beside it; "could you add …?" is a suggestion. */
const plainly =
  /^(?:[@#]\S+\s+)*\W*(?:(?:so|and|hi|hey|hello|bonjour|et|alors)\P{L}+)?(?:do|does|did|is|are|was|were|when|where|what|which|how|who|est-ce|où|quand|comment|combien|quel|quels|quelle|quelles|avez|peut-on|puis-je|can i|can we|could i|livrez|êtes|y a-t-il)(?!\p{L})/iu;

/** The same question, asked by the way or without its mark. */
const byTheWay =
  /^(?:[@#]\S+\s+)*(?:(?:do|does|can|will) (?:you|i|we|it|they)|how (?:do|can|much|many|long)|when (?:do|does|will|is|are)|where (?:do|can|is|are)|are you|is there|livrez-vous|avez-vous|est-ce que)(?!\p{L})|(?:like to know|wondering|can you tell me|could you tell me|does anyone know|any idea) (?:if|whether|when|where|what|which|how|who)|(?:voudrais|voulais|aimerais|souhaite|souhaiterais) savoir|(?:pouvez|pourriez)-vous (?:me|nous) dire|savez-vous/iu;

/** Whether something is asked in so many words (English and French). */
export const asksPlainly = (text: string): boolean =>
  byTheWay.test(text.slice(0, readAtMost)) ||
  sentencesOf(text).some((sentence) => asks(sentence) && plainly.test(sentence));

/** What is asked, and, should that name nothing, what leads up to the first question; what follows it is an aside. */
const placesToLook = ({ text, intent }: Looked): string[] => {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(asks);
  if (intent === 'complaint' || intent === 'praise' || first < 0) return [text];
  return [sentences.filter(asks).join(' '), sentences.slice(0, first).join(' ')];
};

const withoutSurroundings = (found: readonly Matter[]): Matter[] => {
  const things = found.filter((matter) => !conditions.has(matter));
  const named = things.length > 0 ? things : found;
  const telling = named.filter((matter) => !surroundings.has(matter));
  return telling.length > 0 || named.length > 1 ? telling : [...named];
};

interface Looked {
  text: string;
  language: string;
  intent: Triage['intent'];
}

const namedIn = (looked: Looked): Matter[] => {
  for (const place of placesToLook(looked)) {
    const found = mattersNamed(place, looked.language, Number.POSITIVE_INFINITY);
    if (found.length > 0) return withoutSurroundings(found);
  }
  return [];
};

/**
 * What a reply to this comment may say it is about, at most two matters. The team's topic comes first where the comment
 * bears it out. Where the comment names many things, or something else than its topic, nothing is said: a wrong matter
 * is worse than a general sentence.
 */
export const subjectOf = (text: string, triage: Pick<Triage, 'language' | 'intent' | 'topic'>): Matter[] => {
  const { language, intent } = triage;
  const [topic] = mattersNamed(triage.topic ?? '', 'any', 1);
  const looked = { text, language, intent };
  const found = namedIn(looked);
  const allowed = intent === 'praise' ? found.filter((matter) => likeable.has(matter)) : found;
  if (topic !== undefined && allowed.includes(topic)) return [topic];
  if (found.length === 0 && topic !== undefined)
    return onlyIfSaid.has(topic) || intent === 'praise' ? [] : [topic];
  if (allowed.length > mostAbout(looked)) return [];
  const unclear = intent === 'other' || intent === 'abuse';
  if (unclear && text.length > short) return [];
  return intent === 'other' && allowed.some((matter) => surroundings.has(matter)) ? [] : allowed;
};
