/** The one way in which words become HTML here. */

/**
 * What has a meaning in markup; and what a parser would change: it drops a zero, makes a newline of a
 * carriage return. A newline is no line break of a file, so that nothing that is done to lines
 * (indentation, an editor's paragraphs) reaches the words. WordPress pads numbers to three digits.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
  '\n': '&#010;',
  '\r': '&#013;',
  '\0': '\uFFFD',
};

/** Text as HTML has it, in an element and in a quoted attribute's value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\n\r\0]/g, (sign) => SIGNS[sign] ?? '');
}

/** An element's attributes: with a value, without one where that is `true`, or not at all. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** ` name="value"` for each that has a value, ` name` for each that needs none. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
    )
    .join('');
}
