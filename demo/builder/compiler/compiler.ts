/**
 * The worker that compiles interviews and writes them down, so that no transcript, however long, keeps
 * the page from answering. What reads transcripts is loaded with the first of them.
 */
import {expose, transfer} from 'comlink';
import {ExcerptSearch} from '../../../src/interview/excerpt-search.js';
import {byId, findExcerpt, type Interview} from '../../../src/interview/index.js';
import {passageOf} from '../../../src/ui/selected-passage.js';
import type {Compiler, Source, Summary} from './messages.js';
import {opened} from './opening.js';
import {placesOf} from './places.js';
import {rendered} from './rendering.js';
import {revised} from './revision.js';

/** The interview that is open, and what is to be known of it. */
let held: {readonly interview: Interview; readonly summary: Summary} | undefined;

/** What was opened last, whose edits may follow. */
let last: Source | undefined;

function open(): Interview {
  if (held) return held.interview;
  throw new Error('No interview is open: open one first.');
}

const compiler: Compiler = {
  async open(given, isOther) {
    if (isOther) held = undefined;
    const source = given.kind === 'edits' ? revised(last, given) : given;
    last = source;
    const {interview, opening} = await opened(source);
    const {summary} = opening;
    if (interview && summary) held = {interview, summary};
    return {...opening, summary: held?.summary};
  },
  exchange: (id) => byId(open().exchanges, id),
  passage: (selected) => passageOf(open(), selected, ExcerptSearch)?.query,
  excerpt: (query) => findExcerpt(open(), query),
  places: (query) => placesOf(open(), query),
  render: (request) => rendered(open(), request),
  json() {
    const bytes = new TextEncoder().encode(`${JSON.stringify(open(), null, 2)}\n`);
    return transfer(bytes, [bytes.buffer]);
  },
  async markdown() {
    // Another may be opened while that is loaded.
    const interview = open();
    const {toMarkdown} = await import('../../../src/transcript/index.js');
    return toMarkdown(interview);
  },
};

expose(compiler);
