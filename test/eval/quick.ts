/**
 * Figures of triage and guard on research sets: `node test/eval/quick.ts DIR [--show KIND]`. `DIR` holds NAME.jsonl
 * files; `--show` prints what a figure counted (stops, severe, injection, pii).
 */
import { guard } from '../../src/core/guard/guard.ts';
import type { GuardContext } from '../../src/core/guard/finding.ts';
import { stops } from '../../src/core/guard/outcome.ts';
import { linksIn } from '../../src/core/text/links.ts';
import { fold } from '../../src/core/text/fold.ts';
import { personalData } from '../../src/core/text/personal.ts';
import { detectLanguage } from '../../src/core/triage/language/detect.ts';
import { triageOf } from '../../src/core/triage/triage-of.ts';
import { rows } from './rows.ts';
import type { Row } from './rows.ts';

const directory = process.argv[2] ?? '';
const show = process.argv[3] === '--show' ? process.argv[4] : undefined;
const percent = (part: number, of: number): string => `${of === 0 ? '–' : ((100 * part) / of).toFixed(2)} %`;
const print = (name: string, part: number, of: number): void =>
  console.log(`${name.padEnd(52)} ${percent(part, of).padStart(9)}  (${part} of ${of})`);
const shown = (kind: string, line: string): void => {
  if (show === kind) console.log(`  ${line.replaceAll('\n', ' ').slice(0, 260)}`);
};

const languages = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];
const language = (
  name: string,
  list: readonly (Row & { lang: string })[],
  keep: (length: number) => boolean,
): void => {
  const kept = list.filter((row) => keep(Array.from(row.text).length));
  const right = kept.filter((row) => detectLanguage(row.text).language === row.lang).length;
  const sure = kept.filter((row) => detectLanguage(row.text).language !== 'und').length;
  print(`language, ${name}: right`, right, kept.length);
  print(`language, ${name}: right when sure`, right, sure);
};
/** The odd rows of the lingua sets were not trained on. */
const lingua = (kind: string) =>
  languages.flatMap((lang) =>
    rows(directory, `lingua_${kind}_${lang}`)
      .filter((_, at) => at % 2 === 1)
      .map((row) => ({ ...row, lang })),
  );
language('lingua sentences > 20', lingua('sentences'), (length) => length > 20);
const short = [...lingua('word-pairs'), ...lingua('sentences')];
language('lingua pairs and sentences <= 20', short, (length) => length <= 20);
const umsab = languages
  .slice(0, 6)
  .flatMap((lang) => rows(directory, `umsab_${lang}_val`).map((row) => ({ ...row, lang })));
language('umsab > 20', umsab, (length) => length > 20);

for (const lang of languages.slice(0, 6)) {
  const set = rows(directory, `umsab_${lang}_val`);
  const classes = ['positive', 'neutral', 'negative'] as const;
  const guesses = set.map((row) => ({ row, tone: triageOf(row.text).tone }));
  const f1 = classes.map((name) => {
    const both = guesses.filter(({ row, tone }) => tone === name && row.label === name).length;
    const either =
      guesses.filter(({ tone }) => tone === name).length +
      guesses.filter(({ row }) => row.label === name).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  console.log(`tone, umsab ${lang}: macro-F1 ${(f1.reduce((sum, one) => sum + one, 0) / 3).toFixed(3)}`);
}

const traffic = rows(directory, 'care_ibm').filter((row) => row.who === 'client');
const tweets = languages.slice(0, 6).flatMap((lang) => rows(directory, `umsab_${lang}_train`));
for (const [name, set] of [
  ['care_ibm clients', traffic],
  ['umsab tweets', tweets],
] as const) {
  const severe = set.filter((row) => {
    const triage = triageOf(row.text);
    if (triage.severity === 'severe')
      shown('severe', `${triage.reasons[0]?.because} [${triage.reasons[0]?.quote}] ${row.text}`);
    return triage.severity === 'severe';
  });
  print(`severe, ${name}`, severe.length, set.length);
  print(`spam, ${name}`, set.filter((row) => triageOf(row.text).intent === 'spam').length, set.length);
  const hate = set.filter((row) => triageOf(row.text).flags.some((flag) => flag.kind === 'hate'));
  for (const row of hate) shown('hate', row.text);
  print(`hate, ${name}`, hate.length, set.length);
  const injected = set.filter((row) => triageOf(row.text).flags.some((flag) => flag.kind === 'injection'));
  for (const row of injected) shown('injection', row.text);
  print(`injection, ${name}`, injected.length, set.length);
}
for (const name of ['pi_giskard', 'pi_notinject', 'pi_bipia_text']) {
  const set = rows(directory, name);
  const found = set.filter((row) => triageOf(row.text).flags.some((flag) => flag.kind === 'injection'));
  for (const row of name === 'pi_notinject' ? found : set.filter((one) => !found.includes(one)))
    shown(name, row.text);
  print(`injection flagged, ${name}`, found.length, set.length);
}

const agents = rows(directory, 'care_ibm').filter((row) => row.who === 'agent');
const context = (text: string): GuardContext => ({
  commentLanguage: 'en',
  commentText: '',
  limits: [],
  allowedLinkHosts: linksIn(text).map(({ host }) => host),
  allowedPromises: [],
  avoid: [],
  teamLanguages: [],
});
const kinds = new Map<string, number>();
const stopped = agents.filter((row) => {
  const findings = guard(row.text, context(row.text));
  for (const one of findings) {
    kinds.set(`${one.kind}/${one.level}`, (kinds.get(`${one.kind}/${one.level}`) ?? 0) + 1);
    const quote = one.span === undefined ? '' : row.text.slice(one.span.start, one.span.end);
    shown(one.level === 'stop' ? 'stops' : 'warnings', `${one.kind} [${quote}] ${row.text}`);
  }
  return stops(findings).length > 0;
});
print('guard, care_ibm brand replies stopped', stopped.length, agents.length);
console.log(
  [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${kind}=${count}`)
    .join(' '),
);

const wanted: Record<string, string> = {
  EMAIL_ADDRESS: 'email', PHONE_NUMBER: 'phone', CREDIT_CARD: 'card', IBAN_CODE: 'iban', IP_ADDRESS: 'ip', US_SSN: 'national_id',
}; // prettier-ignore
const synthetic = rows(directory, 'pii_synth_v2');
const recall = new Map<string, { found: number; all: number }>();
for (const row of synthetic) {
  const found = personalData(fold(row.text));
  for (const span of row.spans ?? []) {
    const kind = wanted[span.entity_type];
    if (kind === undefined) continue;
    const count = recall.get(kind) ?? { found: 0, all: 0 };
    count.all += 1;
    const hit = found.some((one) => one.span.start < span.end_position && span.start_position < one.span.end);
    if (hit) count.found += 1;
    else shown('pii', `${kind} ${span.entity_value} | ${row.text}`);
    recall.set(kind, count);
  }
}
for (const [kind, { found, all }] of recall) print(`personal data recall, ${kind}`, found, all);
const clean = synthetic.filter((row) => !(row.spans ?? []).some((span) => span.entity_type in wanted));
const wrong = clean.filter((row) => personalData(fold(row.text)).length > 0);
for (const row of wrong) shown('pii_false', `${JSON.stringify(personalData(fold(row.text)))} ${row.text}`);
print('personal data seen where none is', wrong.length, clean.length);
