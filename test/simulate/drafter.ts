import type { Drafter, ProposedDraft } from '../../src/app/ports/drafter.ts';
import type { Line } from './line.ts';
import type { Stage } from './stage.ts';

const words = ['oak', 'maple', 'birch', 'willow', 'cedar', 'linden', 'hazel', 'rowan', 'aspen', 'alder'];

/** A polite text that nobody wrote before in this schedule. */
export const newWords = (stage: Stage): string => {
  const n = Number(stage.id().slice(2));
  const word = (place: number): string => words[Math.floor(n / 10 ** place) % 10] ?? '';
  return `Thank you, ${word(0)} ${word(1)} ${word(2)} ${word(3)}.`;
};

/** A drafter whose model is down, late, talks nonsense or breaks when the schedule says so. */
export const createDrafter = (stage: Stage, line: Line): Drafter => ({
  draft: () =>
    line.call('draft', {
      travelMs: (fault) => (fault === 'model_late' ? 30_000 : undefined),
      effect: (fault): ProposedDraft => {
        if (fault !== undefined) stage.faults.met(fault);
        if (fault === 'model_broken') throw new Error('a defect of the drafter');
        const offline = { model_down: 'model_down', model_nonsense: 'model_nonsense' } as const;
        const why = fault === 'model_down' || fault === 'model_nonsense' ? offline[fault] : undefined;
        return {
          text: newWords(stage),
          language: 'en',
          writer: why ? { kind: 'offline', why } : { kind: 'model', model: 'm', fingerprint: 'f' },
          knowledge: [],
        };
      },
    }),
  status: () => Promise.resolve({ state: 'ok', today: { drafts: 0 } }),
});
