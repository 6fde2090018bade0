import { reaches } from './figure.ts';
import type { Figure } from './figure.ts';

const shown = (value: number, unit: Figure['unit']): string => {
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  if (unit === 'us') return `${value.toFixed(0)} µs`;
  return unit === 'ratio' ? `×${value.toFixed(2)}` : value.toFixed(3);
};

const targetOf = ({ target, better, unit }: Figure): string =>
  target === undefined ? '' : `${better === 'higher' ? '≥' : '≤'} ${shown(target, unit)}`;

const mark = (figure: Figure): string => {
  if (figure.target === undefined) return ' ';
  return reaches(figure, figure.estimate.value, figure.target) ? '✓' : '✗';
};

const cells = (figure: Figure): string[] => {
  const { value, low, high, n } = figure.estimate;
  const { unit } = figure;
  return [
    figure.part,
    figure.metric,
    shown(value, unit),
    `${shown(low, unit)} – ${shown(high, unit)}`,
    String(n),
    targetOf(figure),
    mark(figure),
    (figure.baselines ?? []).map((one) => `${one.of} ${shown(one.value, unit)}`).join(', '),
  ];
};

const heads = ['part', 'metric', 'value', '95 % interval', 'n', 'target', '', 'others on the same texts'];
const toTheRight = new Set([2, 3, 4, 5]);

/** The figures as a table of text. */
export const tableOf = (figures: readonly Figure[]): string => {
  const lines = [heads, ...figures.map(cells)];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, at) => (toTheRight.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [head, rule, ...body].join('\n');
};

/** One line for a log: `eval: language=0.993 … speed_us=81`. */
export const lineOf = (figures: readonly Figure[], keys: readonly string[]): string => {
  const values = keys.flatMap((key) => {
    const figure = figures.find((one) => one.key === key);
    if (figure === undefined) return [];
    return [`${key}=${figure.estimate.value.toFixed(figure.unit === 'us' ? 0 : 3)}`];
  });
  return `eval: ${values.join(' ')}`;
};
