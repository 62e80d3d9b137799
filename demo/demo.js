/** Shows, beneath each example, the markup that makes it, with the tags that load the elements. */
const hashes = await (await fetch('../dist/integrity.json')).json();
// As `interview-widgets snippet` prints them.
const attributesOf = (name, file) =>
  `${name}="https://cdn.example/interview-widgets@0.1.0/${file}" integrity="${hashes[file]}" crossorigin="anonymous"`;
const head = `<link rel="stylesheet" ${attributesOf('href', 'fallback.css')}>
<script async ${attributesOf('src', 'interview-widgets.min.js')}></script>`;

for (const example of document.querySelectorAll('[data-example]')) {
  const [element] = example.children;
  const code = example.parentElement.querySelector('code');
  code.textContent = `${head}\n\n${outdent(element.outerHTML)}`;
}

/** Without the indentation that the markup has in this page. */
function outdent(markup) {
  const lines = markup.split('\n');
  const indents = lines.slice(1).map((line) => line.search(/\S|$/));
  const depth = Math.min(...indents);
  return lines.map((line, index) => (index ? line.slice(depth) : line)).join('\n');
}
