import { always, known, mostNeeds, unseen } from './phrases.ts';
import type { Entry, Index } from './phrases.ts';
import { needs, put } from './needs.ts';
import type { Lists, Needs } from './needs.ts';
import { parsePhrase, phrasesIn } from './notation.ts';
import type { Groups, Node } from './notation.ts';
import { needsOf, startsOf } from './starts.ts';
import type { Start } from './starts.ts';
import { wordRows } from './word-rows.ts';
import type { Put } from './word-rows.ts';
import type { Wordlist, Written } from './wordlist.ts';

/** An index while it is put together; phrases by their number, under the words and stems that they may begin with. */
interface Draft<Name extends string> {
  entries: Entry<Name>[];
  words: Lists;
  stems: Lists;
  needs: Needs;
}

/** Whether a need is met by whatever word a phrase begins with: it sorts nothing out. */
const isAtHand = (need: readonly Start[], starts: ReadonlySet<Start>): boolean =>
  starts.size <= need.length && starts.isSubsetOf(new Set(need));

const addRow = <Name extends string>(
  draft: Draft<Name>,
  row: readonly Node[],
  of: Pick<Entry<Name>, 'name' | 'undo' | 'careful' | 'language'>,
): void => {
  known.learn(row);
  const starts = new Set(startsOf(row).first);
  const needed = needsOf(row).filter((need) => !isAtHand(need, starts));
  const number = draft.entries.push({ ...of, row, needs: needed.map(draft.needs.numberOf) }) - 1;
  for (const start of starts) {
    const at = known.start(start);
    if ('word' in at) put(draft.words, at.word, number);
    else put(draft.stems, at.stem, number);
  }
};

/** The alternatives of a phrase that is nothing else, so that each is tried only where its own words are. */
const apart = (row: readonly Node[]): Node[][] => {
  const [only] = row;
  if (row.length !== 1 || only?.is !== 'any') return [[...row]];
  const words = only.of.filter((alternative) => alternative.length === 1);
  return [
    ...(words.length > 0 ? [[{ is: 'any' as const, of: words }]] : []),
    ...only.of.filter((alternative) => alternative.length > 1),
  ];
};

/** Adds a phrase to an index. */
const add = <Name extends string>(
  draft: Draft<Name>,
  notation: string,
  groups: Groups | undefined,
  of: Pick<Entry<Name>, 'name' | 'undo' | 'language'>,
): void => {
  const { row, careful } = parsePhrase(notation, groups);
  const { first, open, anywhere } = startsOf(row);
  if (anywhere) throw new Error(`a phrase cannot begin with a gap: ${notation.slice(0, 80)}`);
  if (open || first.length === 0) throw new Error(`phrase may be empty: ${notation.slice(0, 80)}`);
  for (const one of apart(row)) addRow(draft, one, { ...of, careful });
};

/** Writes the row of a word. */
const rowIn =
  <Name extends string>(draft: Draft<Name>, kept: ReadonlySet<number>) =>
  (word: string, write: Put): void => {
    const { id, stems } = known.numbers(word);
    write(id);
    const needed = draft.needs.of(id, stems).filter((need) => kept.has(need));
    write(needed.length);
    for (const need of needed) write(need);
    const entries = [...(draft.words.get(id) ?? []), ...stems.flatMap((stem) => draft.stems.get(stem) ?? [])];
    write(entries.length);
    for (const number of entries) {
      for (let one = 0; one < mostNeeds; one += 1) write(draft.entries[number]?.needs[one] ?? always);
      write(number);
    }
  };

/** Everything that a scan needs of some lists, each in its languages. */
export const indexOf = <Name extends string>(
  lists: Readonly<Record<Name, Wordlist>>,
  names: readonly Name[],
  languagesOf: (name: Name) => readonly Written[],
): Index<Name> => {
  const draft: Draft<Name> = { entries: [], words: new Map(), stems: new Map(), needs: needs() };
  for (const name of names)
    for (const language of languagesOf(name)) {
      const { phrases, unless, groups } = lists[name];
      for (const [list, undo] of [
        [phrases[language], false],
        [unless?.[language], true],
      ] as const)
        for (const line of phrasesIn(list)) add(draft, line, groups?.[language], { name, undo, language });
    }
  const kept = draft.needs.keepRarest(draft.entries);
  return {
    entries: draft.entries,
    rows: wordRows(rowIn(draft, kept)),
    last: unseen(draft.needs.count()),
    seen: 0,
  };
};
