import { nearestLimit } from '../../text/limit.ts';
import { fits } from '../../text/measure.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';

/** Nothing a reader would see. */
const nothing = /^[\s\p{Cf}\p{Cc}]*$/u;

/** Findings about the text as a whole: empty, too long and what the place would cut out are facts; another language than the commenter's may be meant. */
export const wholeFindings = (reply: Reply): Finding[] => {
  if (nothing.test(reply.text)) return [{ kind: 'empty', level: 'stop', why: 'empty', overrulable: false }];
  return [...lengthFindings(reply), ...cutFindings(reply), ...languageFindings(reply)];
};

const cutFindings = ({ text, context: { cuts } }: Reply): Finding[] => {
  const found = cuts?.exec(text);
  if (!found) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return [{ kind: 'cut', level: 'stop', why: 'cut', span, overrulable: false }];
};

const lengthFindings = ({ text, context }: Reply): Finding[] => {
  const length = nearestLimit(
    text,
    context.limits.filter(({ unit, max }) => !fits(text, unit, max)),
  );
  return length ? [{ kind: 'length', level: 'stop', why: 'length', length, overrulable: false }] : [];
};

const languageFindings = ({ detected, context }: Reply): Finding[] => {
  const unknown = detected === 'und' || context.commentLanguage === 'und';
  if (unknown || detected === context.commentLanguage || context.teamLanguages.includes(detected)) return [];
  return [{ kind: 'language', level: 'second_person', why: 'language', overrulable: true }];
};
