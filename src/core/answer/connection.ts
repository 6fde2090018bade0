import { connection as catalogue } from '../catalogue/connection.ts';
import { momentText } from '../catalogue/moment.ts';
import type { Actions, Part } from '../card/part.ts';
import { lines, link, plain, text } from '../card/rich.ts';
import { oneLine } from '../card/text.ts';
import type { Person } from '../reader.ts';

/** The way to a place's page of consent, for one admin alone; `paste` where what comes back has to be brought by hand. */
export const invitedParts = (
  { source, url, paste, expiresAt }: { source: string; url: string; paste: boolean; expiresAt: number },
  { language, timezone }: Person,
): Part[] => {
  const words = catalogue[language];
  const name = oneLine(source, 60);
  const at = momentText(expiresAt, language, timezone);
  const button: Actions = {
    type: 'actions',
    block_id: 'connect',
    elements: [{ type: 'button', action_id: 'connect.paste', text: plain(words.paste), value: name }],
  };
  return [
    ...lines(
      'invited',
      text(words.invited({ source: name, at })),
      link(words.open, url),
      paste ? text(words.pasteHow) : [],
    ),
    ...(paste ? [button] : []),
  ];
};

/** More accounts than this nobody chooses from by buttons; Slack takes 25 in one row. */
const mostAccounts = 20;

/** One button for each account a consent is for. */
export const accountButtons = (ticket: string, accounts: readonly string[]): Actions => ({
  type: 'actions',
  block_id: 'connect.accounts',
  elements: accounts.slice(0, mostAccounts).map((name, nth) => ({
    type: 'button',
    action_id: `connect.account.${nth}`,
    text: plain(oneLine(name, 70)),
    value: `${nth} ${ticket}`,
  })),
});
