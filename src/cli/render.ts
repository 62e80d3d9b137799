/** `render`: an element of an interview as a file or another program wants it. */
import type {ExcerptResult} from '../interview/excerpt.js';
import {
  FLAVORS,
  jsonLdText,
  oEmbed,
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  RenderError,
  renderSpeakerProfile,
  type Flavor,
} from '../html/index.js';
import {ARTICLE_PARTS} from '../html/article.js';
import {someOf} from '../html/render-error.js';
import {PROFILE_PARTS} from '../html/speaker-profile.js';
import type {Interview} from '../interview/schema.js';
import {locales} from '../locale/all.js';
import {listOf, suggestion, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {MisuseError} from './failure.js';
import {writeWhole} from './files.js';
import {INPUT_FORMATS, loadInterview, srcOf} from './interview-input.js';
import {EXIT, Output, type Io} from './io.js';
import {printable, printableMarkup, replaceUnsafe} from './printable.js';
import {
  ATTRIBUTES,
  attributesOf,
  ELEMENTS,
  type ElementName,
  type Rendering,
} from './render-attributes.js';
import {jsonLdPartsOf} from './render-json-ld.js';
import {Report} from './report.js';

const FORMS = [...FLAVORS, 'json-ld', 'oembed'] as const;
type Form = (typeof FORMS)[number];

export const render: Command = {
  name: 'render',
  summary: 'Print an element as static markup, mail, text, JSON-LD or oEmbed.',
  usage: 'FILE --element NAME [--as FORM] [options]',
  description: `Renders interview JSON or a transcript as one of the elements shows it. As
  element   the element with its fallback, for pages (the default);
  markup    the same words in tags that sanitizers leave alone, such as WordPress's;
  email     HTML for mail and feeds, which needs no style sheet;
  text      plain text;
  json-ld   what the element shows, in the words of schema.org: for a page's
            <script type="application/ld+json">;
  oembed    JSON by which other sites embed your frame.html: see --frame.
FILE may be - for standard input. IDS and NAMES are several, with commas between.`,
  options: {
    element: {value: 'NAME', help: `Which: ${ELEMENTS.join(', ')}.`},
    as: {value: 'FORM', help: `In which form: ${FORMS.join(', ')}.`},
    output: {short: 'o', value: 'FILE', help: 'Where to write; standard output by default.'},
    format: {
      value: 'NAME',
      help: `What the file is: ${INPUT_FORMATS.join(', ')}.`,
    },
    frame: {value: 'URL', help: 'Where your frame.html is, for oembed.'},
    ...ATTRIBUTES,
  },
  examples: [
    ['render talk.json --element quote-card --quote twelve-chairs', 'A card for a page.'],
    [
      'render talk.json --element qa-accordion --exchanges start,end --as markup',
      'Questions for WordPress.',
    ],
    ['render talk.md --element quote-card -e "…" --as email -o quote.html', 'Any words, for mail.'],
    [
      'render talk.json --element article --as oembed --frame https://a.example/f.html',
      'What a page about the interview links to.',
    ],
    ['render talk.json --element article --as text', 'The whole interview as plain text.'],
  ],
  async run(args, io) {
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length) {
      throw new MisuseError(
        `found ${file === undefined ? 'no file' : `${args.positionals.length} files`}; wanted one. ` +
          'Name interview JSON or a transcript: render talk.json --element quote-card.',
      );
    }
    const form = oneOf('as', args.text('as') ?? 'element', FORMS);
    const element = elementOf(args, form);
    const rendering = attributesOf(args, element);
    const frame = frameOf(args, form);
    const report = new Report(io, false);
    const loaded = await loadInterview(file, args.text('format'), report, io);
    if (!loaded) return report.close();
    const {interview} = loaded;
    const isForPages = ['element', 'markup', 'oembed'].includes(form);
    const isFound = Boolean(rendering.src ?? rendering.interview);
    const results: ExcerptResult[] = [];
    const text = rendered(
      interview,
      element,
      form,
      {
        ...rendering,
        labels: locales.find(({lang}) => lang === rendering.uiLang),
        ...(isForPages && !isFound && {src: srcOf(file, interview)}),
        onExcerpt: (result) => void results.push(result),
      },
      frame,
    );
    const [result] = results;
    if (text === undefined || (result && !('ambiguous' in result))) {
      const label = report.stderr.paint(['bold', 'red'], 'error:');
      report.stderr.line(
        `${label} ${departure(result)} See how: interview-widgets quote ${printable(file)} -e "…".`,
      );
      return EXIT.problems;
    }
    if (result?.ambiguous) {
      report.note(
        'The words stand in another place too. Say which: --exchange ID or --speaker ID.',
      );
    }
    if (isForPages && !isFound) {
      report.note('Change src to where pages find the interview, or give it: --src URL.');
    }
    await print(text, form, args.text('output'), io);
    return EXIT.fine;
  },
};

/** What is asked for; nothing where an excerpt's words are not in the interview. */
function rendered(
  interview: Interview,
  element: ElementName,
  form: Form,
  rendering: Rendering,
  frame: string,
): string | undefined {
  try {
    if (form === 'oembed') {
      return JSON.stringify(oEmbed(interview, {element, frame, show: rendering}), null, 2);
    }
    if (form !== 'json-ld') return elementAs(form, interview, element, rendering);
    const parts = jsonLdPartsOf(interview, element, rendering);
    // What an element does not show is no more to be told of.
    elementAs('text', interview, element, rendering);
    return jsonLdText(interview, parts);
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    const {option, found, wanted, allowed} = error;
    if (option === 'excerpt') return undefined;
    const name = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new MisuseError(
      `found --${name} ${printable(found)}; wanted ${wanted}.${suggestion(found.replace(/"/g, ''), allowed)}`,
    );
  }
}

/** An element in one of its flavors; throws a RenderError for what it cannot show. */
function elementAs(
  as: Flavor,
  interview: Interview,
  element: ElementName,
  {show, ...rendering}: Rendering,
): string {
  const options = {...rendering, as};
  switch (element) {
    case 'quote-card':
      return renderQuoteCard(interview, options);
    case 'qa-accordion':
      return renderQaAccordion(interview, options);
    case 'speaker-profile':
      return renderSpeakerProfile(interview, {
        ...options,
        show: show && someOf('show', show, PROFILE_PARTS),
      });
    case 'article':
      return renderArticle(interview, {
        ...options,
        show: show && someOf('show', show, ARTICLE_PARTS),
      });
  }
}

/** Where an excerpt's words are not shown as they were asked for, nothing is printed, but why. */
function departure(result: ExcerptResult | undefined): string {
  switch (result?.status) {
    case 'changed':
      return 'the interview has other words than the excerpt.';
    case 'refused':
      return `no card shows the words cut so. ${result.mend}`;
    case 'absent':
      return `the interview does not have the excerpt's words so. ${result.mend}`;
    default:
      return 'the interview does not have the words.';
  }
}

/** Where the publisher's frame is; nothing where there is none. */
function frameOf(args: Arguments, form: Form): string {
  const given = args.text('frame');
  if (form !== 'oembed') {
    if (given === undefined) return '';
    throw new MisuseError(
      `found --frame for ${form}; wanted it for oembed alone. Add --as oembed.`,
    );
  }
  if (given !== undefined) return given;
  throw new MisuseError(
    'found no frame; wanted the address of your frame.html. ' +
      'Give it: --frame https://news.example/interviews/frame.html.',
  );
}

function elementOf(args: Arguments, form: Form): ElementName {
  const given = args.text('element');
  if (given !== undefined) return oneOf('element', given, ELEMENTS);
  // The whole of it.
  if (form === 'json-ld') return 'article';
  throw new MisuseError(
    `found no element; wanted ${listOf(ELEMENTS)}. Say which: --element quote-card.`,
  );
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  throw new MisuseError(
    `found --${name} ${printable(given)}; wanted ${listOf(allowed)}.${suggestion(given, allowed)}`,
  );
}

async function print(text: string, form: Form, file: string | undefined, io: Io): Promise<void> {
  if (file !== undefined) {
    await writeWhole(file, `${text}\n`, io.cwd);
    new Output(io.stderr, io.env).line(`${printable(file)} is written.`);
    return;
  }
  const stdout = new Output(io.stdout, io.env);
  stdout.line(shown(text, form, stdout.isTTY));
}

/** What is printed for a person moves no terminal; what is read on by a program is as it is. */
function shown(text: string, form: Form, isTTY: boolean): string {
  switch (form) {
    case 'text':
      return isTTY ? text.split('\n').map(printable).join('\n') : text;
    case 'json-ld':
    case 'oembed':
      return replaceUnsafe(text, (character) =>
        character === '\n' ? character : escaped(character),
      );
    default:
      return printableMarkup(text, isTTY);
  }
}

/** As JSON's strings write it. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
