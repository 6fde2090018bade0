import type { HttpClient } from '../http-client.ts';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Refusal, Result } from '../json-api.ts';
import { readableOf } from '../readable.ts';
import type { Readable } from '../readable.ts';
import {
  comment,
  linkedinError,
  listOf,
  notification,
  organization,
  partsOf,
  person,
  role,
} from './shapes.ts';
import type { Comment, Notification } from './shapes.ts';

const PER_PAGE = 100;
/** Of one list. */
const mostPages = 10;
const ACTIONS = 'List(COMMENT,COMMENT_EDIT,COMMENT_DELETE,ADMIN_COMMENT)';

export interface Person {
  name: string;
  url: string | undefined;
}
export interface LinkedInApi {
  /** What happened to comments on the organization's posts from `start` to `end`, in the order of the place; `all` is false where there is more. */
  notifications(
    range: { start: number; end: number },
    signal: AbortSignal,
  ): Promise<Result<Readable<Notification> & { all: boolean }>>;
  comment(urn: string, signal: AbortSignal): Promise<Result<Comment>>;
  /** What answers a comment; `all` is false where there is more than can be read. */
  under(urn: string, signal: AbortSignal): Promise<Result<{ comments: Comment[]; all: boolean }>>;
  /** Without a name where LinkedIn shows us none. */
  person(urn: string, signal: AbortSignal): Promise<Result<Person>>;
  organization(signal: AbortSignal, anew?: boolean): Promise<Result<string>>;
  /** The pages that whoever gave us the token administers, as URNs. */
  administered(signal: AbortSignal): Promise<Result<string[]>>;
  /** …/shares/comments-api#edit-a-comment and #delete-a-comment. */
  change(urn: string, text: string, signal: AbortSignal): Promise<Result<undefined>>;
  remove(urn: string, signal: AbortSignal): Promise<Result<undefined>>;
  answer(top: string, text: string, signal: AbortSignal): Promise<Result<Comment>>;
}

interface Setup {
  root: URL;
  http: HttpClient;
  access: Access;
  /** `urn:li:organization:…` */
  us: string;
}

/** In an address of Rest.li 2.0 brackets and commas mean something, so that those of a URN must not stand there bare. */
export const inAddress = (urn: string): string =>
  encodeURIComponent(urn).replaceAll('(', '%28').replaceAll(')', '%29');
const idOf = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1);

export const createLinkedInApi = ({ root, http, access, us }: Setup): LinkedInApi => {
  const { host } = root;
  const api = createJsonApi({ root, http, access, refuse: (answer) => refusalOf(answer, linkedinError) });
  const unknown: Refusal = { kind: 'refusal', host, status: 404, code: '' };
  const at = (urn: string): string | undefined => {
    const parts = partsOf(urn);
    return parts && `socialActions/${inAddress(parts.object)}/comments/${parts.id}`;
  };
  /** All pages of a list. */
  const everything = async (path: string, signal: AbortSignal) => {
    const elements: unknown[] = [];
    const joint = path.includes('?') ? '&' : '?';
    for (let page = 0; page < mostPages; page += 1) {
      const here = `${path}${joint}start=${page * PER_PAGE}&count=${PER_PAGE}`;
      const found = await api.get(here, {}, listOf, signal);
      if (found.kind !== 'json') return found;
      elements.push(...found.value.elements);
      if (found.value.elements.length < PER_PAGE) return given({ elements, all: true });
    }
    return given({ elements, all: false });
  };
  let known: string | undefined;
  return {
    notifications: async ({ start, end }, signal) => {
      const query = `q=criteria&actions=${ACTIONS}&organizationalEntity=${inAddress(us)}&timeRange=(start:${start},end:${end})`;
      const found = await everything(`organizationalEntityNotifications?${query}`, signal);
      if (found.kind !== 'json') return found;
      const { elements, all } = found.value;
      return given({ ...readableOf(elements, notification), all });
    },
    comment: (urn, signal) => {
      const path = at(urn);
      return path === undefined ? Promise.resolve(unknown) : api.get(path, {}, comment, signal);
    },
    under: async (urn, signal) => {
      const found = await everything(`socialActions/${inAddress(urn)}/comments`, signal);
      if (found.kind !== 'json') return found;
      const { elements, all } = found.value;
      return given({ comments: readableOf(elements, comment).read, all });
    },
    person: async (urn, signal) => {
      const nobody: Person = { name: '', url: undefined };
      if (!urn.startsWith('urn:li:person:')) return given(nobody);
      const found = await api.get(`people/(id:${inAddress(idOf(urn))})`, {}, person, signal);
      // Not everybody's name is shown to an app; that is no reason to miss what they say.
      if (found.kind === 'refusal') return given(nobody);
      if (found.kind !== 'json') return found;
      const { localizedFirstName: first, localizedLastName: last, vanityName } = found.value;
      const url = vanityName && `https://www.linkedin.com/in/${encodeURIComponent(vanityName)}`;
      return given({ name: [first, last].filter((part) => part !== undefined).join(' '), url });
    },
    organization: async (signal, anew = false) => {
      if (known !== undefined && !anew) return given(known);
      const found = await api.get(`organizations/${idOf(us)}`, {}, organization, signal);
      if (found.kind !== 'json') return found;
      known = found.value.localizedName;
      return given(known);
    },
    administered: async (signal) => {
      const query = 'q=roleAssignee&role=ADMINISTRATOR&state=APPROVED';
      const found = await everything(`organizationAcls?${query}`, signal);
      if (found.kind !== 'json') return found;
      return given(readableOf(found.value.elements, role).read.map(({ organization: page }) => page));
    },
    change: async (urn, text, signal) => {
      const path = at(urn);
      if (path === undefined) return unknown;
      const json = { patch: { message: { $set: { text } } } };
      const headers = { 'x-restli-method': 'PARTIAL_UPDATE' };
      return api.tell('POST', path, { query: { actor: us }, json, headers }, signal);
    },
    remove: async (urn, signal) => {
      const path = at(urn);
      return path === undefined ? unknown : api.tell('DELETE', path, { query: { actor: us } }, signal);
    },
    answer: (top, text, signal) => {
      const object = partsOf(top)?.object ?? top;
      const json = { actor: us, object, message: { text }, parentComment: top };
      return api.post(`socialActions/${inAddress(top)}/comments`, { json }, comment, signal);
    },
  };
};
