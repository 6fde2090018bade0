import { sign } from '../text/signs.ts';
import { hasSign } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** How a text looks, whatever it says. */
export interface Shape {
  /** At least half of ten letters or more are capitals, in words of three or more. */
  shouting: boolean;
  /** Two exclamation marks or more in a row, or five in all. */
  exclaiming: boolean;
  questionMarks: number;
  /** No letter or digit: emoji, punctuation. */
  wordless: boolean;
  happy: number;
  unhappy: number;
}

const happyFaces = /[😀-😍😗-😛🙂🤗🤩🥰😎😋🥳❤♥💕-💟💙-💜🧡🤍👍👏🙌🎉🔥💪😻✨🌟⭐]|:-?\)|:-?D|<3|;-?\)/gu;
const unhappyFaces = /[😞-😤😠-😡😢😣😩-😭😒😖😕🙁☹🤬🤮🤢😾👎💔🖕😑🙄]|:-?\(|:'\(/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters in words of three and more, and how many of them in words that are all capitals. */
interface Sizes {
  letters: number;
  capitals: number;
}

const sizesOfAny = (text: string): Sizes => {
  const sizes: Sizes = { letters: 0, capitals: 0 };
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    sizes.letters += word.length;
    if (word === word.toUpperCase() && word !== word.toLowerCase()) sizes.capitals += word.length;
  }
  return sizes;
};

const capital = 1;
const small = 2;
const neither = 3;
const sizes = new Uint8Array(0x180);
const sizeOf = (unit: number): number => {
  const known = sizes[unit] ?? neither;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const made = !/\p{L}/u.test(letter) ? neither : letter === letter.toUpperCase() ? capital : small;
  sizes[unit] = made;
  return made;
};

/** Letters that are not those of our languages. */
const otherLetters = /[^\P{L}A-Za-z\u00c0-\u017f]/u;
/** The same of a text without other letters than those of our languages, at a fraction of the cost. */
const sizesOfUsual = (text: string): Sizes => {
  const found: Sizes = { letters: 0, capitals: 0 };
  let letters = 0;
  let shouted = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const size = at < text.length ? sizeOf(text.charCodeAt(at)) : neither;
    if (size !== neither) {
      letters += 1;
      if (size === capital) shouted += 1;
      continue;
    }
    if (letters >= 3) {
      found.letters += letters;
      if (shouted === letters) found.capitals += letters;
    }
    letters = 0;
    shouted = 0;
  }
  return found;
};

const sizesOf = (tokens: Tokens): Sizes => {
  const { original } = tokens;
  return hasSign(tokens, sign.odd) && otherLetters.test(original)
    ? sizesOfAny(original)
    : sizesOfUsual(original);
};

/** Roman and company names come in capitals too: only a text with enough of them shouts. */
const shouts = (tokens: Tokens): boolean => {
  const { letters, capitals } = sizesOf(tokens);
  return letters >= 10 && capitals * 2 >= letters;
};

const faceSigns = sign.odd | sign.colon | sign.semicolon | sign.angle;

export const shapeOf = (tokens: Tokens): Shape => {
  const { original, words } = tokens;
  const faces = hasSign(tokens, faceSigns);
  return {
    shouting: shouts(tokens),
    exclaiming:
      hasSign(tokens, sign.exclamation) && (/[!！]\s?[!！]/.test(original) || count(original, /[!！]/g) >= 5),
    questionMarks: hasSign(tokens, sign.question) ? count(original, /[?？]/g) : 0,
    wordless: words.length === 0 && !/[\p{L}\p{N}]/u.test(original),
    happy: faces ? count(original, happyFaces) : 0,
    unhappy: faces ? count(original, unhappyFaces) : 0,
  };
};
