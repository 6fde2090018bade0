import { createServer } from 'node:net';
import { z } from 'zod';
import type { Settings } from '../config/settings.ts';
import { check } from '../core/catalogue/check.ts';
import { cli } from '../core/catalogue/cli.ts';
import { doubt, missing, ok } from './check-report.ts';
import type { CheckedLine } from './check-report.ts';
import { listenTrouble } from './listen-trouble.ts';

const health = z.looseObject({
  ok: z.boolean(),
  desks: z.looseObject({}),
  says: z.array(z.string()).default([]),
});
const healthMs = 3_000;

const listening = (host: string, port: number): Promise<unknown> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });

/** Whoever listens there already: the bot itself says so at /health. */
const botAt = async (url: string, ask: typeof fetch): Promise<z.infer<typeof health> | undefined> => {
  try {
    const answer = await ask(`${url}/health`, { signal: AbortSignal.timeout(healthMs), redirect: 'error' });
    return health.safeParse(await answer.json()).data;
  } catch {
    return undefined;
  }
};

/** Whether the HTTP server could listen, and whether the bot is running there now. */
export const lookAtServer = async (
  { host, port, language }: Settings,
  ask: typeof fetch,
): Promise<{ lines: CheckedLine[]; botRuns: boolean }> => {
  const t = check[language];
  const trouble = listenTrouble(await listening(host, port));
  if (!trouble) return { lines: [ok(t.portFree({ host, port }))], botRuns: false };
  const bot =
    trouble.trouble === 'taken'
      ? await botAt(`http://${host.includes(':') ? `[${host}]` : host}:${port}`, ask)
      : undefined;
  if (bot) {
    const lines = bot.ok
      ? [ok(t.botRuns({ host, port }))]
      : [
          doubt(t.botRunsIll({ host, port }), t.botRunsFix({ host, port })),
          ...bot.says.map((line) => doubt(line)),
        ];
    return { lines, botRuns: true };
  }
  const { listen, listenFix } = cli[language];
  const line = missing(listen[trouble.trouble]({ host, port }), listenFix[trouble.trouble]({ host, port }));
  return { lines: [line], botRuns: false };
};
