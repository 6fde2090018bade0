import { z } from 'zod';
import type { Act } from './page/protocol.ts';

const id = z.string().min(1).max(200);
const fields = z.record(z.string().max(255), z.unknown());
const values = z.record(z.string().max(255), fields);

/** An act as it comes from a browser: anything else is refused. */
export const actShape = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('press'), user: id, channel: id, ts: id, blockId: id, action: fields }),
  z.strictObject({ act: z.literal('press_in_view'), user: id, viewId: id, blockId: id, action: fields, values }),
  z
    .strictObject({ act: z.literal('say'), user: id, channel: id, threadTs: id.optional(), text: z.string().max(40_000) })
    .transform(({ threadTs, ...rest }): Act => ({ ...rest, ...(threadTs === undefined ? {} : { threadTs }) })),
  z.strictObject({ act: z.literal('command'), user: id, channel: id, command: id, text: z.string().max(40_000) }),
  z.strictObject({ act: z.literal('submit'), user: id, viewId: id, values }),
  z.strictObject({ act: z.literal('close'), user: id, viewId: id }),
  z
    .strictObject({ act: z.literal('shortcut'), user: id, callbackId: id, message: z.strictObject({ channel: id, ts: id }).optional() })
    .transform(({ message, ...rest }): Act => ({ ...rest, ...(message === undefined ? {} : { message }) })),
  z.strictObject({ act: z.literal('open_home'), user: id }),
  z.strictObject({ act: z.literal('read'), user: id, channel: id }),
]); // prettier-ignore
