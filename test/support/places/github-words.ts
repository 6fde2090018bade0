export type Type = 'Issue' | 'IssueComment' | 'Discussion' | 'DiscussionComment';
export interface Row {
  id: string;
  type: Type;
  /** Issue or discussion it stands in. */
  threadId: string | undefined;
  replyTo: string | undefined;
  title: string;
  author: { type: string; login: string; name: string | null } | undefined;
  body: string;
  at: number;
  updatedAt: number;
  locked: boolean;
  minimized: boolean;
  listedFrom: number;
}

const urlOf = (row: Row): string => `https://github.com/maison/boutique/x/${row.id}`;
export const words = (row: Row): object => ({
  id: row.id,
  body: row.body,
  createdAt: new Date(row.at).toISOString(),
  url: urlOf(row),
  author: row.author
    ? {
        __typename: row.author.type,
        login: row.author.login,
        url: `https://github.com/${row.author.login}`,
        ...(row.author.type === 'User' && { name: row.author.name }),
      }
    : null,
  ...(row.type.endsWith('Comment') && { isMinimized: row.minimized }),
});
export const titled = (row: Row): object => ({
  ...words(row),
  title: row.title,
  locked: row.locked,
  updatedAt: new Date(row.updatedAt).toISOString(),
});
