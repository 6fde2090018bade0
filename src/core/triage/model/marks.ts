import type { Reading } from '../read.ts';

/** A count says no more from here on. */
const most = 3;

/** `name1`, `name2` … as many as there are. */
const count = (marks: string[], name: string, found: number): void => {
  const upTo = Math.min(Math.round(found), most);
  for (let at = 1; at <= upTo; at += 1) marks.push(`${name}${at}`);
};

const faces = /\p{Extended_Pictographic}|[!?]+|\.{3,}|…|[:;]-?[)(dp/]|<3/gu;
const mostFaces = 12;
const facesIn = (folded: string): string[] =>
  (folded.slice(0, 3000).match(faces) ?? []).slice(0, mostFaces).map((face) => face.slice(0, 3));

/** What the rules and the look of a text tell the model beside its words. */
export const marksOf = ({ tokens, language, shape, balance, hits, links }: Reading): string[] => {
  const difference = Math.max(-most, Math.min(most, Math.round(balance.good - balance.bad)));
  const marks: string[] = [];
  count(marks, 'good', balance.good);
  count(marks, 'bad', balance.bad);
  count(marks, `good ${language} `, balance.good);
  count(marks, `bad ${language} `, balance.bad);
  marks.push(`balance ${difference}`);
  for (const [signal, found] of Object.entries(hits)) count(marks, signal, found.length);
  count(marks, 'link', links.length);
  marks.push(...facesIn(tokens.original));
  if (balance.good > 0 && balance.bad > 0) marks.push('both');
  if (shape.shouting) marks.push('shouting');
  return marks;
};
