/** Paragraphs, lists, quotations and images: Markdown's blocks as the format's `Block[]`. */
import type {Blockquote, Image, ImageReference, List, ListItem, PhrasingContent} from 'mdast';
import type {Paragraph, RootContent} from 'mdast';
import type {Block, Inline} from '../interview/schema.js';
import {compileInline} from './inline.js';
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
  const image = onlyImage(children);
  if (image) return compileImage(image, context);
  const content = compileInline(children, context);
  if (!content.length) return undefined;
  return places.set<Block>({kind: 'paragraph', content}, markdown.place(node));
}

/** The line below a table's head: dashes between bars. */
function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s>|:-]+$/.test(line);
}

function onlyImage(children: readonly PhrasingContent[]): Image | ImageReference | undefined {
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim());
  const [first] = solid;
  const isImage = first?.type === 'image' || first?.type === 'imageReference';
  return isImage && solid.length === 1 ? first : undefined;
}

function compileImage(node: Image | ImageReference, {markdown, places}: Context): Block {
  const place = markdown.place(node);
  const {url = '', title} =
    (node.type === 'image' ? node : markdown.definition(node.identifier)) ?? {};
  const image = {src: url, alt: node.alt ?? '', ...(title && {caption: [title]})};
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
  const items = node.children.map((item) => listItem(item, context));
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
  for (const child of node.children) {
    if (child.type !== 'paragraph') {
      if (child.type !== 'definition' && child.type !== 'footnoteDefinition') {
        reportBlock(child, context, 'in a quotation');
      }
      continue;
    }
    if (content.length) content.push({br: true}, {br: true});
    content.push(...compileInline(child.children, context));
  }
  if (!content.length) return undefined;
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
