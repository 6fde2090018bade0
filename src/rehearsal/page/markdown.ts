import { closingOf, type Inline, type Passage } from './ast.ts';

const runs = [
  { mark: '**', kind: 'bold' },
  { mark: '__', kind: 'bold' },
  { mark: '~~', kind: 'strike' },
  { mark: '*', kind: 'italic' },
  { mark: '_', kind: 'italic' },
] as const;

const link = /^\[([^\]\n]*)\]\(([^)\s]+)\)/;

const pieceAt = (source: string, at: number): { piece: Inline; end: number } | undefined => {
  const rest = source.slice(at);
  if (/^\\[!-/:-@[-`{-~]/.test(rest)) return { piece: { kind: 'text', text: rest[1] ?? '' }, end: at + 2 };
  const code = /^`([^`\n]+)`/.exec(rest);
  if (code) return { piece: { kind: 'code', text: code[1] ?? '' }, end: at + code[0].length };
  const linked = link.exec(rest);
  if (linked)
    return {
      piece: { kind: 'link', url: linked[2] ?? '', of: inlineMarkdownOf(linked[1] ?? '') },
      end: at + linked[0].length,
    };
  for (const { mark, kind } of runs) {
    if (!rest.startsWith(mark)) continue;
    const end = closingOf(source, at, mark);
    if (end === -1) continue;
    return {
      piece: { kind, of: inlineMarkdownOf(source.slice(at + mark.length, end)) },
      end: end + mark.length,
    };
  }
  return undefined;
};

const inlineMarkdownOf = (source: string): Inline[] => {
  const found: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < source.length;) {
    const next = pieceAt(source, at);
    if (next) {
      flush();
      found.push(next.piece);
      at = next.end;
    } else {
      plain += source[at] ?? '';
      at += 1;
    }
  }
  flush();
  return found;
};

interface Line {
  kind: 'lines' | 'quote' | 'heading' | 'bullet' | 'numbered' | 'rule' | 'blank';
  text: string;
  level: number;
}
const lineOf = (line: string): Line => {
  const heading = /^(#{1,6}) (.*)$/.exec(line);
  if (heading) return { kind: 'heading', text: heading[2] ?? '', level: heading[1]?.length ?? 1 };
  if (/^(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return { kind: 'rule', text: '', level: 0 };
  const item = /^\s*(?:[-*+]|(\d+)[.)]) (.*)$/.exec(line);
  if (item) return { kind: item[1] === undefined ? 'bullet' : 'numbered', text: item[2] ?? '', level: 0 };
  if (line.startsWith('>')) return { kind: 'quote', text: line.replace(/^> ?/, ''), level: 0 };
  return { kind: line.trim() === '' ? 'blank' : 'lines', text: line, level: 0 };
};

const passageOf = (lines: readonly Line[]): Passage | undefined => {
  const [first] = lines;
  if (!first || first.kind === 'blank') return undefined;
  if (first.kind === 'rule') return { kind: 'rule' };
  if (first.kind === 'heading')
    return { kind: 'heading', level: first.level, of: inlineMarkdownOf(first.text) };
  if (first.kind === 'bullet' || first.kind === 'numbered')
    return {
      kind: 'list',
      ordered: first.kind === 'numbered',
      items: lines.map((line) => inlineMarkdownOf(line.text)),
    };
  return { kind: first.kind, of: inlineMarkdownOf(lines.map((line) => line.text).join('\n')) };
};

const unfencedOf = (source: string): Passage[] => {
  const groups: Line[][] = [];
  for (const line of source.split('\n').map(lineOf)) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === line.kind && line.kind !== 'heading') last.push(line);
    else groups.push([line]);
  }
  return groups.map(passageOf).filter((passage) => passage !== undefined);
};

/** The safe part of Markdown that a `markdown` block may carry; HTML in it is just characters. */
export const markdownOf = (source: string): Passage[] =>
  source.split(/^(```[^\n]*\n[\s\S]*?\n?```)$/m).flatMap((piece): Passage[] => {
    const fence = /^```[^\n]*\n([\s\S]*?)\n?```$/.exec(piece);
    return fence ? [{ kind: 'pre', text: fence[1] ?? '' }] : unfencedOf(piece);
  });
