/** Everything that only steers a terminal or a renderer; tab and line feed stay, carriage return is handled after. */
const controls = /[^\P{Cc}\t\n\v\f\r\u0085]|[\ufff9-\ufffb\ufffe\uffff]/gu;
/** Embeddings, overrides and isolates: they make a text read otherwise than it is. The plain marks (U+200E/F) stay. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;
/** Characters that show nothing and carry nothing. Joiners stay: emoji families and several scripts need them. */
const invisible = /[\u200b\u2060-\u2064\ufeff\u180e]/g;
/** Invisible tag characters may spell hidden text; only the flags of England, Scotland and Wales use them honestly. */
const tags = /\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8}|[\u{e0000}-\u{e007f}]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
/** Stacked marks beyond any language's need, which paint over the lines around them. */
const stackedMarks = /(\p{Mn}{10})\p{Mn}+/gu;

/** Anything but plain ASCII in lines: without it, and so most often, nothing is to be cleaned. */
const unusual = /[^\t\n -~]/;

/**
 * A text that is safe to store and to show: well-formed, without control, bidi-control and invisible characters, lines
 * ended by LF, in NFC. Idempotent, linear in length. Spans of triage and guard point into the cleaned text.
 */
export const clean = (text: string): string =>
  unusual.test(text)
    ? text
        .toWellFormed()
        .replace(controls, '')
        .replace(bidiControls, '')
        .replace(invisible, '')
        .replace(tags, (found) => (found.length > 2 ? found : ''))
        .replace(lineEnds, '\n')
        .normalize('NFC')
        .replace(stackedMarks, '$1')
    : text;
