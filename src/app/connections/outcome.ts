import type { Refusal } from '../../core/review/refusal.ts';

/** Why nothing came of it, as the catalogue words it. */
export type Cannot =
  | 'expired' | 'other_browser' | 'nothing_open' | 'not_yours' | 'denied' | 'no_code' | 'unknown_source'
  | 'not_connectable' | 'no_key' | 'not_connected'; // prettier-ignore

/** What became of somebody's consent. */
export type Arrived =
  | { arrived: 'connected'; source: string; account: string; endsAt?: number | undefined }
  /** The consent is for several accounts; `ticket` says which connection is being made. */
  | { arrived: 'choose'; source: string; ticket: string; accounts: string[] }
  | { arrived: 'failed'; source: string; detail: string }
  | { arrived: 'cannot'; why: Cannot; source: string };

/** A teammate may go and ask. */
export type Invited =
  /** `paste`: no browser reaches us, so what comes back is brought by hand. */
  | { invited: { url: string; paste: boolean; expiresAt: number } }
  | { failed: string }
  | { cannot: Cannot }
  | { refusal: Refusal };

/** `forgotten`: by us; the place has no way to be told. */
export type Disconnected =
  | { gone: 'revoked' | 'forgotten' | 'not_revoked' }
  | { cannot: Cannot }
  | { refusal: Refusal };
