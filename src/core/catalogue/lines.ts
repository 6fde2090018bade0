import { section } from './section.ts';

interface Line {
  line: number;
  example: string;
}

/** Said to whoever pipes lines of JSON into triage or guard. */
export const lines = section({
  en: {
    notObject: ({ line, example }: Line) =>
      `Line ${line} is not a JSON object. Each line is one, such as ${example}`,
    noText: ({ line, field, example }: Line & { field: string }) =>
      `Line ${line} has no text in "${field}". Each line is one object, such as ${example}`,
    typed: 'Reading lines of JSON from the keyboard; Ctrl-D ends.',
    noLanguage: ({ word }: { word: string }) =>
      `"${word}" is not a language the guard tells apart. Use --lang with one of: en, fr, es, de, it, pt, nl.`,
  },
  fr: {
    notObject: ({ line, example }: Line) =>
      `La ligne ${line} n’est pas un objet JSON. Chaque ligne en est un, par exemple ${example}`,
    noText: ({ line, field, example }: Line & { field: string }) =>
      `La ligne ${line} n’a pas de texte dans « ${field} ». Chaque ligne est un objet, par exemple ${example}`,
    typed: 'Lecture de lignes JSON au clavier ; Ctrl-D pour finir.',
    noLanguage: ({ word }: { word: string }) =>
      `« ${word} » n’est pas une langue que le garde distingue. Utilisez --lang avec : en, fr, es, de, it, pt ou nl.`,
  },
});
