import type { Reading } from '../read.ts';

/** A count says no more from here on. */
const most = 3;

const counted = (name: string, count: number): string[] =>
  Array.from({ length: Math.min(Math.round(count), most) }, (_, at) => `${name}${at + 1}`);

const faces = /\p{Extended_Pictographic}|[!?]+|\.{3,}|…|[:;]-?[)(dp/]|<3/gu;
const mostFaces = 12;
const facesIn = (folded: string): string[] =>
  (folded.slice(0, 3000).match(faces) ?? []).slice(0, mostFaces).map((face) => face.slice(0, 3));

/** What the rules and the look of a text tell the model beside its words. */
export const marksOf = ({ tokens, language, shape, balance, hits, links }: Reading): string[] => {
  const difference = Math.max(-most, Math.min(most, Math.round(balance.good - balance.bad)));
  const marks = [
    ...counted('good', balance.good),
    ...counted('bad', balance.bad),
    ...counted(`good ${language} `, balance.good),
    ...counted(`bad ${language} `, balance.bad),
    `balance ${difference}`,
    ...Object.entries(hits).flatMap(([signal, found]) => counted(signal, found.length)),
    ...counted('link', links.length),
    ...facesIn(tokens.original),
  ];
  if (balance.good > 0 && balance.bad > 0) marks.push('both');
  if (shape.shouting) marks.push('shouting');
  return marks;
};
