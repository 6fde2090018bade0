import type { Arrived } from '../app/connections/outcome.ts';
import type { RawRequest } from '../app/ports/source.ts';
import { connection as catalogue } from '../core/catalogue/connection.ts';
import { dayText } from '../core/catalogue/moment.ts';
import type { UiLanguage } from '../core/language.ts';
import type { HttpAnswer } from './answer.ts';
import { pageAnswer, problemPage } from './consent-page.ts';

/** What the page of a consent asks of the app. */
export interface Consents {
  /** Reading it changes nothing. */
  look(ticket: string): Promise<{ source: string; by: string; origin: string } | undefined>;
  /** This browser sets out; only with what it is given can it bring the answer back. */
  setOut(ticket: string): Promise<{ url: string; browser: string } | undefined>;
  arrive(
    answer: { state: string; code?: string; error?: string },
    browser: string | undefined,
  ): Promise<Arrived>;
  choose(ticket: string, nth: number, browser: string | undefined): Promise<Arrived>;
}
interface Setup {
  consents: Consents;
  language: UiLanguage;
  timezone: string;
  /** The browser reaches us by HTTPS, so that its cookie goes nowhere else. */
  secure: boolean;
}

const cookieName = 'aplomb_connect';
const cookieSeconds = 1_800;

const browserOf = ({ headers }: RawRequest): string | undefined =>
  (headers['cookie'] ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);

const arrivedPage = (became: Arrived, { language, timezone }: Setup): HttpAnswer => {
  const words = catalogue[language];
  const { source } = became;
  switch (became.arrived) {
    case 'connected': {
      const { account, endsAt } = became;
      const ends = endsAt === undefined ? [] : [words.endsOn({ day: dayText(endsAt, language, timezone) })];
      const says = [words.connected({ source, account }), ...ends, words.page.close];
      return pageAnswer({ title: words.page.title({ source }), says }, language);
    }
    case 'choose': {
      const buttons = became.accounts.map((account, nth) => ({
        label: words.page.choose({ account }),
        fields: { ticket: became.ticket, account: String(nth) },
      }));
      const says = [words.which({ source })];
      return pageAnswer({ title: words.page.title({ source }), says, buttons }, language);
    }
    case 'failed':
      return problemPage([words.failed({ source, detail: became.detail })], language, 502);
    case 'cannot': {
      const copy = became.why === 'other_browser' ? [words.page.copy] : [];
      return problemPage([words.cannot[became.why]({ source }), ...copy], language, 403);
    }
  }
};

/** Somebody opened the page they were sent: who asked what, and one button that sets out. */
const opened = async (ticket: string, { consents, language }: Setup): Promise<HttpAnswer> => {
  const words = catalogue[language];
  const found = await consents.look(ticket);
  if (!found) return problemPage([words.cannot.expired()], language, 404);
  const { source, by, origin: leadsTo } = found;
  const { host } = new URL(leadsTo);
  return pageAnswer(
    {
      title: words.page.title({ source }),
      says: [words.page.asked({ source, by }), words.page.next({ host })],
      buttons: [{ label: words.page.go({ host }), fields: { ticket } }],
      leadsTo,
    },
    language,
  );
};

const pressed = async (request: RawRequest, setup: Setup): Promise<HttpAnswer> => {
  const { consents, language, secure } = setup;
  const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'));
  const ticket = form.get('ticket') ?? '';
  const nth = form.get('account');
  if (nth !== null) return arrivedPage(await consents.choose(ticket, Number(nth), browserOf(request)), setup);
  const out = await consents.setOut(ticket);
  if (!out) return problemPage([catalogue[language].cannot.expired()], language, 404);
  const cookie = [
    `${cookieName}=${out.browser}`,
    `Max-Age=${cookieSeconds}`,
    'Path=/connect',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ];
  return { status: 303, headers: { location: out.url, 'set-cookie': cookie.join('; ') } };
};

/** `/connect`: where somebody sets out for a place's consent, and where the place sends them back to. */
export const consentPage =
  (setup: Setup) =>
  async (request: RawRequest): Promise<HttpAnswer> => {
    const { query, method } = request;
    if (method === 'POST') return pressed(request, setup);
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, POST' } };
    const state = query.get('state');
    const code = query.get('code');
    if (state === null) return opened(query.get('ticket') ?? '', setup);
    const error = query.get('error');
    const answer = { state, ...(code !== null && { code }), ...(error !== null && { error }) };
    return arrivedPage(await setup.consents.arrive(answer, browserOf(request)), setup);
  };
