import type { UiLanguage } from '../language.ts';
import { locales } from './moment.ts';

/** A figure as the reader writes it: "41,200", « 41 200 ». */
export const countText = (figure: number, language: UiLanguage): string =>
  new Intl.NumberFormat(locales[language]).format(figure);

/** An amount of an ISO 4217 currency, rounded down to its smallest coin: what is left is never told as more than it is. */
export const moneyText = (amount: number, currency: string, language: UiLanguage): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency, roundingMode: 'floor' }).format(
    amount,
  );

/** A share of one, in per cent. */
export const shareText = (share: number, language: UiLanguage): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
