import { addressesIn } from '../../text/address.ts';
import { fold } from '../../text/fold.ts';
import { personalData } from '../../text/personal.ts';
import type { Personal } from '../../text/personal.ts';
import { sentenceAround } from '../../text/sentence.ts';
import type { Finding } from '../finding.ts';
import type { Reply } from '../reply.ts';

/** Accounts and numbers that identify a person never belong in public, whoever they belong to. */
const always = new Set(['card', 'iban', 'national_id', 'ip']);
/** Mailboxes that belong to a role and not to a person. */
const roles =
  /^(?:support|contact|help|hello|info|service|services|sav|bonjour|team|press|presse|legal|privacy|dpo|rgpd|gdpr|care|customer\p{L}*|client\p{L}*|kunden\p{L}*|assistance|aide|reclamations?|complaints?|feedback|orders?|commandes?|returns?|retours?|jobs|recrutement|office|social|community|security|abuse|no-?reply|billing|facturation|sales)(?:[._+-][\p{L}\p{N}._-]{0,32})?@/u;
const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|web|orange|wanadoo|free|sfr|laposte|bbox|protonmail|proton|libero|virgilio|t-online|uol|bol|terra)\.[\p{L}.]{2,8}$/u;

const bareDigits = (value: string): string => value.replace(/\D/g, '');

const isEcho = (one: Personal, comment: readonly Personal[]): boolean =>
  comment.some(
    (other) =>
      other.kind === one.kind &&
      (other.value === one.value ||
        (one.kind === 'phone' && bareDigits(other.value).endsWith(bareDigits(one.value).slice(-8)))),
  );

const ownHost = (email: string, hosts: readonly string[]): boolean => {
  const host = email.slice(email.indexOf('@') + 1);
  return hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
};
/** Lines anybody may call: free and short numbers. */
const publicLine = /^(?:\+?1?8(?:00|33|44|55|66|77|88)\d{7}|0?8\d{8,9}|00?800\d{6,8}|3\d{3})$/;

type Judged = Pick<Finding, 'level' | 'why' | 'overrulable'>;

const judge = (one: Personal, reply: Reply, comment: readonly Personal[]): Judged | undefined => {
  if (always.has(one.kind)) return { level: 'stop', why: `personal_${one.kind}`, overrulable: false };
  if (isEcho(one, comment)) return { level: 'stop', why: `personal_echo`, overrulable: false };
  if (one.kind === 'email') {
    if (ownHost(one.value, reply.context.allowedLinkHosts)) return undefined;
    if (freeMail.test(one.value)) return { level: 'stop', why: 'personal_email', overrulable: true };
    const role = roles.test(one.value);
    return { level: role ? 'note' : 'second_person', why: 'personal_email', overrulable: true };
  }
  const open = publicLine.test(bareDigits(one.value));
  return { level: open ? 'note' : 'second_person', why: 'personal_phone', overrulable: true };
};

/** Where somebody lives, and not where the shop is. */
const somebodys =
  /\b(?:your|you|his|her|their|mr|mrs|ms|parcel|package|order|delivered|lives?|home|votre|vous|chez|livree?s?|expediee?s?|envoyee?s?|habite|domicile|monsieur|madame|mme|colis|ihre?|sie|geliefert|paket|wohnt|su|usted|entregado|vive|suo|lei|consegnato|abita|seu|voce|entregue|mora)\b/;
const ours =
  /\b(?:our|visit us|come to|find us|we are|shop|store|boutique|magasin|agence|notre|nos|venez|retrouvez|passez|musee|museum|office|branch|unser|unsere|unserem|filiale|laden|nuestra|nuestro|tienda|nostro|nostra|negozio|nossa|nosso|loja)\b/;

const addressFindings = (reply: Reply): Finding[] => {
  const { folded } = reply.tokens;
  const found = addressesIn(reply.tokens);
  if (found.length === 0) return [];
  const comment = reply.comment.tokens();
  const theirs = addressesIn(comment).map(({ start, end }) => fold(comment.original.slice(start, end)).text);
  return found.flatMap((span): Finding[] => {
    if (theirs.some((address) => folded.text.includes(address)))
      return [{ kind: 'personal_data', span, level: 'stop', why: 'personal_echo', overrulable: false }];
    const { start, end } = sentenceAround(reply.text, span);
    const sentence = fold(reply.text.slice(start, end)).text;
    return somebodys.test(sentence) && !ours.test(sentence)
      ? [{ kind: 'personal_data', span, level: 'second_person', why: 'personal_address', overrulable: true }]
      : [];
  });
};

/**
 * Personal data in a reply. Cards, accounts and identity numbers, and whatever repeats the commenter's own data, stop for
 * good; an address or number that may be the company's own is shown to a second person.
 */
export const personalFindings = (reply: Reply): Finding[] => {
  const found = personalData(reply.tokens);
  const comment = found.length === 0 ? [] : personalData(reply.comment.tokens());
  const judged = found.flatMap((one): Finding[] => {
    const as = judge(one, reply, comment);
    return as === undefined ? [] : [{ kind: 'personal_data', span: one.span, ...as }];
  });
  return [...judged, ...addressFindings(reply)];
};
