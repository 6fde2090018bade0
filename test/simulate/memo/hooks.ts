import { registerHooks } from 'node:module';

const root = new URL('../../../', import.meta.url).href;

/** Pure and slow, asked for the same few words again and again: here an answer that was given is given again. */
const remembered: Record<string, string> = {
  'src/core/guard/guard.ts': 'guard.ts',
  'src/core/triage/triage-of.ts': 'triage-of.ts',
  'src/core/triage/language/detect.ts': 'detect.ts',
  'src/core/knowledge/terms.ts': 'terms.ts',
};

/** From now on the use cases loaded in this thread get these from memory where they can. */
export const rememberAnswers = (): void => {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const asksForIt = context.parentURL?.startsWith(`${root}src/app/`) === true;
      const instead = asksForIt ? remembered[found.url.slice(root.length)] : undefined;
      return instead === undefined ? found : { ...found, url: new URL(instead, import.meta.url).href };
    },
  });
};
