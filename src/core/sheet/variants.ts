import type { Card } from '../card.ts';
import { label } from '../catalogue/label.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import type { Review } from '../review/review.ts';
import { sources } from '../card/draft.ts';
import { findings, markedText } from '../card/findings.ts';
import { pressValue } from '../card/pressed.ts';
import { lines, plain, quoted, text } from '../card/rich.ts';
import type { Part } from '../card/part.ts';
import type { Sheet } from './sheet.ts';

type Variant = NonNullable<Review['variants']>['drafts'][number];

/** What *Use this one* chooses: which of the versions written at that moment. */
const choice = (at: number, nth: number): string => `use.${at}.${nth}`;

/** Reads it back. */
export const variantChosen = (chosen: string | undefined): { at: number; variant: number } | undefined => {
  const [, at, nth] = /^use\.(\d{1,15})\.(\d)$/u.exec(chosen ?? '') ?? [];
  return at === undefined ? undefined : { at: Number(at), variant: Number(nth) };
};

const oneOf = (card: Card, at: number, variant: Variant, nth: number): Part[] => {
  const { language } = card;
  const tone = variant.way ? label[language].way[variant.way] : '';
  return [
    ...lines(`tone.${nth}`, [...text(tone, { bold: true }), ...sources(variant.knowledge, language, ' · ')]),
    ...quoted(`variant.${nth}`, markedText(variant.text, variant.findings)),
    ...findings(`variant_findings.${nth}`, variant.findings, variant.text, language),
    {
      type: 'actions',
      block_id: `use.${nth}`,
      elements: [
        {
          type: 'button',
          action_id: `variant.use.${nth}`,
          text: plain(catalogue[language].variants.use),
          value: pressValue(card, choice(at, nth)),
        },
      ],
    },
  ];
};

/** Several versions of a draft, one under the other, each whole, with its tone and what the guard says to it. */
export const variantsSheet = (card: Card): Sheet => {
  const { language } = card;
  const words = catalogue[language].variants;
  const { at = 0, drafts = [] } = card.review.variants ?? {};
  return {
    name: 'view.variants',
    title: words.title,
    parts:
      drafts.length === 0
        ? lines('none', text(words.none))
        : [
            ...lines('about', text(words.about)),
            ...drafts.flatMap((variant, nth) => oneOf(card, at, variant, nth)),
          ],
  };
};
