/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as queries from '../../../src/sources/github/queries.ts';
import { peerMissing, peers } from '../../support/peers.ts';

const missing = peerMissing('@octokit/graphql-schema', "GitHub's published schema");
if (missing !== undefined) console.warn(`SKIPPED, questions against GitHub's own schema: ${missing}`);

describe.skipIf(missing !== undefined)(
  missing === undefined ? "GitHub's own schema" : `SKIPPED: ${missing}`,
  () => {
    const faultsOf = async (query: string): Promise<string[]> => {
      const loaded: unknown = await import(join(peers, 'github-schema.mjs'));
      const { validate } = z.object({ validate: z.custom<(query: string) => unknown>() }).parse(loaded);
      const faults: unknown = validate(query);
      return z
        .array(z.object({ message: z.string() }))
        .parse(faults)
        .map(({ message }) => message);
    };

    test.each(Object.entries(queries))('%s is a question it understands', async (_, query) => {
      expect(await faultsOf(query)).toEqual([]);
    });

    test('a field that it has not is a fault', async () => {
      expect(await faultsOf('query { viewer { loginn } }')).not.toEqual([]);
    });
  },
);
