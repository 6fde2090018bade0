import type { Inline } from '../../../core/card/part.ts';
import { text } from '../../../core/card/rich.ts';

const token = /(<@[UW][A-Z0-9]{1,20}>|<!subteam\^S[A-Z0-9]{1,20}>)/u;

/**
 * Words in which people and groups may be mentioned, as `<@U…>` and `<!subteam^S…>`; nothing else in them is markup, so
 * a whole channel can never be called. Only for sentences whose mentions are ours.
 */
export const withMentions = (words: string): Inline[] =>
  words.split(token).flatMap((part): Inline[] => {
    if (!token.test(part)) return text(part);
    const id = part.replace(/^<(?:@|!subteam\^)/u, '').slice(0, -1);
    return part.startsWith('<@')
      ? [{ type: 'user', user_id: id }]
      : [{ type: 'usergroup', usergroup_id: id }];
  });
