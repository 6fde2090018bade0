import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import { config as sentences } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A YAML file with its line numbers. */
export interface YamlFile {
  name: string;
  value: unknown;
  /** The line of the key or list entry at a path, or of the nearest thing around it that is there. */
  lineOf(path: Path): number | undefined;
}

/** `routes[0].slack` */
export const written = (path: Path): string =>
  path.reduce<string>((sofar, step) => {
    if (typeof step === 'number') return `${sofar}[${step}]`;
    return sofar === '' ? String(step) : `${sofar}.${String(step)}`;
  }, '');

const resolved = (node: unknown, document: Document): unknown =>
  isAlias(node) ? node.resolve(document) : node;

/** What stands one step further: where it begins, and what it holds. */
const stepInto = (node: unknown, step: PropertyKey): { at: Node; value: unknown } | undefined => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return isScalar(pair?.key) ? { at: pair.key, value: pair.value } : undefined;
  }
  const item: unknown = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? { at: item, value: item } : undefined;
};

const nearestNode = (document: Document, path: Path): Node | undefined => {
  let at: Node | undefined = document.contents ?? undefined;
  let value: unknown = at;
  for (const step of path) {
    const next = stepInto(resolved(value, document), step);
    if (next === undefined) return at;
    ({ at, value } = next);
  }
  return at;
};

type Words = (typeof sentences)[UiLanguage];
type Told = Pick<Problem, 'what' | 'instead'>;

/** The library's messages are English and may quote the file; its codes are neither. */
const wordsFor = (code: ErrorCode, { yaml, yamlFix }: Words): Told => {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { what: yaml.tab, instead: yamlFix.tab };
    case 'DUPLICATE_KEY':
      return { what: yaml.twice, instead: yamlFix.twice };
    case 'BAD_INDENT':
      return { what: yaml.indent };
    case 'MISSING_CHAR':
      return { what: yaml.unclosed };
    case 'BAD_ALIAS':
      return { what: yaml.alias };
    case 'TAG_RESOLVE_FAILED':
      return { what: yaml.tag, instead: yamlFix.remove };
    case 'MULTIPLE_DOCS':
      return { what: yaml.documents, instead: yamlFix.one };
    default:
      return { what: yaml.other, instead: yamlFix.quote };
  }
};

/** Keys that plain objects would take for something else, and keys that are no text. */
const oddKeys = (document: Document): number[] => {
  const found: number[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const odd = isScalar(key) ? key.value === '__proto__' : true;
      if (odd && isNode(key) && key.range) found.push(key.range[0]);
    },
  });
  return found;
};

/** Reads YAML 1.2 with merge keys (`<<`). What is not YAML comes back as problems with their lines. */
export const readYaml = (name: string, text: string, language: UiLanguage): YamlFile | Problem[] => {
  const t = sentences[language];
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    logLevel: 'error',
  });
  const lineAt = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : lines.linePos(offset).line;
  const problem = (offset: number, told: Told): Problem => ({ file: name, line: lineAt(offset), ...told });

  const wrong = [...document.errors, ...document.warnings];
  // What follows the first error on a line is its consequence.
  const firsts = wrong.filter(
    ({ pos }, index) => wrong.findIndex((other) => lineAt(other.pos[0]) === lineAt(pos[0])) === index,
  );
  if (firsts.length > 0) return firsts.map(({ pos, code }) => problem(pos[0], wordsFor(code, t)));
  const odd = oddKeys(document);
  if (odd.length > 0) return odd.map((at) => problem(at, { what: t.yaml.key, instead: t.otherName }));
  try {
    return {
      name,
      value: document.toJS({ maxAliasCount: 100 }),
      lineOf: (path) => lineAt(nearestNode(document, path)?.range?.[0]),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return [{ file: name, what: /excessive/i.test(error.message) ? t.yaml.bomb : t.yaml.alias }];
  }
};
