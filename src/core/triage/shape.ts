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

/** A word in capitals has three in a row, unless it has letters that come in one size alone. */
const mayShout = /\p{Lu}{3}|[^\P{L}\p{Lu}\p{Ll}]/u;
/** Roman and company names come in capitals too: only a text with enough of them shouts. */
const shouts = (text: string): boolean => {
  if (!mayShout.test(text)) return false;
  let capitals = 0;
  let letters = 0;
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    letters += word.length;
    if (word === word.toUpperCase() && word !== word.toLowerCase()) capitals += word.length;
  }
  return letters >= 10 && capitals * 2 >= letters;
};

const faceSigns = sign.odd | sign.colon | sign.semicolon | sign.angle;

export const shapeOf = (tokens: Tokens): Shape => {
  const { original, words } = tokens;
  const faces = hasSign(tokens, faceSigns);
  return {
    shouting: shouts(original),
    exclaiming:
      hasSign(tokens, sign.exclamation) && (/[!！]\s?[!！]/.test(original) || count(original, /[!！]/g) >= 5),
    questionMarks: hasSign(tokens, sign.question) ? count(original, /[?？]/g) : 0,
    wordless: words.length === 0 && !/[\p{L}\p{N}]/u.test(original),
    happy: faces ? count(original, happyFaces) : 0,
    unhappy: faces ? count(original, unhappyFaces) : 0,
  };
};
