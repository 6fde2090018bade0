import { z } from 'zod';
import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: number;
  from: { id: number };
  senderChat?: { id: number };
  at: number;
}
const chat_id = z.string();
const shapes = {
  deleteMessage: z.strictObject({ chat_id, message_id: z.int() }),
  banChatMember: z.strictObject({ chat_id, user_id: z.int().positive() }),
  unbanChatMember: z.strictObject({ chat_id, user_id: z.int().positive(), only_if_banned: z.literal(true) }),
  restrictChatMember: z.strictObject({
    chat_id,
    user_id: z.int().positive(),
    permissions: z.record(z.string().startsWith('can_'), z.boolean()),
  }),
  banChatSenderChat: z.strictObject({ chat_id, sender_chat_id: z.int().negative() }),
  unbanChatSenderChat: z.strictObject({ chat_id, sender_chat_id: z.int().negative() }),
};
const granting = z.object({ permissions: z.record(z.string(), z.boolean()).default({}) });
type Method = keyof typeof shapes;
const isMethod = (method: string): method is Method => Object.hasOwn(shapes, method);
const TWO_DAYS = 48 * 3_600_000;

/** core.telegram.org/bots/api#deletemessage, #banchatmember, #unbanchatmember, #restrictchatmember, #banchatsenderchat. */
export const createTelegramModeration = (place: {
  groupId: number;
  botId: number;
  rows: Row[];
  rights: () => { can_delete_messages: boolean; can_restrict_members: boolean };
  refuse: (code: number, description: string) => Said;
  done: (result: unknown) => Said;
}) => {
  const { rows, refuse, done } = place;
  const banned = new Set<number>();
  const muted = new Set<number>();
  const whose = new Map<number, number>();
  const remove = (id: number): Said => {
    const row = rows.find((one) => one.id === id);
    // Its own a bot deletes without the right to.
    if (!place.rights().can_delete_messages && row?.from.id !== place.botId)
      return refuse(400, "Bad Request: message can't be deleted for everyone");
    if (!row) return refuse(400, 'Bad Request: message to delete not found');
    if (row.at < Date.now() - TWO_DAYS) return refuse(400, "Bad Request: message can't be deleted");
    whose.set(id, row.senderChat?.id ?? row.from.id);
    rows.splice(rows.indexOf(row), 1);
    return done(true);
  };
  const onPerson = (method: Method, id: number, may: boolean): Said => {
    if (!place.rights().can_restrict_members)
      return refuse(400, 'Bad Request: not enough rights to restrict/unrestrict chat member');
    const list = method === 'restrictChatMember' ? muted : banned;
    if (may) list.delete(id);
    else list.add(id);
    return done(true);
  };
  return {
    /** How somebody else stands in the group. */
    memberOf: (id: number): object => ({
      status: banned.has(id) ? 'kicked' : muted.has(id) ? 'restricted' : 'member',
      user: { id, is_bot: false, first_name: 'x' },
      ...(muted.has(id) && { can_send_messages: false }),
    }),
    serve: (method: string, { body }: Asked): Said | undefined => {
      if (!isMethod(method)) return undefined;
      const parsed = shapes[method].safeParse(JSON.parse(body));
      if (!parsed.success) return refuse(400, "Bad Request: can't parse request");
      const { data } = parsed;
      if (data.chat_id !== String(place.groupId)) return refuse(400, 'Bad Request: chat not found');
      if ('message_id' in data) return remove(data.message_id);
      const { permissions } = granting.parse(data);
      const may = method.startsWith('unban') || permissions['can_send_messages'] === true;
      return onPerson(method, 'user_id' in data ? data.user_id : data.sender_chat_id, may);
    },
    standing: (id: number): Standing => {
      const row = rows.find((one) => one.id === id);
      const author = row?.from.id ?? whose.get(id) ?? 0;
      const stands = banned.has(author) ? 'banned' : muted.has(author) ? 'suspended' : undefined;
      return { comment: row ? 'shown' : 'removed', ...(stands && { author: stands }) };
    },
  };
};
