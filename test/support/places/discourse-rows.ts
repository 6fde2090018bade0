/** What a forum keeps. */
export interface Topic {
  id: number;
  title: string;
  categoryId: number;
  closed: boolean;
  archived: boolean;
  archetype: string;
}
export interface Row {
  id: number;
  topicId: number;
  number: number;
  type: number;
  user: { id: number; username: string; name: string };
  raw: string;
  at: number;
  replyTo: number | undefined;
  hidden: boolean;
  deleted: boolean;
  userDeleted: boolean;
  listedFrom: number;
}
