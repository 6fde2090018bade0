/** What a caller may ask of a kind of object: names of its fields, and of the edges that can be nested with their own. */
export interface Shape {
  fields: readonly string[];
  edges: Readonly<Record<string, Shape>>;
}

/** Fields that the reference names, as far as a stand-in has them. */
export const fbComment: Shape = {
  fields: ['id', 'message', 'created_time', 'from', 'permalink_url', 'can_comment', 'is_hidden'],
  edges: { parent: { fields: ['id', 'message', 'from'], edges: {} } },
};
export const fbPost: Shape = {
  fields: ['id', 'message', 'created_time', 'permalink_url'],
  edges: { comments: fbComment },
};
const igReply: Shape = {
  fields: ['id', 'text', 'timestamp', 'from', 'username', 'hidden', 'parent_id'],
  edges: {},
};
export const igComment: Shape = { ...igReply, edges: { replies: igReply } };
export const igMedia: Shape = {
  fields: ['id', 'caption', 'timestamp', 'permalink', 'comments_count'],
  edges: { comments: igComment },
};

/** Splits at commas outside brackets. */
const parts = (list: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of list) {
    if (char === '{' || char === '(') depth += 1;
    if (char === '}' || char === ')') depth -= 1;
    if (char === ',' && depth === 0) {
      found.push(part);
      part = '';
    } else part += char;
  }
  return [...found, part];
};

/** The first field that an object has not, in `a,b{c},edge.limit(2){d}` (docs/graph-api/guides/field-expansion). */
export const unknownField = (list: string, shape: Shape): string | undefined => {
  for (const part of parts(list)) {
    const [, name = '', , nested] = /^(\w+)((?:\.\w+\([\w]*\))*)(?:\{(.*)\})?$/.exec(part) ?? [];
    const edge = shape.edges[name];
    if (edge === undefined && (nested !== undefined || !shape.fields.includes(name))) return name || part;
    const inside = edge && nested !== undefined ? unknownField(nested, edge) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
};
/** `limit` of a nested edge. */
export const limitOf = (list: string, edge: string, usual: number): number =>
  Number(new RegExp(`(?:^|,)${edge}(?:\\.\\w+\\(\\w*\\))*?\\.limit\\((\\d+)\\)`).exec(list)?.[1] ?? usual);

/** As the Graph API writes a moment. */
export const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+0000`;
