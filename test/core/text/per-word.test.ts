import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/text/hash.ts';
import { perWord } from '../../../src/core/text/per-word.ts';
import { rowPerWord } from '../../../src/core/text/row-per-word.ts';
import { vocabulary } from '../../../src/core/text/vocabulary.ts';

const counting = () => {
  const asked: string[] = [];
  const words = vocabulary();
  const remembered = perWord((word) => {
    asked.push(word);
    return { length: word.length };
  });
  const rows = rowPerWord(2, (word, values, at) => {
    asked.push(word);
    values[at + 1] = (values[at + 1] ?? 0) + word.length;
  });
  return {
    asked,
    length: (word: string) => remembered(word, words.numberOf(word)),
    row: (word: string) => {
      const at = rows.of(word, words.numberOf(word));
      return Array.from(rows.values.slice(at, at + 2));
    },
  };
};

describe('perWord', () => {
  it('gives for a word what it gave before, without working again', () => {
    const { asked, length } = counting();
    expect(length('parcel')).toEqual({ length: 6 });
    expect(length('parcel')).toBe(length('parcel'));
    expect(length('late')).toEqual({ length: 4 });
    expect(asked).toEqual(['parcel', 'late']);
  });

  it('keeps no word that is too long to be said twice', () => {
    const { asked, length } = counting();
    const long = 'a'.repeat(60_000);
    expect([length(long), length(long)]).toEqual([{ length: 60_000 }, { length: 60_000 }]);
    expect(asked).toHaveLength(2);
  });

  it('forgets when somebody says more words than people have, and goes on giving the same', () => {
    const { asked, length } = counting();
    for (let at = 0; at < 20_000; at += 1) expect(length(`w${at}`).length).toBe(`w${at}`.length);
    expect(length('w3')).toEqual({ length: 2 });
    expect(asked.filter((word) => word === 'w3')).toHaveLength(2);
  });
});

describe('rowPerWord', () => {
  it('gives the row of a word, worked out once', () => {
    const { asked, row } = counting();
    expect([row('parcel'), row('late'), row('parcel')]).toEqual([
      [0, 6],
      [0, 4],
      [0, 6],
    ]);
    expect(asked).toEqual(['parcel', 'late']);
  });

  it('works on a row of zeroes for a word that is not kept, and for one that takes the place of another', () => {
    const { row } = counting();
    const long = 'a'.repeat(60_000);
    expect([row(long), row(long)]).toEqual([
      [0, 60_000],
      [0, 60_000],
    ]);
    for (let at = 0; at < 20_000; at += 1) expect(row(`w${at}`)).toEqual([0, `w${at}`.length]);
  });
});

describe('vocabulary', () => {
  it('knows a word again wherever it stands, and gives one that is written otherwise the number of what it is read as', () => {
    const words = vocabulary((written) => written.replace('aaa', 'a'));
    const cat = words.numberOf('cat');
    const text = 'a caaat';
    const which = words.at(text, 2, 7, hashOf('caaat') | 0);
    expect([words.word(which), words.number(which)]).toEqual(['cat', cat]);
    expect(words.numberOf('cats')).not.toBe(cat);
    expect([words.numberOf('caaat'), words.numberOf('cat')]).toEqual([cat, cat]);
  });

  it('tells words of one hash apart', () => {
    const words = vocabulary();
    const one = words.at('one', 0, 3, 1);
    expect(words.word(words.at('two', 0, 3, 1))).toBe('two');
    expect(words.word(words.at('on', 0, 2, 1))).toBe('on');
    expect(words.at('one', 0, 3, 1)).toBe(one);
  });

  it('reads a word that is too long to be kept, and gives it no number', () => {
    const words = vocabulary();
    const long = 'a'.repeat(60_000);
    const which = words.at(long, 0, long.length, hashOf(long) | 0);
    expect([words.word(which), words.number(which)]).toEqual([long, 0]);
  });

  it('never gives a number twice, however many words come', () => {
    const words = vocabulary();
    const numbers = Array.from({ length: 20_000 }, (_, at) => words.numberOf(`w${at}`));
    expect(new Set(numbers).size).toBe(20_000);
    expect(words.numberOf('w19999')).toBe(numbers.at(-1));
    expect(words.numberOf('w0')).not.toBe(numbers[0]);
  });
});
