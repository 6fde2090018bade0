import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** What a package asks for only where it is installed: it is not. */
const optional = ['pg-native', 'zlib-sync', 'bufferutil', 'utf-8-validate'];

/**
 * The bot whose `src/main.ts` is given, sources and packages in a few files: the same code, which starts on a third of the
 * processor's time because nothing is looked for. A module still finds what lies beside its source.
 */
export const bundledBot = async (
  main: string,
  folder = mkdtempSync(join(tmpdir(), 'aplomb-bundled-')),
): Promise<{ program: string; folder: string }> => {
  const sources = dirname(main);
  const bundle = await rolldown({
    input: main,
    platform: 'node',
    external: optional,
    logLevel: 'silent',
    plugins: [
      {
        name: 'where-it-was',
        transform: (code, id) =>
          id.startsWith(sources)
            ? code
                .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
                .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
            : undefined,
      },
    ],
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'main.mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  return { program: join(folder, 'main.mjs'), folder };
};
