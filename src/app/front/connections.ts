import { accountButtons, invitedParts } from '../../core/answer/connection.ts';
import { connection as catalogue } from '../../core/catalogue/connection.ts';
import { dayText } from '../../core/catalogue/moment.ts';
import { oneLine } from '../../core/card/text.ts';
import type { Person } from '../../core/reader.ts';
import type { Typed } from '../../core/sheet/sheet.ts';
import type { Arrived } from '../connections/outcome.ts';
import { refused, said } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import type { FrontDeps } from './deps.ts';

const shown = (source: string): string => oneLine(source, 60);

/** `/aplomb connect`: the way to the place's page, or why there is none. */
export const connect = async (source: string, { verbs }: FrontDeps, { person }: Asked): Promise<Answer> => {
  const words = catalogue[person.language];
  const found = await verbs.connect(source, person.teammate);
  if ('refusal' in found) return refused(found.refusal, person);
  if ('cannot' in found) return said(words.cannot[found.cannot]({ source: shown(source) }));
  if ('failed' in found)
    return said(words.failed({ source: shown(source), detail: oneLine(found.failed, 400) }));
  const parts = invitedParts({ source, ...found.invited }, person);
  return { answer: 'said', brief: words.page.title({ source: shown(source) }), parts };
};

/** What became of a consent, for who gave it. */
export const arrivedAnswer = (became: Arrived, { language, timezone }: Person): Answer => {
  const words = catalogue[language];
  const source = shown(became.source);
  switch (became.arrived) {
    case 'connected': {
      const { account, endsAt } = became;
      const ends =
        endsAt === undefined ? '' : ` ${words.endsOn({ day: dayText(endsAt, language, timezone) })}`;
      return said(`${words.connected({ source, account: oneLine(account, 100) })}${ends}`);
    }
    case 'choose':
      return said(words.which({ source }), [accountButtons(became.ticket, became.accounts)]);
    case 'failed':
      return said(words.failed({ source, detail: oneLine(became.detail, 400) }));
    case 'cannot':
      return said(words.cannot[became.why]({ source }));
  }
};

/** What a place gave somebody was pasted. */
export const pasted = async ({ verbs }: FrontDeps, typed: Typed, { person }: Asked): Promise<Answer> =>
  arrivedAnswer(await verbs.pasteConsent(typed['came'] ?? '', person.teammate), person);

/** `/aplomb disconnect`: what is gone where. */
export const disconnect = async (
  source: string,
  { verbs }: FrontDeps,
  { person }: Asked,
): Promise<Answer> => {
  const words = catalogue[person.language];
  const done = await verbs.disconnect(source, person.teammate);
  if ('refusal' in done) return refused(done.refusal, person);
  if ('cannot' in done) return said(words.cannot[done.cannot]({ source: shown(source) }));
  return said(words.gone[done.gone]({ source: shown(source) }));
};
