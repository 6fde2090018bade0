import { closingOf, type Inline, type Passage } from './ast.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/** Exactly the three escapes of chat text, each once. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);

const text = (raw: string): Inline => ({ kind: 'text', text: unescaped(raw) });

const specialOf = (body: string, label: string | undefined): Inline => {
  const [kind = '', seconds = '', pattern = ''] = body.slice(1).split('^');
  if (kind === 'date' && /^\d+$/.test(seconds))
    return { kind: 'date', seconds: Number(seconds), pattern, fallback: unescaped(label ?? '') };
  if (kind === 'subteam') return { kind: 'group', id: seconds, ...(label === undefined ? {} : { label }) };
  return { kind: 'broadcast', name: kind };
};
const angleOf = (inner: string): Inline => {
  const bar = inner.indexOf('|');
  const body = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? undefined : inner.slice(bar + 1);
  const named = label === undefined ? {} : { label: unescaped(label) };
  if (body.startsWith('@')) return { kind: 'user', id: body.slice(1), ...named };
  if (body.startsWith('#')) return { kind: 'channel', id: body.slice(1), ...named };
  if (body.startsWith('!')) return specialOf(body, label);
  return { kind: 'link', url: unescaped(body), of: [text(label ?? body.replace(/^mailto:/, ''))] };
};

const runs = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const isRun = (char: string): char is keyof typeof runs => char in runs;

/** One piece of markup at `at`, and where it ends; nothing when the character is just a character. */
const pieceAt = (source: string, at: number): { piece: Inline; end: number } | undefined => {
  const char = source[at] ?? '';
  if (char === '<') {
    const end = source.indexOf('>', at);
    return end > at + 1 ? { piece: angleOf(source.slice(at + 1, end)), end: end + 1 } : undefined;
  }
  if (char === '`') {
    const end = source.indexOf('`', at + 1);
    const code = source.slice(at + 1, end);
    if (end <= at + 1 || code.includes('\n')) return undefined;
    return { piece: { kind: 'code', text: unescaped(code) }, end: end + 1 };
  }
  if (!isRun(char)) return undefined;
  const end = closingOf(source, at, char);
  if (end === -1) return undefined;
  return { piece: { kind: runs[char], of: inlineOf(source.slice(at + 1, end)) }, end: end + 1 };
};

/** The markup inside a line or a few. */
export const inlineOf = (source: string): Inline[] => {
  const found: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < source.length) {
    const next = pieceAt(source, at);
    if (!next) {
      at += 1;
      continue;
    }
    if (at > plainFrom) found.push(text(source.slice(plainFrom, at)));
    found.push(next.piece);
    at = next.end;
    plainFrom = at;
  }
  if (plainFrom < source.length) found.push(text(source.slice(plainFrom)));
  return found;
};

const quoted = /^(?:>|&gt;) ?/;

/** Lines outside a fence: what is quoted apart from what is not. */
const passagesOf = (source: string): Passage[] => {
  const groups: { quote: boolean; lines: string[] }[] = [];
  for (const line of source.split('\n')) {
    const quote = quoted.test(line);
    const last = groups.at(-1);
    if (last?.quote === quote) last.lines.push(line.replace(quoted, ''));
    else groups.push({ quote, lines: [line.replace(quoted, '')] });
  }
  return groups.map(({ quote, lines }) => ({
    kind: quote ? 'quote' : 'lines',
    of: inlineOf(lines.join('\n')),
  }));
};

/** Chat markup (`mrkdwn`) as passages; never fails, whatever the text. */
export const mrkdwnOf = (source: string): Passage[] => {
  const pieces = source.split('```');
  // An odd number of fences leaves the last one open: it is then just characters.
  if (pieces.length % 2 === 0) pieces.push(['```', pieces.pop() ?? ''].join(''));
  return pieces.flatMap((piece, index): Passage[] => {
    if (index % 2 === 1 && index < pieces.length - 1)
      return [{ kind: 'pre', text: unescaped(piece.replace(/^\n|\n$/g, '')) }];
    const trimmed = index === 0 ? piece.replace(/\n$/, '') : piece.replace(/^\n/, '');
    return trimmed === '' ? [] : passagesOf(trimmed);
  });
};
