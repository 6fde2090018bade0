import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const wanted = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where Chromium is; nothing when this machine has none, which is said aloud once per file. */
export const chromiumPath: string | undefined = existsSync(wanted) ? wanted : undefined;
if (chromiumPath === undefined)
  console.warn(
    `SKIPPED: the browser tests need Chromium, and there is none at ${wanted}. Install it (apt-get install chromium) or set CHROMIUM to its path.`,
  );

/** Longer than anything on the page takes, on however busy a machine: what takes longer does not come. */
export const patienceMs = 30_000;

/** A headless Chromium that talks to nobody but loopback. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? wanted,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
