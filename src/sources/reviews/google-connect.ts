import { z } from 'zod';
import type { Connector, Failed, Grant, Offer } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { googleRefusal, listOrNothing } from '../google-api.ts';
import { googlePlace } from '../google-consent.ts';
import { createJsonApi, fixedAccess, given } from '../json-api.ts';
import type { JsonApi, Result } from '../json-api.ts';
import { failedOf } from '../oauth.ts';
import type { Client, Wire } from '../oauth.ts';
import { oauthConnector } from '../oauth-connector.ts';
import { plainText } from '../plain-text.ts';

/** developers.google.com/my-business/content/implement-oauth */
const scopes = ['https://www.googleapis.com/auth/business.manage'];
/** More than fit under one question are not offered: then aplomb.yaml says which it is. */
const mostOffered = 20;
/** Of one list. */
const mostPages = 10;
const readMask = 'name,title';

/** …/my-business/reference/accountmanagement/rest/v1/accounts/list */
const accounts = z
  .looseObject({
    accounts: z.array(z.object({ name: z.string().regex(/^accounts\/\d+$/) })).optional(),
    nextPageToken: z.string().optional(),
  })
  .refine(listOrNothing('accounts', ['nextPageToken']))
  .transform(({ accounts: listed = [], nextPageToken }) => ({ listed, nextPageToken }));
/** …/my-business/reference/businessinformation/rest/v1/{accounts.locations/list,locations/get} */
const location = z.object({
  name: z.string().regex(/^locations\/\d+$/),
  title: z.string().transform(plainText),
});
const locations = z
  .looseObject({
    locations: z.array(location).optional(),
    nextPageToken: z.string().optional(),
  })
  .refine(listOrNothing('locations', ['nextPageToken', 'totalSize']))
  .transform(({ locations: listed = [], nextPageToken }) => ({ listed, nextPageToken }));

interface Addresses {
  consentUrl: string | undefined;
  tokenUrl: URL;
  /** Of the accounts, and of what is known of their locations. */
  management: URL;
  information: URL;
}

type Paged<Item> = z.ZodType<{ listed: Item[]; nextPageToken: string | undefined }>;

/** All of a list; what lies beyond the tenth page is not looked at. */
const everything = async <Item>(
  api: JsonApi,
  path: string,
  query: { pageSize: number; readMask?: string },
  schema: Paged<Item>,
  signal: AbortSignal,
): Promise<Result<Item[]>> => {
  const all: Item[] = [];
  let pageToken: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await api.get(path, { ...query, pageToken }, schema, signal);
    if (found.kind !== 'json') return found;
    all.push(...found.value.listed);
    pageToken = found.value.nextPageToken;
    if (pageToken === undefined) break;
  }
  return given(all);
};

type Accounts = Offer['account'][];

/** Every location that this person looks after, by the name it has in Google's APIs; one that stands in two accounts, once. */
const locationsOf = async (
  management: JsonApi,
  information: JsonApi,
  signal: AbortSignal,
): Promise<Result<Accounts>> => {
  const found = await everything(management, 'accounts', { pageSize: 20 }, accounts, signal);
  if (found.kind !== 'json') return found;
  const all = new Map<string, Offer['account']>();
  for (const { name: account } of found.value) {
    const query = { pageSize: 100, readMask };
    const of = await everything(information, `${account}/locations`, query, locations, signal);
    if (of.kind !== 'json') return of;
    for (const { name, title } of of.value)
      if (!all.has(name)) all.set(name, { id: `${account}/${name}`, name: title });
  }
  return given([...all.values()]);
};

/** The one that aplomb.yaml names, where this person looks after it. */
const thisLocation = async (
  information: JsonApi,
  named: string,
  signal: AbortSignal,
): Promise<Result<Accounts>> => {
  const path = named.replace(/^accounts\/\d+\//, '');
  const found = await information.get(path, { readMask }, location, signal);
  if (found.kind === 'json') return given([{ id: named, name: found.value.title }]);
  const notTheirs = found.kind === 'refusal' && (found.status === 403 || found.status === 404);
  return notTheirs ? given([]) : found;
};

/** The consent of a manager; where aplomb.yaml names no location, they choose one. */
export const googleBusinessConnector = (
  wire: Wire,
  client: Client,
  addresses: Addresses,
  named: string | undefined,
): Connector => {
  const { http, now, language } = wire;
  const words = sentences[language];
  const offered = (all: Accounts): Accounts | Failed => {
    if (all.length === 0) return { failed: words.noAccount.google_business };
    return all.length > mostOffered ? { failed: words.tooMany({ count: all.length }) } : all;
  };
  const accountsOf = async ({ accessToken }: Grant, signal: AbortSignal): Promise<Accounts | Failed> => {
    const access = fixedAccess({ authorization: `Bearer ${accessToken}` });
    const apiAt = (root: URL) =>
      createJsonApi({ root, http, access, refuse: (answer) => googleRefusal(answer, now()) });
    const information = apiAt(addresses.information);
    const found =
      named === undefined
        ? await locationsOf(apiAt(addresses.management), information, signal)
        : await thisLocation(information, named, signal);
    return found.kind === 'json' ? offered(found.value) : failedOf(language, found);
  };
  return oauthConnector(wire, { ...googlePlace(addresses), scopes, accounts: accountsOf }, client);
};
