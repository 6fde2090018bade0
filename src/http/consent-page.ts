import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connection as catalogue } from '../core/catalogue/connection.ts';
import type { UiLanguage } from '../core/language.ts';
import type { HttpAnswer } from './answer.ts';

/** What the page says, from top to bottom, and what can be pressed on it. */
export interface Page {
  title: string;
  says: readonly string[];
  /** One button each; `fields` go along with it. */
  buttons?: readonly { label: string; fields: Readonly<Record<string, string>> }[];
  /** Where a pressed button may lead besides here. */
  leadsTo?: string;
  status?: number;
}

const style = readFileSync(new URL('consent.css', import.meta.url), 'utf8');
const styleHash = createHash('sha256').update(style).digest('base64');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const formOf = ({ label, fields }: NonNullable<Page['buttons']>[number]): string => {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<form method="post" action="/connect">${hidden.join('')}<button>${escaped(label)}</button></form>`;
};

/** The page of a connection that is being made: plain HTML, no script, nothing from anywhere else. */
export const pageAnswer = (
  { title, says, buttons = [], leadsTo, status = 200 }: Page,
  language: UiLanguage,
): HttpAnswer => {
  const to = ["'self'", ...(leadsTo === undefined ? [] : [leadsTo])].join(' ');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${to}; frame-ancestors 'none'; base-uri 'none'`;
  const body = [
    `<!doctype html><html lang="${language}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title><style>${style}</style><h1>${escaped(title)}</h1>`,
    ...says.map((line) => `<p>${escaped(line)}</p>`),
    ...buttons.map(formOf),
  ];
  return {
    status,
    body: body.join('\n'),
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
  };
};

/** Something that did not work, with what to do. */
export const problemPage = (says: readonly string[], language: UiLanguage, status = 400): HttpAnswer =>
  pageAnswer({ title: catalogue[language].page.problem, says, status }, language);
