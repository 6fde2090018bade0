import { expect } from 'vitest';
import type { Connector, Grant } from '../../src/app/ports/connect.ts';
import type { SourceDefinition } from '../../src/sources/source.ts';
import { testContext } from './source-context.ts';

export const redirectUri = 'https://desk.example/connect';
export const verifier = 'v'.repeat(43);
export const never = new AbortController().signal;
const state = 'a-state-of-more-than-twenty-signs';

export const connectorOf = (definition: SourceDefinition, config: Record<string, unknown>): Connector => {
  const { connector } = definition.create(config, testContext());
  if (!connector) throw new Error('nothing to connect');
  return connector;
};

/** Goes to the page of consent, says yes, and brings the answer back. */
export const consent = async (
  connector: Connector,
  over: { verifier?: string; redirectUri?: string } = {},
) => {
  const begun = await connector.begin({ state, verifier, redirectUri }, never);
  if ('failed' in begun) throw new Error(begun.failed);
  const answer = await fetch(begun.url, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? 'https://nowhere.example');
  expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
  expect(back.searchParams.get('state')).toBe(state);
  const code = back.searchParams.get('code') ?? '';
  const { keep } = begun;
  const finish = () => connector.finish({ code, verifier, redirectUri, keep, ...over }, never);
  return { url: new URL(begun.url), finish, found: await finish() };
};

export const grantIn = (found: Awaited<ReturnType<Connector['finish']>>, nth = 0): Grant => {
  if ('failed' in found) throw new Error(found.failed);
  const offer = found.offers[nth];
  if (!offer) throw new Error('no offer');
  return offer.grant;
};
