import { parseAst } from 'vitest/node';
import { z } from 'zod';

/** A piece of text in the source that reads like natural language. */
export interface Sentence {
  line: number;
  text: string;
}

const node = z.looseObject({ type: z.string(), start: z.number(), end: z.number() });
type Node = z.infer<typeof node>;
const named = z.object({ name: z.string() });
const cooked = z.object({ quasis: z.array(z.object({ value: z.object({ cooked: z.string() }) })) });

/** What stands in the text where a value is put in. */
const hole = '\u0000';

/** Two words side by side, the second in small letters: "Try again", "is missing"; values and tags do not count. */
const readsLikeASentence = (text: string): boolean =>
  !/; (?:charset|version)=/u.test(text) &&
  /\p{L}{2,}[,;:.!?]? \p{L}?\p{Ll}+/u.test(text.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/ {2,}/gu, ' '));

const nameOf = (of: unknown): string => named.safeParse(of).data?.name ?? '';
/** The last name of what is called: `describe` of `z.string().describe(…)`. */
const calledName = (callee: unknown): string => {
  const parsed = node.safeParse(callee).data;
  return parsed?.type === 'MemberExpression' ? nameOf(parsed['property']) : nameOf(callee);
};

/** Help for editors on the keys of aplomb.yaml, English as the keys are; and table names with an alias. */
const callsWithOtherText = new Set([
  'describe',
  'selectFrom',
  'updateTable',
  'innerJoin',
  'leftJoin',
  'exec',
]);
/** Class names of the page's stylesheet. */
const propertiesWithOtherText = new Set(['class', 'rel']);

/** Places whose text nobody reads in the chat, on the page or in the terminal as a sentence of the product. */
const holdsOtherText = (of: Node): boolean => {
  switch (of.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return true;
    case 'NewExpression':
      return nameOf(of['callee']).endsWith('Error');
    case 'TaggedTemplateExpression':
      return (
        nameOf(of['tag']) === 'sql' || node.safeParse(of['tag']).data?.type === 'TSInstantiationExpression'
      );
    case 'CallExpression':
      return callsWithOtherText.has(calledName(of['callee']));
    case 'Property': {
      const key = node.safeParse(of['key']).data;
      return propertiesWithOtherText.has(nameOf(key));
    }
    default:
      return of.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/u.test(of.type);
  }
};

const textOf = (of: Node): string | undefined => {
  if (of.type === 'Literal' && typeof of['value'] === 'string') return of['value'];
  if (of.type !== 'TemplateLiteral') return undefined;
  return cooked
    .parse(of)
    .quasis.map(({ value }) => value.cooked)
    .join(hole);
};

/** Every string or template in this TypeScript that reads like a sentence. Comments and types are not strings. */
export const sentencesIn = (source: string): Sentence[] => {
  const found: Sentence[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    const of = node.safeParse(value).data;
    if (of === undefined) return;
    if (holdsOtherText(of)) return;
    const text = textOf(of);
    if (text !== undefined && readsLikeASentence(text))
      found.push({
        line: source.slice(0, of.start).split('\n').length,
        text: text.replaceAll(hole, '…').replaceAll(/\s+/gu, ' ').trim(),
      });
    Object.values(of).forEach(visit);
  };
  visit(parseAst(source, { lang: 'ts' }).body);
  return found;
};
