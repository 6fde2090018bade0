import { connection as catalogue } from '../catalogue/connection.ts';
import { dayText } from '../catalogue/moment.ts';
import { lines, text } from '../card/rich.ts';
import type { Part } from '../card/part.ts';
import { oneLine } from '../card/text.ts';
import type { Reader } from '../reader.ts';
import { isEnding } from './connection.ts';
import type { Connection } from './connection.ts';

/** What a channel is told of a connection: lost, about to end, there again, or taken away. */
export const connectionParts = (
  known: Connection,
  { language, timezone }: Pick<Reader, 'language' | 'timezone'>,
  now: number,
): Part[] => {
  const words = catalogue[language].card;
  const { state, endsAt } = known;
  const source = oneLine(known.source, 60);
  const by = oneLine(known.by.name, 60);
  const account = oneLine(known.account.name, 100);
  const said = (title: string, body: string): Part[] =>
    lines('connection', text(title, { bold: true }), text(body));
  if (state === 'lost') return said(words.lost({ source }), words.lostBody({ source, account }));
  if (state === 'disconnected')
    return said(words.disconnected({ source }), words.disconnectedBody({ source }));
  if (endsAt !== undefined && isEnding(known, now)) {
    const day = dayText(endsAt, language, timezone);
    return said(words.ends({ source, day }), words.endsBody({ source, account, by }));
  }
  return said(words.back({ source }), words.backBody({ account, by }));
};
