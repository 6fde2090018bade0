import { moves } from '../../../src/core/catalogue/offline/shape.ts';
import type { Heard } from '../../../src/core/guard/scorn/scorn.ts';
import { redraftWays } from '../../../src/core/review/draft.ts';
import { severities } from '../../../src/core/triage/triage.ts';
import { compose } from '../../../src/llm/offline/compose.ts';

/** So many wordings of a sentence are tried. */
const choices = 4;

/** Replies as the offline drafter composes them, each once. */
export const draftedReplies = (language: Heard): string[] => {
  const texts = new Set<string>();
  for (const move of moves)
    for (const severity of severities)
      for (const way of [undefined, ...redraftWays])
        for (let choice = 0; choice < choices; choice += 1)
          texts.add(
            compose({
              language,
              move,
              severity,
              cause: 'danger',
              named: [],
              address: choice % 2 === 0 ? 'formal' : 'informal',
              turn: (_, many) => choice % many,
              ...(way !== undefined && { way }),
            }),
          );
  return [...texts];
};
