import { sign } from '../../text/signs.ts';
import { hasSign } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import { signalNames } from '../lexicon/lexicon.ts';
import type { Reading } from '../read.ts';

/** A count says no more from here on. */
const most = 3;

/** `name1`, `name2` … as many as there are. */
const count = (marks: string[], name: string, found: number): void => {
  const upTo = Math.min(Math.round(found), most);
  if (upTo <= 0) return;
  const names = counted.get(name) ?? Array.from({ length: most }, (_, at) => `${name}${at + 1}`);
  counted.set(name, names);
  for (let at = 0; at < upTo; at += 1) marks.push(names[at] ?? '');
};
/** Written once: what they stand for is looked up by them. */
const counted = new Map<string, readonly string[]>();

const faces = /\p{Extended_Pictographic}|[!?]+|\.{3,}|…|[:;]-?[)(dp/]|<3/gu;
const mostFaces = 12;
const faceSigns = sign.odd | sign.exclamation | sign.question | sign.colon | sign.semicolon | sign.angle;
const facesIn = (tokens: Tokens): string[] =>
  hasSign(tokens, faceSigns) || tokens.original.includes('...') ? written(tokens.original) : [];
const written = (text: string): string[] =>
  (text.slice(0, 3000).match(faces) ?? []).slice(0, mostFaces).map((face) => face.slice(0, 3));

/** What the rules and the look of a text tell the model beside its words. */
export const marksOf = ({ tokens, language, shape, balance, hits, links }: Reading): string[] => {
  const difference = Math.max(-most, Math.min(most, Math.round(balance.good - balance.bad)));
  const marks: string[] = [];
  count(marks, 'good', balance.good);
  count(marks, 'bad', balance.bad);
  if (balance.good > 0) count(marks, `good ${language} `, balance.good);
  if (balance.bad > 0) count(marks, `bad ${language} `, balance.bad);
  marks.push(`balance ${difference}`);
  for (const signal of signalNames) count(marks, signal, hits[signal].length);
  count(marks, 'link', links.length);
  marks.push(...facesIn(tokens));
  if (balance.good > 0 && balance.bad > 0) marks.push('both');
  if (shape.shouting) marks.push('shouting');
  return marks;
};
