import { expect, test } from 'vitest';
import { text, verbatim } from '../../../src/core/card/rich.ts';
import { bringSheet } from '../../../src/core/form/bring.ts';
import { forms } from '../../../src/core/form/forms.ts';
import type { Finding } from '../../../src/core/guard/finding.ts';
import { keptSheet } from '../../../src/core/sheet/notice.ts';
import { commentPages } from '../../../src/core/sheet/pages.ts';
import { variantsSheet } from '../../../src/core/sheet/variants.ts';
import { isField } from '../../../src/core/sheet/sheet.ts';
import type { Sheet } from '../../../src/core/sheet/sheet.ts';
import { messagesOf } from '../../../src/desks/discord/components/messages.ts';
import { modalOf } from '../../../src/desks/discord/views/modal.ts';
import { aCard, aDraft, noon } from '../../support/cards.ts';
import { refusals } from '../../support/discord/components.ts';
import { modal as strict } from '../../support/discord/modal.ts';

const ines = { desk: 'discord', id: '200000000000000001', name: 'Ines' } as const;
const languages = ['en', 'fr'] as const;
const hostile = ['x'.repeat(9_000), '👩‍👩‍👧‍👦'.repeat(900), '**b** @everyone <@1> \u202E \u0000 \uD800', ''];
const findings: Finding[] = Array.from({ length: 30 }, (_, at) => ({
  kind: 'promise',
  level: 'stop',
  span: { start: at * 3, end: at * 3 + 4 },
  why: 'x',
  suggestion: '<@&1> '.repeat(100),
  overrulable: true,
}));
const cardOf = (words: string, language: 'en' | 'fr') => {
  const draft = aDraft({
    text: words,
    findings,
    language: 'nl',
    reading: { by: 'model', language, text: words, model: words, fingerprint: 'f' },
  });
  const { revision: _, ...variant } = { ...draft, way: 'warmer' as const };
  return aCard({
    language,
    foreign: { readIn: language, comment: true, draft: true, translates: true },
    comment: { text: words, author: { name: words } },
    review: { number: 12_345, drafts: [draft], variants: { at: noon, drafts: [variant, variant] } },
  });
};
const person = (language: 'en' | 'fr') => ({ teammate: ines, name: 'Ines', language, timezone: 'UTC' });

const sheets = (words: string, language: 'en' | 'fr'): Sheet[] => {
  const card = cardOf(words, language);
  const typed = { 'text.0': words.slice(0, 3_000), note: words.slice(0, 3_000), reason: 'other' };
  const drawn = forms.flatMap((form) => [
    form.draw({ card, person: person(language) }),
    form.draw({ card, person: person(language), typed, notice: text('no'), findings, newer: true }),
  ]);
  return [...drawn, bringSheet(language, { author: words.slice(0, 100), text: words })];
};

test('every form keeps to Discord’s rules as a modal, fresh and refused, whatever is in the card; or says that it is too much', () => {
  const all = hostile.flatMap((words) => languages.flatMap((language) => sheets(words, language)));
  const modals = all.filter(({ parts }) => parts.some(isField)).map(modalOf);
  const faults = modals.flatMap((one) => (one ? (strict.safeParse(one).error?.issues ?? []) : []));
  expect(faults).toEqual([]);
  expect(modals.filter((one) => one === undefined).length).toBeLessThan(modals.length / 4);
  // Nothing a person should read beside a field is cut off.
  const labels = modals.flatMap((one) =>
    (one?.components ?? []).flatMap((part) => ('label' in part ? [part.label, part.description ?? ''] : [])),
  );
  expect(labels.filter((words) => words.endsWith('…'))).toEqual([]);
});

test('what is only read keeps to them as messages, and nothing of it is left out', () => {
  const all = hostile.flatMap((words) =>
    languages.flatMap((language) => {
      const card = cardOf(words, language);
      return [
        commentPages(card, 0, 1_500),
        variantsSheet(card),
        keptSheet(language, text('no'), words),
        ...sheets(words, language),
      ].map(({ parts }) =>
        messagesOf(
          parts.filter((part) => !isField(part)),
          language,
        ),
      );
    }),
  );
  expect(all.flat().flatMap((components) => refusals(components))).toEqual([]);
  const [kept] = [keptSheet('en', text('no'), 'x'.repeat(9_000))];
  const written = JSON.stringify(
    messagesOf(
      kept.parts.flatMap((part) => (isField(part) ? [] : part)),
      'en',
    ),
  );
  expect(written.split('x').length - 1).toBeGreaterThanOrEqual(9_000);
});

test('what is to be copied is a block that Discord copies sign by sign; what would end the block is quoted', () => {
  const copied = (words: string): string => JSON.stringify(messagesOf(verbatim('copy', words), 'en'));
  expect(copied('Merci *beaucoup*, `a` <@1> :)')).toContain('```\\nMerci *beaucoup*, `a` <@1> :)\\n```');
  expect(copied('Look: ```x``` @everyone')).not.toContain('```');
  expect(copied('x'.repeat(5_000)).match(/x/gu)).toHaveLength(5_000);
});
