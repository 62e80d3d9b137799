/** Shows, beneath each example, the markup that makes it. */
const head = `<link rel="stylesheet" href="interview-widgets/fallback.css">
<script async src="interview-widgets/interview-widgets.min.js"></script>`;

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
