/** Digits with single separators in between, cut into groups at the separators. */
export interface Run {
  start: number;
  end: number;
  plus: boolean;
  groups: { digits: string; start: number; end: number }[];
  /** Everything between the groups. */
  between: string;
}

const separators = /[ .\-/()]/;
const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};
const isLetter = (text: string, at: number): boolean => /\p{L}|_/u.test(text[at] ?? ' ');

/** `x123` after a number. */
const extension = /^x\d{2}/;

/** How many separators may stand between two digits of one number: `(0) 12`, `) - `. */
const widest = 3;

const nextDigit = (text: string, at: number): number => {
  // A dot and a space end a sentence, and with it the number.
  if (text.startsWith('. ', at)) return -1;
  let next = at;
  while (next - at < widest && separators.test(text[next] ?? '')) next += 1;
  return isDigit(text, next) ? next : -1;
};

/** The numbers of a text, each digit looked at once. */
export const runsIn = (text: string): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text, at)) continue;
    const run = runAt(text, at);
    if (
      !isLetter(text, at - 1) &&
      (!isLetter(text, run.end) || extension.test(text.slice(run.end, run.end + 4)))
    )
      runs.push(run);
    at = run.end;
  }
  return runs;
};

const runAt = (text: string, from: number): Run => {
  const opens = text[from - 1] === '(' ? 1 : 0;
  const plus = text[from - 1 - opens] === '+';
  const run: Run = { start: from - opens - (plus ? 1 : 0), end: from, plus, groups: [], between: '' };
  let at = from;
  while (at >= 0) {
    const start = at;
    while (isDigit(text, at)) at += 1;
    run.groups.push({ digits: text.slice(start, at), start, end: at });
    run.end = at;
    const next = nextDigit(text, at);
    if (next > at) run.between += text.slice(at, next);
    at = next === at ? -1 : next;
  }
  return run;
};
