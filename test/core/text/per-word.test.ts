import { describe, expect, it } from 'vitest';
import { perWord } from '../../../src/core/text/per-word.ts';

const counting = () => {
  const asked: string[] = [];
  const length = perWord((word) => {
    asked.push(word);
    return { length: word.length };
  });
  return { asked, length };
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
