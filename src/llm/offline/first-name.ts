/** Words people put where a name belongs; greeting somebody by them would be odd. */
const noNames = new Set(
  (
    'admin administrator anonymous anonyme anonimo anónimo anonym user utilisateur guest invité customer client ' +
    'cliente kunde the les der die das los las una une mr mrs ms mme monsieur madame herr frau señor señora ' +
    'system support team equipe bot crypto best free real super official trader investor coach'
  ).split(' '),
);

/**
 * The first name to greet by, or nothing when the author's name is not plainly a name: letters only (a hyphen or an
 * apostrophe inside), capitalised and not shouted, one to three words.
 */
export const firstNameOf = (shown: string): string | undefined => {
  const words = shown.normalize('NFC').trim().split(/\s+/u);
  if (words.length > 3 || !words.every((word) => /^\p{L}[\p{L}'’-]*\.?$/u.test(word))) return undefined;
  const first = words[0] ?? '';
  if (!/^\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)?$/u.test(first)) return undefined;
  if (!/^\p{Lu}\p{Ll}/u.test(first) || first.length > 20 || /\p{Lu}{2}/u.test(first)) return undefined;
  return noNames.has(first.toLowerCase()) ? undefined : first;
};
