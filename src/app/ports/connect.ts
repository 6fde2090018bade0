/**
 * What a place granted: all of it secret. It is kept sealed, and stands in no log, no card and no error.
 */
export interface Grant {
  accessToken: string;
  refreshToken?: string | undefined;
  /** Epoch ms from which the access token may be renewed, though it still works. */
  renewAt?: number | undefined;
  /** Epoch ms from which the place takes it no more. */
  accessUntil?: number | undefined;
  /** What renewing or revoking takes besides. */
  kept?: Record<string, string> | undefined;
}

/** One account that the consent lets us speak as. */
export interface Offer {
  account: { id: string; name: string };
  grant: Grant;
  /** When it ends and only a person can renew it; epoch ms. */
  endsAt?: number | undefined;
}

/** Why it did not come to anything, worded for a teammate; holds no secret. */
export interface Failed {
  failed: string;
}

export type Renewed =
  | { renewed: Pick<Offer, 'grant' | 'endsAt'> }
  /** The place will not renew it again, whoever asks. */
  | { refused: string }
  /** It did not come to that; it may be tried again. */
  | { trouble: string; retryAt?: number | undefined };

/**
 * How consent is asked for at a place, and what comes of it. Each call is one attempt. The state, and the verifier of RFC
 * 7636, are made by whoever calls.
 */
export interface Connector {
  /** The page of the place's own where somebody says yes or no. `keep` comes back with the answer. */
  begin(
    ask: { state: string; verifier: string; redirectUri: string },
    signal: AbortSignal,
  ): Promise<{ url: string; keep?: Record<string, string> } | Failed>;
  /** What the code that came back is good for: at least one account, or the reason why none. */
  finish(
    answer: {
      code: string;
      verifier: string;
      redirectUri: string;
      keep?: Record<string, string> | undefined;
    },
    signal: AbortSignal,
  ): Promise<{ offers: Offer[] } | Failed>;
  /** Absent where what was granted cannot be renewed without a person. */
  renew?(grant: Grant, signal: AbortSignal): Promise<Renewed>;
  /** Tells the place to forget it; false when it did not say yes. Absent where it has no way. */
  revoke?(grant: Grant, signal: AbortSignal): Promise<boolean>;
}

/** Why there is no token. */
export type Lack =
  | 'not_connected'
  | 'connection_lost'
  | 'no_key'
  | 'wrong_key'
  | 'broken_seal'
  | 'not_renewed';
export type HeldToken =
  /** With the id of the account that was chosen at the consent. */
  { token: string; account: string } | { lacks: Lack; retryAt?: number | undefined };

/** What a source is let in with, while the connection stands. */
export interface Held {
  /**
   * The token of this moment, renewed where that was due; what was renewed is on disk before it is given out. `refused` is
   * a token that the place takes no more: never given again.
   */
  token(signal: AbortSignal, refused?: string): Promise<HeldToken>;
}

/** Keeps secrets unreadable at rest. `about` is bound in: what was sealed for one thing opens for no other. */
export interface Seal {
  seal(plain: string, about: string): string;
  /** `aged`: sealed with a key that is not the first any more. */
  open(
    sealed: string,
    about: string,
  ): { opened: string; aged: boolean } | { lacks: 'wrong_key' | 'broken_seal' };
}
