import { triageOf } from '../../../src/core/triage/triage-of.ts';
import type { Figure } from '../figure.ts';
import type { Row } from '../rows.ts';
import { ordinary } from '../sets.ts';
import type { Sets } from '../sets.ts';
import { shareOf } from '../stats.ts';
import { flagged } from '../verdicts.ts';

/** The kinds with a structure of their own; names and addresses cannot be found for certain, and nobody claims to. */
const structured: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'e-mail',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'IBAN',
  IP_ADDRESS: 'IP address',
  US_SSN: 'national number',
};

const found = (text: string, start: number, end: number): boolean =>
  triageOf(text).flags.some(
    ({ kind, span }) => kind === 'personal_data' && span.start < end && start < span.end,
  );

const spansOf = (list: readonly Row[], type: string) =>
  list.flatMap(({ text, spans = [] }) =>
    spans.flatMap((span) => (span.entity_type === type ? [{ text, span }] : [])),
  );

export const personalFigures = (sets: Sets): Figure[] => {
  const made = sets.held('pii_synth_v2');
  const kinds = Object.entries(structured).map(([type, name]): Figure => ({
    key: `personal_${type.toLowerCase()}`,
    part: 'personal data',
    metric: `recall, ${name}`,
    estimate: shareOf(spansOf(made, type), ({ text, span }) =>
      found(text, span.start_position, span.end_position),
    ),
    unit: 'share',
    better: 'higher',
    target: 0.99,
  }));
  const without = [
    ...ordinary(sets),
    ...made.filter(({ spans = [] }) => !spans.some(({ entity_type: type }) => type in structured)),
  ];
  return [
    ...kinds,
    {
      key: 'personal_false',
      part: 'personal data',
      metric: 'texts without any, flagged',
      estimate: shareOf(without, ({ text }) => flagged('personal_data', text)),
      unit: 'share',
      better: 'lower',
      target: 0.01,
    },
  ];
};
