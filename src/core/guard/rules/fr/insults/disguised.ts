/* Swear words that hide from a filter: spelled out, starred out, or with a figure for a letter. */

const worst =
  'abruti|abrutie|batard|blaireau|bouffon|bouffonne|connard|connards|connasse|conasse|cretin|cretine|debile|debiles|encule|enfoire|idiot|idiote|idiots|imbecile|imbeciles|merdeux|minable|petasse|poufiasse|salaud|salope|tocard'.split(
    '|',
  );
const figures: Record<string, string> = { a: '4', e: '3', i: '1', o: '0' };

const spelled = (word: string): string => Array.from(word).join(' ');
/** Each letter but the first and last made a mark, which cuts the word in two. */
const starred = (word: string): string[] =>
  Array.from(word)
    .slice(1, -1)
    .map((_, at) => `${word.slice(0, at + 1)} ${word.slice(at + 2)}`);
const withFigures = (word: string): string[] =>
  Array.from(word).flatMap((letter, at) => {
    const figure = figures[letter];
    return figure === undefined ? [] : [`${word.slice(0, at)}${figure}${word.slice(at + 1)}`];
  });
const allFigures = (word: string): string => Array.from(word, (letter) => figures[letter] ?? letter).join('');

export const disguised: readonly string[] = [
  ...new Set(
    worst.flatMap((word) => [spelled(word), allFigures(word), ...starred(word), ...withFigures(word)]),
  ),
];
