import type { Teammate } from '../../core/actor.ts';
import type { Kit } from '../kit.ts';
import { needRole } from '../queries.ts';
import type { Invited } from './outcome.ts';
import { openBegun, sealBegun } from './sealed.ts';

/** So long a page waits to be opened and answered. */
const waitsMs = 15 * 60_000;
const beginMs = 20_000;

/** Prepares the consent of a place for this admin alone. */
export const invite = async (kit: Kit, source: string, by: Teammate): Promise<Invited> => {
  const refusal = await needRole(kit, by, 'admin');
  if (refusal) return { refusal };
  const { connecting } = kit;
  const place = kit.sources.get(source);
  if (!place) return { cannot: 'unknown_source' };
  const { connector } = place;
  if (!connector) return { cannot: 'not_connectable' };
  if (!connecting) return { cannot: 'no_key' };
  const { seal, backUrl: redirectUri, reachable, secret } = connecting;
  const [state, verifier] = [secret(), secret()];
  const signal = kit.deadline(new AbortController().signal, beginMs);
  const begun = await connector.begin({ state, verifier, redirectUri }, signal);
  if ('failed' in begun) return begun;
  const key = kit.hash(state);
  const expiresAt = kit.world.now() + waitsMs;
  const sealed = sealBegun(seal, key, { ...begun, verifier, redirectUri });
  await kit.store.transaction((tx) => tx.connections.invite({ key, source, by, expiresAt, sealed }));
  const url = reachable ? `${redirectUri}?ticket=${state}` : begun.url;
  return { invited: { url, paste: !reachable, expiresAt } };
};

/** What the page says before somebody sets out; reading it changes nothing, so that a program that looks at links may. */
export const lookAtInvitation = async (
  kit: Kit,
  ticket: string,
): Promise<{ source: string; by: string; origin: string } | undefined> => {
  const { connecting } = kit;
  if (!connecting) return undefined;
  const known = await kit.store.read((tx) => tx.connections.invitation(kit.hash(ticket)));
  if (!known || known.expiresAt <= kit.world.now() || known.browser !== undefined) return undefined;
  const begun = openBegun(connecting.seal, known);
  return begun && { source: known.source, by: known.by.name, origin: new URL(begun.url).origin };
};

/** A browser sets out: from now on only it can bring the answer back. */
export const setOut = async (
  kit: Kit,
  ticket: string,
): Promise<{ url: string; browser: string } | undefined> => {
  const { connecting } = kit;
  if (!connecting) return undefined;
  const browser = connecting.secret();
  return kit.store.transaction(async (tx) => {
    const known = await tx.connections.takeInvitation(kit.hash(ticket));
    if (!known) return undefined;
    const late = known.expiresAt <= kit.world.now() || known.browser !== undefined;
    const begun = late ? undefined : openBegun(connecting.seal, known);
    await tx.connections.invite(begun ? { ...known, browser: kit.hash(browser) } : known);
    return begun && { url: begun.url, browser };
  });
};
