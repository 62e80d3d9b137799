/** The head of a transcript in Markdown or plain text: its front matter, read whole. */
import {compileBlocks} from './blocks.js';
import {readFrontMatter, readRichText, type Fields} from './front-matter.js';
import {quoted, type Place} from './problem.js';
import {Markdown, type Context} from './syntax.js';

/**
 * What stands between two lines of `---`, the first of them the first. micromark's extension for
 * it imports CommonJS, which browsers do not load.
 */
const FRONT_MATTER = /^---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/;

type Report = Pick<Context, 'places' | 'problems'>;

/** A text with the line ends that all readers know, and without a mark of its encoding. */
export function normalizeLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The front matter, if there is one, and the text, in which blank lines stand in its place. */
export function frontMatterOf(source: string): {yaml?: string; text: string} {
  const [whole, yaml = ''] = FRONT_MATTER.exec(source) ?? [];
  if (whole === undefined) return {text: source};
  // So that the lines after it keep their numbers.
  return {yaml, text: whole.replace(/[^\n]/g, '') + source.slice(whole.length)};
}

/** The fields of the front matter, which begins on a line; nothing if it cannot be read. */
export function readFields(yaml: string, report: Report, firstLine = 2): Fields | undefined {
  const fields = readFrontMatter(yaml, firstLine, report);
  if (fields) readRichText(fields, report, richTextReader(report));
  return fields;
}

/** Reads the front matter's Markdown, each text by itself. */
function richTextReader(report: Report) {
  const read = (text: string, place: Place) => {
    const markdown = new Markdown(text, report.problems, place);
    const blocks = compileBlocks([...markdown.nodes()], {markdown, ...report});
    markdown.reportUnused(report.problems);
    return blocks;
  };
  return {
    blocks: read,
    inline(text: string, place: Place) {
      const blocks = read(text, place);
      const [block] = blocks;
      if (block?.kind === 'paragraph' && blocks.length === 1) return block.content;
      report.problems.add(
        place,
        `${quoted(text)}, ${blocks.length} blocks`,
        'running text, one paragraph',
        'Write it as one.',
      );
      return [];
    },
  };
}
