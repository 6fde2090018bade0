/* oxlint-disable vitest/valid-title -- the title names the source */
import { describe } from 'vitest';
import { amendingTests } from './amending.ts';
import { basicTests } from './basics.ts';
import { boundTests } from './bounds.ts';
import { createBench } from './bench.ts';
import type { Subject } from './bench.ts';
import { brokenLineTests } from './broken-line.ts';
import { moderatingTests } from './moderating.ts';
import { receivingTests } from './receiving.ts';
import { refusingTests } from './refusing.ts';
import { replyingTests } from './replying.ts';
import { signedTests } from './signed.ts';

/**
 * What every source must do. Whoever adds one provides its definition and a place that can be driven; a test is skipped
 * only by what the source declares in its capabilities, and the report names it.
 */
export const describeSource = (title: string, subject: Subject): void => {
  describe(title, () => {
    const bench = createBench(subject);
    receivingTests(bench);
    replyingTests(bench);
    moderatingTests(bench);
    amendingTests(bench);
    boundTests(bench);
    brokenLineTests(bench);
    refusingTests(bench);
    signedTests(bench);
    basicTests(bench);
  });
};
