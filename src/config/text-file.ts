import { readFileSync, statSync } from 'node:fs';
import { config as sentences } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import type { Problem } from './problem.ts';

const maxKib = 1024;
const control = /[^\P{Cc}\t\r\n]/u;

const bytesOf = (file: string, language: UiLanguage): Buffer | Problem => {
  const t = sentences[language];
  try {
    if (statSync(file).size > maxKib * 1024) return { file, what: t.tooBig({ kib: maxKib }) };
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return { file, what: t.noFile, instead: t.copyExample };
    return { file, what: t.unreadable({ code }), instead: t.readable };
  }
};

/** A file of settings as text, or the one problem that keeps it from being read. */
export const readTextFile = (file: string, language: UiLanguage): string | Problem => {
  const t = sentences[language];
  const bytes = bytesOf(file, language);
  if (!Buffer.isBuffer(bytes)) return bytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { file, what: t.notUtf8, instead: t.saveUtf8 };
  }
  const odd = control.exec(text);
  if (odd) return { file, line: text.slice(0, odd.index).split('\n').length, what: t.control };
  return text.trim() === '' ? { file, what: t.isEmpty, instead: t.copyExample } : text;
};
