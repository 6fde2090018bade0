import type { Teammate } from '../../core/actor.ts';
import { connection as catalogue } from '../../core/catalogue/connection.ts';
import type { Connection, Invitation } from '../../core/connection/connection.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import type { Connecting, Kit } from '../kit.ts';
import type { Offer } from '../ports/connect.ts';
import type { Arrived, Cannot } from './outcome.ts';
import { noteDown, showAgain, warnInTime } from './record.ts';
import { openBegun, sealBegun, sealGrant } from './sealed.ts';
import type { Begun } from './sealed.ts';

/** What came back from the place. */
export interface Answer {
  state: string;
  /** Absent where somebody said no, or the place did. */
  code?: string | undefined;
  /** Why there is none, as the place words it (RFC 6749, section 4.1.2.1). */
  error?: string | undefined;
}

/** Who brings it: the browser that set out, or the teammate who asked, in the chat. */
export type Bringer = { browser: string | undefined } | { by: Teammate };

const chooseMs = 10 * 60_000;
/** The exchange of a code and what is looked up after it. */
const exchangeMs = 30_000;

export const cannot = (why: Cannot, source = ''): Arrived => ({ arrived: 'cannot', why, source });

const mayBring = (kit: Kit, invitation: Invitation, bringer: Bringer): Cannot | undefined => {
  if ('by' in bringer) {
    const { desk, id } = bringer.by;
    return invitation.by.desk === desk && invitation.by.id === id ? undefined : 'not_yours';
  }
  const { browser } = bringer;
  const same = browser !== undefined && kit.hash(browser) === invitation.browser;
  return same ? undefined : 'other_browser';
};

/** The invitation of this state, given once to who may bring its answer. */
const takeFor = async (
  kit: Kit,
  connecting: Connecting,
  state: string,
  bringer: Bringer,
): Promise<{ invitation: Invitation; begun: Begun } | Arrived> =>
  kit.store.transaction(async (tx) => {
    const known = await tx.connections.invitation(kit.hash(state));
    if (!known || known.expiresAt <= kit.world.now()) return cannot('expired');
    const no = mayBring(kit, known, bringer);
    if (no) return cannot(no, known.source);
    const invitation = await tx.connections.takeInvitation(known.key);
    const begun = invitation && openBegun(connecting.seal, invitation);
    return invitation && begun ? { invitation, begun } : cannot('expired', known.source);
  });

/** From now on this account is spoken for; what stood there before is replaced. */
const connect = async (
  kit: Kit,
  { seal }: Connecting,
  { source, by }: Pick<Invitation, 'source' | 'by'>,
  { account, grant, endsAt }: Offer,
): Promise<Arrived> => {
  const { world } = kit;
  const saved = await untilSaved(() =>
    kit.store.transaction(async (tx) => {
      const before = await tx.connections.get(source);
      const at = world.now();
      const made = { by, at, account, state: 'connected' as const, endsAt, renewing: undefined };
      const sealed = sealGrant(seal, source, grant);
      const next: Connection = before
        ? nextVersion(before, at, { ...made, sealed })
        : { source, version: 1, updatedAt: at, ...made, sealed };
      if (!(await tx.connections.save(next))) return undefined;
      const actor = { kind: 'teammate' as const, teammate: by };
      await noteDown(tx, world, source, { actor, action: 'connected', data: { account: account.id } });
      await showAgain(tx, world, next);
      await warnInTime(tx, world, next);
      return next;
    }),
  );
  if (!saved) throw new Error(`connection ${source} could not be saved`);
  kit.log.info('connection.made', { source });
  kit.nudge();
  return { arrived: 'connected', source, account: account.name, endsAt };
};

/** Asks on: the consent is for several accounts. */
const askWhich = async (
  kit: Kit,
  { seal }: Connecting,
  state: string,
  { invitation, begun }: { invitation: Invitation; begun: Begun },
  offers: Offer[],
): Promise<Arrived> => {
  const sealed = sealBegun(seal, invitation.key, { ...begun, offers });
  const next = { ...invitation, sealed, expiresAt: kit.world.now() + chooseMs };
  await kit.store.transaction((tx) => tx.connections.invite(next));
  const accounts = offers.map(({ account }) => account.name);
  return { arrived: 'choose', source: invitation.source, ticket: state, accounts };
};

/** What a place calls a person's own no; the last two are LinkedIn's. */
const personSaidNo = new Set(['access_denied', 'user_cancelled_login', 'user_cancelled_authorize']);
/** It has not let the app ask for that; the second is LinkedIn's. */
const appMayNot = new Set(['invalid_scope', 'unauthorized_scope_error', 'unauthorized_client']);

/** There is no code: a person said no, or the place would not even ask them. */
const refusedThere = ({ team }: Kit, source: string, error: string | undefined): Arrived => {
  if (error === undefined || personSaidNo.has(error)) return cannot('denied', source);
  const words = catalogue[team.language];
  const code = error.replaceAll(/[^\w.-]/gu, '').slice(0, 60);
  const detail = appMayNot.has(error) ? words.appMayNot({ code }) : words.notAsked({ code });
  return { arrived: 'failed', source, detail };
};

/** The answer of the place, brought back: good once, and for who brought the question there. */
export const arrive = async (
  kit: Kit,
  { state, code, error }: Answer,
  bringer: Bringer,
): Promise<Arrived> => {
  const { connecting } = kit;
  if (!connecting) return cannot('no_key');
  const taken = await takeFor(kit, connecting, state, bringer);
  if ('arrived' in taken) return taken;
  const { source } = taken.invitation;
  const connector = kit.sources.get(source)?.connector;
  if (!connector) return cannot('not_connectable', source);
  if (code === undefined) return refusedThere(kit, source, error);
  const { verifier, redirectUri, keep } = taken.begun;
  const signal = kit.deadline(new AbortController().signal, exchangeMs);
  const found = await connector.finish({ code, verifier, redirectUri, keep }, signal);
  if ('failed' in found) return { arrived: 'failed', source, detail: found.failed };
  const [only, ...more] = found.offers;
  if (only === undefined || more.length > 0) return askWhich(kit, connecting, state, taken, found.offers);
  return connect(kit, connecting, taken.invitation, only);
};

/** Which of several accounts it shall be, by its place in the list. */
export const choose = async (kit: Kit, state: string, nth: number, bringer: Bringer): Promise<Arrived> => {
  const { connecting } = kit;
  if (!connecting) return cannot('no_key');
  const taken = await takeFor(kit, connecting, state, bringer);
  if ('arrived' in taken) return taken;
  const chosen = taken.begun.offers?.[nth];
  return chosen
    ? connect(kit, connecting, taken.invitation, chosen)
    : cannot('expired', taken.invitation.source);
};

const pastedState = /[?&]state=([^&#\s]+)/u;
const pastedCode = /[?&]code=([^&#\s]+)/u;
const pastedError = /[?&]error=([^&#\s]+)/u;
const decoded = (part: string | undefined): string | undefined => {
  try {
    return part === undefined ? undefined : decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/** What somebody pasted: the address they came back to, or the bare code of a place that shows one. */
export const paste = async (kit: Kit, pasted: string, by: Teammate): Promise<Arrived> => {
  const text = pasted.trim();
  const state = decoded(pastedState.exec(text)?.[1]);
  if (state !== undefined) {
    const [code, error] = [pastedCode, pastedError].map((part) => decoded(part.exec(text)?.[1]));
    return arrive(kit, { state, code, error }, { by });
  }
  if (/\s|^https?:/u.test(text) || text === '') return cannot('no_code');
  const { connecting } = kit;
  const open = await kit.store.read((tx) => tx.connections.invitationsOf(by, kit.world.now()));
  const [newest] = open;
  const begun = connecting && newest && openBegun(connecting.seal, newest);
  const own = begun && new URL(begun.url).searchParams.get('state');
  return own ? arrive(kit, { state: own, code: text }, { by }) : cannot('nothing_open');
};
