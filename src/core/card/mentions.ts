import type { Inline } from './part.ts';
import { text } from './rich.ts';

const token = /(<@&?[A-Z0-9]{1,21}>)/u;
const form = /^<@(?<group>&)?(?<id>[A-Z0-9]{1,21})>$/u;

/**
 * Words in which people and groups are called, as `callsAt` writes them; nothing else in them is markup, so a whole channel can
 * never be called. Only for sentences whose mentions are ours.
 */
export const withMentions = (words: string): Inline[] =>
  words.split(token).flatMap((part): Inline[] => {
    const { id, group } = form.exec(part)?.groups ?? {};
    if (id === undefined) return text(part);
    return group === undefined ? [{ type: 'user', user_id: id }] : [{ type: 'usergroup', usergroup_id: id }];
  });
