import type { Judged } from '../judged.ts';

/** Ways to reach whoever advertises. */
const reachable = ({ links, personal }: Judged): boolean =>
  links.length > 0 || personal.some(({ kind }) => kind === 'phone' || kind === 'email');

/** Endings and shorteners that advertisers like and companies' customers seldom type. */
const cheapHost =
  /\.(?:shop|xyz|click|top|store|online|biz|club|site|live|link|info|win|bet|vip)$|^(?:bit\.ly|t\.me|wa\.me|tinyurl\.com|cutt\.ly|linktr\.ee|goo\.gl|t\.ly|is\.gd|rb\.gy)$/u;

/** From which log-odds on the model is believed: the more speaks for advertising beside it, the earlier. */
const believedFrom = {
  alone: -0.5,
  withWay: -1,
  withWords: -1.8,
  withBoth: -2.3,
  withCheapLink: -2.6,
} as const;
/** So many different selling words are enough by themselves. */
const manyWords = 3;
/** From which log-odds on the model is believed that somebody complains or asks. */
const wantsFrom = -1;
/** Of fewer words nobody can tell whether they sell something. */
const enoughToTell = 4;

/** Advertising: by the model, by selling words and a way to reach somebody; who complains or asks must advertise loudly. */
export const isSpam = (judged: Judged): boolean => {
  const { hits, scores } = judged;
  const words = hits.spamWords.length;
  // What orders a program about is flagged as that: taken for advertising, it would go to the end of the queue.
  if (judged.orders.length + judged.promptMarks.length > 0 && words < manyWords) return false;
  const way = reachable(judged);
  const wish = Math.max(scores.complaint, scores.question);
  const wants = hits.complaint.length > 0 || hits.question.length > 0 || wish > wantsFrom;
  if (wants && wish > scores.spam) return words >= manyWords && way;
  // A number or an address alone, which anybody can write behind it, makes a complaint no advertising.
  if (hits.complaint.length > 0 && words === 0 && judged.links.length === 0) return false;
  if (words >= manyWords) return true;
  if (judged.links.some(({ host }) => cheapHost.test(host))) return scores.spam > believedFrom.withCheapLink;
  if (words > 0) return scores.spam > (way ? believedFrom.withBoth : believedFrom.withWords);
  if (judged.tokens.words.length < enoughToTell) return false;
  return scores.spam > (way ? believedFrom.withWay : believedFrom.alone);
};
