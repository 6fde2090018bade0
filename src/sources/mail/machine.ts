import { headerOf } from './letter.ts';
import type { Letter } from './letter.ts';

/** What a person's mailbox answers by itself, in its subject. */
const away =
  /^(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|r[ée]ponse automatique|absen(t|ce)\b|automatische antwort|abwesenheit)/i;

const isReport = (letter: Letter): boolean =>
  /^multipart\/report\b|^message\/(delivery-status|disposition-notification)\b/i.test(
    headerOf(letter, 'content-type') ?? '',
  );

/**
 * What nobody wrote: bounces, receipts, out-of-office (RFC 3834, RFC 3464). A notification is sent by a machine too and may
 * say so (`auto-generated`); `notifies` tells that it is one.
 */
export const isMachines = (letter: Letter, notifies: boolean): boolean => {
  const auto = headerOf(letter, 'auto-submitted')?.split(';')[0]?.trim().toLowerCase() ?? 'no';
  if (auto !== 'no' && !(auto === 'auto-generated' && notifies)) return true;
  if (isReport(letter) || headerOf(letter, 'return-path')?.trim() === '<>') return true;
  if (/^(mailer-daemon|postmaster)@/.test(letter.from.address)) return true;
  if (headerOf(letter, 'x-autoreply') !== undefined || headerOf(letter, 'x-autorespond') !== undefined)
    return true;
  return /^auto_reply$/i.test(headerOf(letter, 'precedence')?.trim() ?? '') || away.test(letter.subject);
};
