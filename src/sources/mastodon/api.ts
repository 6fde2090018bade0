import { z } from 'zod';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import { account, instance, mastodonError, notification, relationship, status } from './shapes.ts';
import type { Status } from './shapes.ts';

type Account = z.output<typeof account>;
type Notification = z.output<typeof notification>;

/** The most a list gives at once: docs/methods/{notifications,accounts}. */
export const PER_PAGE = 40;

export interface MastodonApi {
  /** Whom the token belongs to; asked once, then remembered, unless it is wanted anew. */
  me(signal: AbortSignal, anew?: boolean): Promise<Result<Account>>;
  mostCharacters(signal: AbortSignal): Promise<Result<number>>;
  mentions(
    from: { maxId: string | undefined; limit: number },
    signal: AbortSignal,
  ): Promise<Result<Notification[]>>;
  statuses(accountId: string, signal: AbortSignal): Promise<Result<Status[]>>;
  status(id: string, signal: AbortSignal): Promise<Result<Status>>;
  /** Everything that was answered under a status, at whatever depth. */
  descendants(id: string, signal: AbortSignal): Promise<Result<Status[]>>;
  /** How our account stands to another; undefined for one the server does not know. */
  relationship(
    accountId: string,
    signal: AbortSignal,
  ): Promise<Result<z.output<typeof relationship> | undefined>>;
  relate(
    accountId: string,
    to: 'mute' | 'unmute' | 'block' | 'unblock',
    signal: AbortSignal,
  ): Promise<Result<undefined>>;
  /** docs/methods/statuses#edit and #delete. */
  change(id: string, text: string, signal: AbortSignal): Promise<Result<Status>>;
  remove(id: string, signal: AbortSignal): Promise<Result<undefined>>;
  post(
    said: { text: string; inReplyTo: string; visibility: string; key: string },
    signal: AbortSignal,
  ): Promise<Result<Status>>;
}

export const createMastodonApi = ({
  root,
  access,
  http,
}: {
  root: URL;
  access: Access;
  http: HttpClient;
}): MastodonApi => {
  const api = createJsonApi({
    root,
    http,
    access,
    refuse: (answer) => refusalOf(answer, mastodonError),
  });
  const id = (one: string): string => encodeURIComponent(one);
  let known: Account | undefined;
  return {
    me: async (signal, anew = false) => {
      if (known && !anew) return given(known);
      const found = await api.get('v1/accounts/verify_credentials', {}, account, signal);
      if (found.kind === 'json') known = found.value;
      return found;
    },
    mostCharacters: async (signal) => {
      const found = await api.get('v2/instance', {}, instance, signal);
      return found.kind === 'json' ? given(found.value.configuration.statuses.max_characters) : found;
    },
    mentions: ({ maxId, limit }, signal) =>
      api.get(
        'v1/notifications',
        { 'types[]': 'mention', limit, max_id: maxId },
        z.array(notification),
        signal,
      ),
    statuses: (of, signal) =>
      api.get(
        `v1/accounts/${id(of)}/statuses`,
        { limit: PER_PAGE, exclude_reblogs: 'true' },
        z.array(status),
        signal,
      ),
    status: (of, signal) => api.get(`v1/statuses/${id(of)}`, {}, status, signal),
    descendants: async (of, signal) => {
      const context = z.object({ descendants: z.array(status) });
      const found = await api.get(`v1/statuses/${id(of)}/context`, {}, context, signal);
      return found.kind === 'json' ? given(found.value.descendants) : found;
    },
    relationship: async (of, signal) => {
      const found = await api.get('v1/accounts/relationships', { 'id[]': of }, z.array(relationship), signal);
      return found.kind === 'json' ? given(found.value.find((one) => one.id === of)) : found;
    },
    relate: (of, to, signal) => api.tell('POST', `v1/accounts/${id(of)}/${to}`, {}, signal),
    change: (of, text, signal) =>
      api.put(`v1/statuses/${id(of)}`, { json: { status: text } }, status, signal),
    remove: (of, signal) => api.tell('DELETE', `v1/statuses/${id(of)}`, {}, signal),
    post: ({ text, inReplyTo, visibility, key }, signal) =>
      api.post(
        'v1/statuses',
        {
          json: { status: text, in_reply_to_id: inReplyTo, visibility },
          headers: { 'idempotency-key': key },
        },
        status,
        signal,
      ),
  };
};
