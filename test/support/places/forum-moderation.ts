import { z } from 'zod';
import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

/** What the menus of three forums do for their moderators; each place says how it words yes and no. */
interface Forum<Row> {
  find: (id: string) => Row | undefined;
  mayModerate: () => boolean;
  done: Said;
  denied: Said;
  notFound: Said;
}
const json = <Schema extends z.ZodType>({ body }: Asked, schema: Schema): z.output<Schema> | undefined => {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};

interface DiscourseRow {
  user: { id: number };
  hidden: boolean;
  deleted: boolean;
}
const spamFlag = z.strictObject({
  id: z.int(),
  post_action_type_id: z.literal(8),
  take_action: z.literal('true'),
});
const silencing = z.strictObject({ reason: z.string().min(1).max(300), silenced_till: z.iso.datetime() });

/**
 * discourse/discourse: posts_controller (destroy, recover, unhide), post_actions_controller (create), admin/users_controller
 * (show, silence, unsilence), app/services/user/silence.rb.
 */
export const createDiscourseModeration = (forum: Forum<DiscourseRow> & { bad: Said; conflict: Said }) => {
  const silenced = new Map<number, string>();
  const onPost = (asked: Asked, id: string, edge: string | undefined): Said => {
    if (!forum.mayModerate()) return forum.denied;
    const row = forum.find(id);
    if (!row) return forum.notFound;
    if (asked.method === 'DELETE' && edge === undefined) row.deleted = true;
    else if (asked.method === 'PUT' && edge === 'recover') row.deleted = false;
    else if (asked.method === 'PUT' && edge === 'unhide') row.hidden = false;
    else return forum.notFound;
    return forum.done;
  };
  const flag = (asked: Asked): Said => {
    if (!forum.mayModerate()) return forum.denied;
    const flagged = json(asked, spamFlag);
    const row = flagged && forum.find(String(flagged.id));
    if (!flagged) return forum.bad;
    if (!row) return forum.notFound;
    row.hidden = true;
    return forum.done;
  };
  const onUser = (asked: Asked, id: number, edge: string | undefined): Said => {
    if (!forum.mayModerate()) return forum.denied;
    if (edge === undefined)
      return asked.method === 'GET'
        ? { status: 200, json: { id, silenced_till: silenced.get(id) ?? null } }
        : forum.notFound;
    if (edge === 'unsilence') silenced.delete(id);
    else {
      const parsed = json(asked, silencing);
      if (!parsed) return forum.bad;
      if (silenced.has(id)) return forum.conflict;
      silenced.set(id, parsed.silenced_till);
    }
    return forum.done;
  };
  return {
    standing: (id: string): Standing => {
      const row = forum.find(id);
      const comment = row === undefined || row.deleted ? 'removed' : row.hidden ? 'spam' : 'shown';
      return { comment, ...(row && silenced.has(row.user.id) && { author: 'suspended' as const }) };
    },
    /** Undefined: not of this. */
    serve: (asked: Asked): Said | undefined => {
      const { method, url } = asked;
      const [, post, edge] = /^\/posts\/(\d+)(?:\/(recover|unhide))?\.json$/.exec(url.pathname) ?? [];
      if (post !== undefined && method !== 'GET') return onPost(asked, post, edge);
      if (method === 'POST' && url.pathname === '/post_actions.json') return flag(asked);
      const [, user, act] =
        /^\/admin\/users\/(\d+)(?:\/(silence|unsilence))?\.json$/.exec(url.pathname) ?? [];
      return user === undefined ? undefined : onUser(asked, Number(user), act);
    },
  };
};

interface NodebbRow {
  user: { uid: number };
  deleted: boolean;
}
/** public/openapi/write: posts/pid/state, users/uid, users/uid/ban; src/api/{posts,users}.js. */
export const createNodebbModeration = (
  forum: Forum<NodebbRow> & { bad: (words: string) => Said; yes: (response: unknown) => Said },
) => {
  const banned = new Set<number>();
  const state = ({ method }: Asked, pid: string): Said => {
    if (!forum.mayModerate()) return forum.denied;
    const row = forum.find(pid);
    if (!row) return forum.notFound;
    const to = method === 'DELETE';
    if (row.deleted === to) return forum.bad(`This post has already been ${to ? 'deleted' : 'restored'}`);
    row.deleted = to;
    return forum.done;
  };
  const ban = (asked: Asked, uid: number): Said => {
    if (!forum.mayModerate()) return forum.denied;
    if (asked.method === 'DELETE') banned.delete(uid);
    else {
      if (!json(asked, z.strictObject({ reason: z.string(), until: z.number().optional() })))
        return forum.bad('Invalid data');
      banned.add(uid);
    }
    return forum.done;
  };
  return {
    standing: (pid: string): Standing => {
      const row = forum.find(pid);
      const comment = row === undefined || row.deleted ? 'removed' : 'shown';
      return { comment, ...(row && banned.has(row.user.uid) && { author: 'suspended' as const }) };
    },
    serve: (asked: Asked, path: string): Said | undefined => {
      const isWrite = asked.method === 'PUT' || asked.method === 'DELETE';
      const [, pid] = /^v3\/posts\/(\d+)\/state$/.exec(path) ?? [];
      if (pid !== undefined && isWrite) return state(asked, pid);
      const [, uid, edge] = /^v3\/users\/(\d+)(?:\/(ban))?$/.exec(path) ?? [];
      if (uid === undefined) return undefined;
      if (edge === undefined) return forum.yes({ uid: Number(uid), banned: Number(banned.has(Number(uid))) });
      return isWrite ? ban(asked, Number(uid)) : forum.notFound;
    },
  };
};

interface FlarumRow {
  user: { id: string };
  hidden: boolean;
}
const change = <Type extends string>(type: Type, attributes: z.ZodObject) =>
  z.object({ data: z.strictObject({ type: z.literal(type), id: z.string(), attributes }) });
const hiding = change('posts', z.strictObject({ isHidden: z.boolean() }));
const suspending = change('users', z.strictObject({ suspendedUntil: z.iso.date().nullable() }));

/** framework/core/src/Api/Resource/PostResource.php (isHidden), extensions/suspend/src/Api/UserResourceFields.php. */
export const createFlarumModeration = (forum: Forum<FlarumRow> & { bad: Said }) => {
  const suspended = new Map<string, string>();
  const hide = (asked: Asked, id: string): Said => {
    const row = forum.find(id);
    if (!row) return forum.notFound;
    if (!forum.mayModerate()) return forum.denied;
    const { isHidden } = json(asked, hiding)?.data.attributes ?? {};
    if (typeof isHidden !== 'boolean') return forum.bad;
    row.hidden = isHidden;
    return forum.done;
  };
  const suspend = (asked: Asked, id: string): Said => {
    if (!forum.mayModerate()) return forum.denied;
    const parsed = json(asked, suspending);
    if (!parsed) return forum.bad;
    const { suspendedUntil } = parsed.data.attributes;
    if (typeof suspendedUntil === 'string') suspended.set(id, suspendedUntil);
    else suspended.delete(id);
    return forum.done;
  };
  return {
    standing: (id: string): Standing => {
      const row = forum.find(id);
      const comment = row === undefined || row.hidden ? 'removed' : 'shown';
      return { comment, ...(row && suspended.has(row.user.id) && { author: 'suspended' as const }) };
    },
    serve: (asked: Asked, path: string): Said | undefined => {
      const [, kind, id = ''] = /^(posts|users)\/(\d+)$/.exec(path) ?? [];
      if (asked.method === 'PATCH')
        return kind === 'posts' ? hide(asked, id) : kind === 'users' ? suspend(asked, id) : forum.notFound;
      if (kind !== 'users') return undefined;
      // Told only to those who may suspend.
      const attributes = forum.mayModerate() ? { suspendedUntil: suspended.get(id) ?? null } : {};
      return { status: 200, json: { data: { type: 'users', id, attributes } } };
    },
  };
};
