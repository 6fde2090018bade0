import { unlinked } from '../../../core/text/discord.ts';

const token = /(<@&?\d{1,20}>)/u;

/**
 * Words in which people and roles may be called, as `<@…>` and `<@&…>`; nothing else in them is markup, and only these are
 * called. Only for sentences whose mentions are ours.
 */
export const withMentions = (
  words: string,
): { written: string; calls: { users: string[]; roles: string[] } } => {
  const parts = words.split(token);
  const idOf = (part: string): string => part.replaceAll(/[^\d]/gu, '');
  const called = parts.filter((part) => token.test(part));
  return {
    written: parts.map((part) => (token.test(part) ? part : unlinked(part))).join(''),
    calls: {
      users: called.filter((part) => !part.startsWith('<@&')).map(idOf),
      roles: called.filter((part) => part.startsWith('<@&')).map(idOf),
    },
  };
};
