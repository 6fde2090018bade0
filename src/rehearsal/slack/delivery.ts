import type { Json } from './json.ts';

/** Something Slack hands to the app, by socket or by HTTP. */
export interface Delivery {
  kind: 'events_api' | 'interactive' | 'slash_commands';
  payload: Json;
  acceptsResponse: boolean;
}
export interface Retry {
  num: number;
  reason: string;
}
export type Acked =
  | { acked: true; payload: Json }
  | {
      acked: false;
      reason: 'timeout' | 'no_connection' | 'connection_lost' | 'http_error';
      noRetry?: boolean;
    };

/** A way to the app. `envelopeId` stays the same when a lost socket makes it go out again. */
export interface Transport {
  deliver: (delivery: Delivery, envelopeId: string, retry?: Retry) => Promise<Acked>;
}
