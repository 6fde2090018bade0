import { withMentions } from '../../../core/card/mentions.ts';
import { markdownOf } from './markdown.ts';

/** Words that call the people and roles they name, and nobody else. Only for sentences whose mentions are ours. */
export const calling = (words: string): { written: string; calls: { users: string[]; roles: string[] } } => {
  const said = withMentions(words);
  return {
    written: markdownOf(said),
    calls: {
      users: said.flatMap((one) => (one.type === 'user' ? one.user_id : [])),
      roles: said.flatMap((one) => (one.type === 'usergroup' ? one.usergroup_id : [])),
    },
  };
};
