const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The beginning of a text, at most `max` graphemes long including the ellipsis; the whole text where it fits. Never
 * splits a grapheme, and ends at a word where one ends in the last fifth.
 */
export const excerpt = (text: string, max: number): string => {
  if (text.length <= max) return text;
  if (max < 1) return '';
  let count = 0;
  let cut = 0;
  for (const { index } of graphemes.segment(text)) {
    if (count === max - 1) cut = index;
    count += 1;
    if (count > max) return `${atWord(text.slice(0, cut), max).trimEnd()}…`;
  }
  return text;
};

const atWord = (head: string, max: number): string => {
  const space = head.lastIndexOf(' ');
  return space > 0 && head.length - space <= max / 5 ? head.slice(0, space) : head;
};
