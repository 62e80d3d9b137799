/** Paragraphs, lists, quotations and images: Markdown's blocks as the format's `Block[]`. */
import type {Blockquote, Image, ImageReference, List, ListItem, PhrasingContent} from 'mdast';
import type {Paragraph, RootContent} from 'mdast';
import type {Block, Inline} from '../interview/schema.js';
import {isNothing, readCredit, takeLeading, type Leading} from './braces.js';
import {compileInline} from './inline.js';
import {quoted} from './problem.js';
import {excerptOf, type Context} from './syntax.js';

/** The blocks that nodes stand for; what is no block of the format is a problem. */
export function compileBlocks(nodes: readonly RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => compileBlock(node, context) ?? []);
}

/** The block that a node stands for. */
export function compileBlock(node: RootContent, context: Context): Block | undefined {
  switch (node.type) {
    case 'paragraph':
      return compileParagraph(node, node.children, context);
    case 'list':
      return compileList(node, context);
    case 'blockquote':
      return compileQuote(node, context);
    case 'definition':
    case 'footnoteDefinition':
      // Read where the text refers to it.
      return undefined;
    default:
      reportBlock(node, context);
      return undefined;
  }
}

/** The block of a paragraph, or of those of its children that are left of it. */
export function compileParagraph(
  node: Paragraph,
  children: readonly PhrasingContent[],
  context: Context,
): Block | undefined {
  const {markdown, places, problems} = context;
  if (markdown.linesOf(node).some(isTableRule)) {
    problems.add(
      markdown.place(node),
      `a table, ${excerptOf(node)}`,
      'paragraphs, lists, quotations and images',
      'Write it as a list or as text.',
    );
    return undefined;
  }
  const image = imageOf(children, context);
  if (image) return compileImage(image, context);
  const content = compileInline(children, context);
  if (!content.length && !isNothing(children)) return undefined;
  return places.set<Block>({kind: 'paragraph', content}, markdown.place(node));
}

/** The line below a table's head: dashes between bars. */
function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s>|:-]+$/.test(line);
}

/** An image in a paragraph of its own: with what its braces say, and what stands on the lines below. */
interface OwnImage {
  readonly node: Image | ImageReference;
  readonly leading: Leading | undefined;
  readonly below: PhrasingContent[];
}

function imageOf(children: readonly PhrasingContent[], context: Context): OwnImage | undefined {
  const at = children.findIndex((child) => child.type !== 'text' || child.value.trim());
  const node = children[at];
  if (node?.type !== 'image' && node?.type !== 'imageReference') return undefined;
  const after = children.slice(at + 1);
  const leading = takeLeading(after, context);
  const below = leading?.rest ?? after;
  const [first, ...others] = below;
  const isEnd = !first || (first.type === 'text' && !first.value.trim() && !others.length);
  if (isEnd) return {node, leading, below: []};
  const start = first.type === 'text' ? /^[ \t]*\n/.exec(first.value)?.[0].length : undefined;
  if (start === undefined || first.type !== 'text' || !first.position) return undefined;
  const {start: from, end} = first.position;
  const position = {start: {line: from.line + 1, column: 1}, end};
  return {node, leading, below: [{...first, value: first.value.slice(start), position}, ...others]};
}

function compileImage({node, leading, below}: OwnImage, context: Context): Block {
  const {markdown, places, problems} = context;
  const place = markdown.place(node);
  const {url = '', title} =
    (node.type === 'image' ? node : markdown.definition(node.identifier)) ?? {};
  const caption = below.length ? compileInline(below, context) : [];
  if (title && caption.length) {
    problems.add(
      place,
      `an image with the caption ${quoted(title)} and another below it`,
      'one caption',
      'Remove the one in quotation marks, or write both as one on the next line.',
    );
  }
  const image = {
    src: url,
    alt: node.alt ?? '',
    ...(leading && readCredit(leading, context)),
    ...(caption.length ? {caption} : title && {caption: [title]}),
  };
  return places.set({kind: 'image', image: places.set(image, place)}, place);
}

function compileList(node: List, context: Context): Block {
  const {markdown, places, problems} = context;
  const place = markdown.place(node);
  if (node.ordered && node.start !== 1) {
    problems.add(
      place,
      `a list that begins with ${node.start}`,
      'a list that counts from 1',
      `Count from 1, or write ${node.start}\\. where it is no list.`,
    );
  }
  const [only] = node.children.length === 1 ? (node.children[0]?.children ?? []) : [];
  const isEmpty = only?.type === 'paragraph' && isNothing(only.children);
  const items = isEmpty ? [] : node.children.map((item) => listItem(item, context));
  return places.set({kind: 'list', ...(node.ordered && {ordered: true}), items}, place);
}

function listItem(item: ListItem, context: Context): Inline[] {
  const [first, ...others] = item.children;
  const isText = first?.type === 'paragraph';
  for (const node of isText || !first ? others : item.children) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') continue;
    context.problems.add(
      context.markdown.place(node),
      `${NAMES[node.type] ?? node.type}, ${excerptOf(node)}, in a list`,
      'items of one paragraph each',
      'End the list before it, or make it an item of its own.',
    );
  }
  return isText ? compileInline(first.children, context) : [];
}

/** A quotation; its paragraphs are set apart by two line breaks. */
function compileQuote(node: Blockquote, context: Context): Block | undefined {
  const content: Inline[] = [];
  let isEmpty = false;
  for (const child of node.children) {
    if (child.type !== 'paragraph') {
      if (child.type !== 'definition' && child.type !== 'footnoteDefinition') {
        reportBlock(child, context, 'in a quotation');
      }
      continue;
    }
    if (content.length) content.push({br: true}, {br: true});
    content.push(...compileInline(child.children, context));
    isEmpty ||= isNothing(child.children);
  }
  if (!content.length && !isEmpty) return undefined;
  return context.places.set<Block>({kind: 'quote', content}, context.markdown.place(node));
}

/** Says that a node is none of the format's blocks. */
function reportBlock(node: RootContent, {markdown, problems}: Context, where = ''): void {
  const name = NAMES[node.type] ?? node.type;
  problems.add(
    markdown.place(node),
    [name, excerptOf(node), where].filter((part) => part && part !== '""').join(', '),
    where ? 'paragraphs in a quotation' : 'paragraphs, lists, quotations and images',
    MENDS[node.type] ?? 'Write it as a paragraph.',
  );
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'a quotation',
  code: 'code',
  heading: 'a heading',
  html: 'HTML',
  list: 'a list',
  paragraph: 'a paragraph',
  thematicBreak: 'a line of ---',
};

const MENDS: Readonly<Record<string, string>> = {
  code: 'Write it as text, without the indent or the fence.',
  html: 'Write it in Markdown, or \\< for the letter.',
  thematicBreak: 'Remove it.',
};
