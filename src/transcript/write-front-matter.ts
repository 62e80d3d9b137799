/** Front matter: every field of an interview that the text does not hold, as YAML. */
import {Document, isMap, isScalar, Scalar, visit} from 'yaml';
import type {Block, Image, Inline, Interview, Speaker} from '../interview/schema.js';
import {Footnotes, writeInline} from './write-inline.js';
import {writeBlocks} from './write-blocks.js';

/**
 * The front matter with its two lines of `---`. `labels`: by which names turns call their speakers,
 * where it is not by their own; `order`: the ids of the quotations, where it is not that of print.
 */
export function writeFrontMatter(
  interview: Interview,
  labels: ReadonlyMap<string, string>,
  order: readonly string[] | undefined,
): string {
  const {id, title, lang, dir, source, conducted, updated, lead, image} = interview;
  const {interviewers, translators, corrections, translations} = interview;
  const document = new Document(
    given({
      id,
      title,
      lang,
      dir,
      source,
      conducted,
      updated,
      lead: lead && runningText(lead),
      image: image && imageFields(image),
      interviewers,
      translators,
      corrections: corrections?.map(({date, text}) => ({date, text: runningText(text)})),
      translations,
      quotes: order,
      // A map, not an object, for that would put ids that are numbers first.
      speakers: new Map(
        interview.speakers.map((speaker) => [speaker.id, speakerFields(speaker, labels)]),
      ),
    }),
    // As `front-matter.ts` reads: all are texts, but for true and false.
    {schema: 'failsafe', customTags: ['bool']},
  );
  layOut(document);
  return `---\n${document.toString({lineWidth: 0, flowCollectionPadding: false})}---`;
}

function speakerFields(speaker: Speaker, labels: ReadonlyMap<string, string>): object {
  const {id, name, lang, role, affiliation, bio, portrait, url, interviewer, pseudonym} = speaker;
  return given({
    name,
    label: labels.get(id),
    lang,
    role,
    affiliation,
    bio: bio && blocksText(bio),
    portrait: portrait && imageFields(portrait),
    url,
    interviewer,
    pseudonym,
  });
}

function imageFields({src, alt, credit, caption}: Image): object {
  return given({src, alt, credit, caption: caption && runningText(caption)});
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Running text with its footnotes, as Markdown of its own. */
function runningText(content: readonly Inline[]): string {
  const footnotes = new Footnotes();
  return [writeInline(content, {footnotes}), ...footnotes.definitions()].join('\n\n');
}

function blocksText(blocks: readonly Block[]): string {
  const footnotes = new Footnotes();
  return [...writeBlocks(blocks, {footnotes}), ...footnotes.definitions()].join('\n\n');
}

/** What YAML would not give back from a text that stands bare: signs that no line shows. */
const UNSEEN = /^$|^\s|\s$|[ \t]\n|(?!\n)[\p{Cc}\u2028\u2029\uFEFF]/u;

const WORDS = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** Chooses how the values are written: as an editor writes them. */
function layOut(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && UNSEEN.test(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Pair(_, {key, value}) {
      const isName = isScalar(key) && key.value === 'nativeName';
      // Words alone: what YAML gives a meaning stands better on a line of its own.
      if (isName && isMap(value) && WORDS.test(String(value.get('text')))) value.flow = true;
    },
  });
}
