/** A table in Markdown, for the README quotes it; all columns but the first aligned at the end. */
export function table(
  /** @type {readonly string[]} */ head,
  /** @type {readonly (readonly string[])[]} */ rows,
) {
  const rule = head.map((_, column) => (column ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
