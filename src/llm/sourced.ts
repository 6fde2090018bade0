import type { DraftOrder } from '../app/ports/drafter.ts';
import type { Cited } from '../core/knowledge/snippet.ts';
import { sourceName } from './messages.ts';
import type { Thought } from './thought.ts';

const usedIn = ({ sources }: Thought, { knowledge }: DraftOrder): DraftOrder['knowledge'] =>
  knowledge.filter((_, nth) => sources.includes(sourceName(nth)));

/** What a model's reply says it took facts from, by the names people know; names it made up are nothing. */
export const sourcesOf = (thought: Thought, order: DraftOrder): Cited[] =>
  usedIn(thought, order).map(({ kind, name, url, text }) => ({
    kind,
    name,
    text,
    ...(url !== undefined && { url }),
  }));

const figures = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** A yes or a no at the head of a reply, after its greeting. */
const flatAnswer =
  /^(?:[^.!?\n]{0,40}[,:.!]\s+)?(?:yes|no|oui|non|ja|nein|sí|si|sì|no|sim|não|nee)(?!\p{L})/iu;

/**
 * What a reply states without a source, in words for the repair try: a flat yes or no, a claim to inform, a figure that stands
 * in nothing it was given. Deterministic, and therefore blind to a claim in plain words; the team reads those.
 */
export const unsourced = (text: string, thought: Thought, order: DraftOrder): string[] => {
  const { comment, previous = '', instruction = '', voice } = order;
  const used = usedIn(thought, order);
  // A teammate's own words and what the team has approved before are sources, too.
  const house = [voice.brand, voice.about ?? '', voice.contact ?? '', voice.signOff ?? ''];
  const given = [comment.text, previous, instruction, ...house, ...used.map((each) => each.text)];
  const known = new Set(given.flatMap(figures));
  const made = figures(text).filter((figure) => !known.has(figure));
  const trusted = used.length > 0 || instruction !== '' || previous !== '';
  return [
    ...(made.length > 0 ? [`a figure that no source has: ${made.slice(0, 3).join(', ')}`] : []),
    ...(!trusted && thought.move === 'inform'
      ? ['it informs without a source: ask, or offer to find out']
      : []),
    ...(!trusted && order.triage.intent === 'question' && flatAnswer.test(text)
      ? ['it answers yes or no without a source: offer to find out']
      : []),
  ];
};
