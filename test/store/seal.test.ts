import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSeal, keyOf } from '../../src/store/seal.ts';

const [one, two] = [randomBytes(32), randomBytes(32)];

test('what was sealed opens whole, for what it was sealed for and for nothing else', () => {
  const box = createSeal([one]);
  const sealed = box.seal('a token, é, 🎈', 'connection tube');
  expect(box.open(sealed, 'connection tube')).toEqual({ opened: 'a token, é, 🎈', aged: false });
  expect(box.open(sealed, 'connection page')).toEqual({ lacks: 'broken_seal' });
  expect(sealed).not.toContain('token');
  expect(box.seal('a token', 'x')).not.toBe(box.seal('a token', 'x'));
});

test('every part that is changed, and one that is missing, is found out', () => {
  const box = createSeal([one]);
  const parts = box.seal('a token', 'x').split('.');
  for (const [nth, part] of parts.entries()) {
    const flipped = `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`;
    const changed = parts.toSpliced(nth, 1, flipped).join('.');
    expect(box.open(changed, 'x')).toHaveProperty('lacks');
    expect(box.open(parts.toSpliced(nth, 1).join('.'), 'x')).toHaveProperty('lacks');
  }
  // A tag that was shortened is guessed sooner.
  expect(box.open(parts.toSpliced(3, 1, parts[3]?.slice(0, 6) ?? '').join('.'), 'x')).toHaveProperty('lacks');
  expect(box.open('', 'x')).toHaveProperty('lacks');
});

test('a key that is not listed is told from a broken seal; one that is listed later still opens', () => {
  const sealed = createSeal([one]).seal('a token', 'x');
  expect(createSeal([two]).open(sealed, 'x')).toEqual({ lacks: 'wrong_key' });
  expect(createSeal([two, one]).open(sealed, 'x')).toEqual({ opened: 'a token', aged: true });
});

test('a key is 32 bytes in base64, as openssl writes them; anything else is none', () => {
  expect(keyOf(one.toString('base64'))).toEqual(one);
  expect(keyOf(one.toString('base64url'))).toEqual(one);
  for (const wrong of [
    '',
    'secret',
    one.toString('hex'),
    randomBytes(31).toString('base64'),
    `${one.toString('base64')} `,
  ])
    expect(keyOf(wrong)).toBeUndefined();
});
