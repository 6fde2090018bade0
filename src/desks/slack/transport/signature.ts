import { createHmac, timingSafeEqual } from 'node:crypto';

/** Slack's own tolerance, in seconds, in both directions: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const toleranceS = 300;

export type Signed = 'genuine' | 'unsigned' | 'stale' | 'forged';

/** Whether Slack signed exactly these bytes within five minutes of `now` (epoch ms). Compares in constant time. */
export const checkSignature = (
  request: { body: Uint8Array; headers: Record<string, string | undefined> },
  secret: string,
  now: number,
): Signed => {
  const timestamp = request.headers['x-slack-request-timestamp'];
  const signature = request.headers['x-slack-signature'];
  if (timestamp === undefined || signature === undefined) return 'unsigned';
  if (!/^\d{1,12}$/.test(timestamp)) return 'forged';
  if (Math.abs(now / 1_000 - Number(timestamp)) > toleranceS) return 'stale';
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(request.body).digest('hex')}`;
  const [a, b] = [Buffer.from(expected), Buffer.from(signature)];
  return a.length === b.length && timingSafeEqual(a, b) ? 'genuine' : 'forged';
};
