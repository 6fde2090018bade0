/** Text as HTML shows it literally. */
export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** HTML whose values were escaped. */
export interface Html {
  html: string;
}
type Value = string | number | Html | readonly Html[] | undefined | false;

const shown = (value: Value): string => {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
};

/** A template that escapes every value but other templates. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => ({
  html: parts.reduce((whole, part, index) => whole + shown(values[index - 1]) + part),
});
