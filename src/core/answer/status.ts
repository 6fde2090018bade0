import { card } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import { countText, moneyText, shareText } from '../catalogue/figure.ts';
import { capabilitiesText } from '../catalogue/model.ts';
import { connection as connectionWords } from '../catalogue/connection.ts';
import { dayText, momentText, namesText, spanText } from '../catalogue/moment.ts';
import { refusal as refusalWords } from '../catalogue/refusal.ts';
import { storeSays } from '../catalogue/store.ts';
import { offlineFingerprint } from '../review/fate.ts';
import { reviewStates } from '../review/review.ts';
import { correctable } from '../triage/correction.ts';
import type { Reader } from '../reader.ts';
import type { UiLanguage } from '../language.ts';
import type { Spending, Status } from '../status.ts';
import { lines, mark, moment, plain, sentence, text } from '../card/rich.ts';
import type { Beside, Inline, Part } from '../card/part.ts';
import { oneLine } from '../card/text.ts';

const mostGaveUp = 5;
const mostSources = 20;

const running = ({ paused }: Status, { language }: Reader): Inline[] => {
  const words = catalogue[language].status;
  if (!paused) return text(words.running);
  const by = paused.by ? refusalWords[language].by({ name: oneLine(paused.by.name, 60) }) : '';
  return sentence(words.paused({ by, at: mark(0) }), [[moment(paused.at)]], { bold: true });
};

const drafter = ({ drafter: { state, since, today } }: Status, { language }: Reader): Inline[] => {
  const words = catalogue[language].status;
  const from = since === undefined ? '' : words.since({ at: mark(0) });
  return sentence(
    `${words.model({ model: words.drafter[state] })}${from} · ${words.today(today)}`,
    since === undefined ? [] : [[moment(since)]],
  );
};

/** How long a draft may take, and what is left of the day. */
const limits = ({ drafter: { limits: of } }: Status, { language }: Reader): Inline[] => {
  if (!of) return [];
  const words = catalogue[language].status;
  const { tokens, money, timeMs } = of;
  const count = (figure: number): string => countText(figure, language);
  const left = [
    words.tokensLeft({ left: count(tokens.left), of: count(tokens.of) }),
    ...(money
      ? [
          words.moneyLeft({
            left: moneyText(money.left, money.currency, language),
            of: moneyText(money.of, money.currency, language),
          }),
        ]
      : []),
  ];
  return text(words.limits({ left: namesText(left, language), seconds: count(timeMs / 1000) }));
};

const backfill = (
  of: NonNullable<Status['sources'][number]['backfill']>,
  words: (typeof catalogue)['en']['status'],
): string => (of.state === 'running' ? words.backfill(of) : words.backfillStopped(of));

const spent = ({ used, of, currency, per }: Spending, language: UiLanguage): string => {
  const words = catalogue[language].status;
  const spentUnits = per === 'hour' ? words.spentHour : words.spent;
  return currency === undefined
    ? spentUnits({ used: countText(used, language), of: countText(of, language) })
    : words.moneySpent({
        used: moneyText(used, currency, language),
        of: moneyText(of, currency, language),
      });
};

/** Who connected it, as whom, and until when. */
const connected = (of: Status['sources'][number]['connection'], { language, timezone }: Reader): string => {
  if (of === undefined) return '';
  const words = connectionWords[language].status;
  if (of === null) return ` · ${words.none}`;
  const account = oneLine(of.account.name, 60);
  if (of.state === 'lost') return ` · ${words.lost({ account })}`;
  const day = dayText(of.at, language, timezone);
  const until = of.endsAt === undefined ? '' : words.until({ day: dayText(of.endsAt, language, timezone) });
  return ` · ${words.connected({ account, by: oneLine(of.by.name, 60), day })}${until}`;
};

const source = (of: Status['sources'][number], reader: Reader): Inline[] => {
  const { language } = reader;
  const words = catalogue[language].status;
  const name = oneLine(of.name, 60);
  const failing = of.lastError && of.lastError.at >= (of.lastOkAt ?? 0) ? of.lastError : undefined;
  const at = failing?.at ?? of.lastOkAt;
  const put = at === undefined ? [] : [[moment(at)]];
  const said = failing
    ? words.sourceFailed({ name, at: mark(0), why: oneLine(failing.detail, 200) })
    : at === undefined
      ? words.sourceSilent({ name })
      : words.source({ name, at: mark(0) });
  const reading = of.backfill && of.backfill.state !== 'done' ? ` · ${backfill(of.backfill, words)}` : '';
  const used = of.spending ? ` · ${spent(of.spending, language)}` : '';
  return sentence(`${said}${connected(of.connection, reader)}${used}${reading}`, put);
};

/** What gave up, and, for who may, the button that starts it again. */
const gaveUp = ({ gaveUp: all, mayRetry }: Status, { language, timezone }: Reader): Part[] => {
  const words = catalogue[language].status;
  const hidden = all.length - mostGaveUp;
  const shown = all.slice(0, mostGaveUp).map(({ id, kind, number, error, at }): Beside => {
    const gone = {
      what: words.work[kind],
      number,
      why: oneLine(error, 200),
      at: momentText(at, language, timezone),
    };
    return {
      type: 'section',
      block_id: `gave_up.${id}`.slice(0, 255),
      text: plain(words.gaveUp(gone), 500),
      ...(mayRetry && {
        accessory: { type: 'button', action_id: 'job.retry', text: plain(words.again), value: id } as const,
      }),
    };
  });
  return hidden > 0 ? [...shown, ...lines('gave_up.more', text(words.gaveUpMore({ count: hidden })))] : shown;
};

/** How often people knew better than triage. */
const corrected = ({ corrected: times }: Status, { language }: Reader): Inline[] => {
  const fields = card[language].correctField;
  const what = correctable.flatMap((field) =>
    times[field] === undefined ? [] : [`${fields[field]} (${times[field]})`],
  );
  return what.length === 0 ? [] : text(catalogue[language].status.corrected({ what: what.join(' · ') }));
};

/** More prompts than this a month nobody compares. */
const mostPrompts = 4;
const shownFingerprint = 7;

/** How drafts fared by the prompts they were written with: what was posted of them, and what people said of them. */
const fared = ({ fared: all }: Status, { language }: Reader): Inline[][] => {
  const words = catalogue[language].status;
  return all.slice(0, mostPrompts).map((one) => {
    const drafts =
      one.fingerprint === offlineFingerprint
        ? words.drafts.offline
        : words.drafts.prompt({
            fingerprint: oneLine(one.fingerprint.slice(0, shownFingerprint), shownFingerprint),
          });
    const judged = one.useful + one.notUseful === 0 ? undefined : words.judged(one);
    if (one.posted === 0) return text(words.onlyJudged({ drafts, judged: judged ?? '' }));
    const whole = shareText(one.whole / one.posted, language);
    const kept = shareText(one.kept, language);
    return text([words.fared({ ...one, drafts, whole, kept }), judged ?? []].flat().join(' · '));
  });
};

/** How the bot is doing, line by line; what gave up can be started again. */
export const statusParts = (status: Status, reader: Reader, now: number): Part[] => {
  const { language } = reader;
  const words = catalogue[language].status;
  const states = reviewStates
    .filter((state) => (status.byState[state] ?? 0) > 0)
    .map((state) => `${label[language].state[state]} (${status.byState[state] ?? 0})`);
  const { ok, detail, where } = status.store;
  const store = ok ? words.storeOk : oneLine(storeSays(detail, where, language), 300);
  return [
    ...lines(
      'status',
      text(words.title, { bold: true }),
      running(status, reader),
      states.length === 0 ? [] : text(words.comments({ states: states.join(' · ') })),
      status.oldestOpenAt === undefined
        ? []
        : text(words.oldest({ time: spanText(now - status.oldestOpenAt, language) })),
      status.amending === undefined
        ? []
        : text(
            words.amending({
              count: status.amending.count,
              time: spanText(now - status.amending.since, language),
            }),
          ),
      drafter(status, reader),
      limits(status, reader),
      status.drafter.found === undefined ? [] : text(capabilitiesText(status.drafter.found, language)),
      ...fared(status, reader),
      ...status.sources.slice(0, mostSources).map((one) => source(one, reader)),
      status.jobs.due === 0 ? [] : text(words.behind(status.jobs)),
      corrected(status, reader),
      text(words.store({ engine: status.store.engine, state: store })),
    ),
    ...gaveUp(status, reader),
  ];
};
