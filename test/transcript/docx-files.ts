/** Small .docx files, made of the few signs of WordprocessingML that a test is about. */
import JSZip from 'jszip';
import type {Paragraph} from '../../src/transcript/paragraph.js';
import {readDocx, type Docx} from '../../src/transcript/docx.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const STYLES = ['Title', 'heading 1', 'heading 2', 'Subtitle']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .concat('<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/></w:style>')
  .join('');
/** List 1 has bullets, list 2 has numbers. */
const NUMBERING = ['bullet', 'decimal']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${[0, 1]
        .map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`)
        .join('')}</w:abstractNum>`,
  )
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join('');

export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A run; `marks` such as `b` and `i`. */
export function run(words: string, ...marks: string[]): string {
  const properties = marks.map((mark) => `<w:${mark}/>`).join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

/** A paragraph of runs, or of other markup. */
export function p(...content: string[]): string {
  const runs = content.map((part) => (part.startsWith('<') ? part : run(part)));
  return `<w:p>${runs.join('')}</w:p>`;
}

export function styled(style: string, ...content: string[]): string {
  return p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, ...content);
}

export function item(list: 1 | 2, words: string, level = 0): string {
  return p(
    `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
    words,
  );
}

/** A table of rows of cells, each cell a text or paragraphs. */
export function table(...rows: string[][]): string {
  const cell = (content: string) =>
    `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export interface Parts {
  /** Content of notes and comments by id, from 1. */
  readonly footnotes?: readonly string[];
  readonly comments?: readonly string[];
  /** Targets of links by id: `link1`, and so on. */
  readonly links?: readonly string[];
  /** Other files of the zip. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A file of these paragraphs and tables. */
export async function docx(body: string, parts: Parts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const part = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
  const numbered = (name: string, contents: readonly string[] = []) =>
    contents
      .map(
        (content, index) => `<w:${name} w:id="${index + 1}" w:author="Ed">${content}</w:${name}>`,
      )
      .join('');
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file(
    '_rels/.rels',
    relationships([['doc', 'officeDocument', 'word/document.xml', 'Internal']]),
  );
  zip.file(
    'word/_rels/document.xml.rels',
    relationships(
      (parts.links ?? []).map((target, index) => [
        `link${index + 1}`,
        'hyperlink',
        target,
        'External',
      ]),
    ),
  );
  zip.file('word/document.xml', part('document', `<w:body>${body}</w:body>`));
  zip.file('word/styles.xml', part('styles', STYLES));
  zip.file('word/numbering.xml', part('numbering', NUMBERING));
  zip.file('word/footnotes.xml', part('footnotes', numbered('footnote', parts.footnotes)));
  zip.file('word/comments.xml', part('comments', numbered('comment', parts.comments)));
  for (const [name, content] of Object.entries(parts.files ?? {})) zip.file(name, content);
  return zip.generateAsync({type: 'uint8array', compression: 'DEFLATE'});
}

function relationships(list: readonly (readonly [string, string, string, string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${R}/${type}" Target="${escaped(target)}" TargetMode="${mode}"/>`,
    )
    .join('')}</Relationships>`;
}

/** What a file without problems is read as. */
export async function read(body: string, parts?: Parts): Promise<Docx> {
  const found = await readDocx(await docx(body, parts));
  if (found.problems.length) throw new Error(JSON.stringify(found.problems, null, 2));
  return found;
}

/** The paragraphs of such a file, without their places. */
export async function paragraphs(body: string, parts?: Parts): Promise<Omit<Paragraph, 'place'>[]> {
  const found = await read(body, parts);
  return found.paragraphs.map(({place: _place, ...paragraph}) => paragraph);
}

/** The guesses of such a file, each as `line found`. */
export async function guesses(body: string, parts?: Parts): Promise<string[]> {
  return (await read(body, parts)).guesses.map(({line, found}) => `${line} ${found}`);
}
