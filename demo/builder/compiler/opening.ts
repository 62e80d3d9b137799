/** Sources in, interviews out, with what is to be said of them. */
import {
  inlineText,
  validateInterview,
  type Interview,
  type Problem,
} from '../../../src/interview/index.js';
import {directionOf} from '../../../src/interview/lookup.js';
import {quoteText} from '../../../src/interview/text.js';
import type {ParsedTranscript, TranscriptProblem} from '../../../src/transcript/index.js';
import type {Opening, Source, Summary} from './messages.js';

/** How many problems are told at once: an editor mends one after the other. */
const MOST = 500;
const BUNDLED = new URL('../interview-widgets/interview.json', import.meta.url).href;

export interface Opened {
  readonly interview?: Interview | undefined;
  readonly opening: Opening;
}

export async function opened(source: Source): Promise<Opened> {
  switch (source.kind) {
    case 'bundled':
      return ofJson(await bundled());
    case 'json':
      return ofJson(source.text);
    case 'text': {
      const {detectFormat, parseTranscript} = await import('../../../src/transcript/index.js');
      const {withRemedies} = await import('../interview/mends/mends.js');
      const {text, name} = source;
      const format = source.format ?? detectFormat(text);
      const {interview, opening} = ofTranscript(parseTranscript(text, {format, name}));
      return {interview, opening: {...withRemedies(opening, text, format), format}};
    }
    case 'docx': {
      const {parseDocx, toMarkdown} = await import('../../../src/transcript/index.js');
      const {bytes, ...options} = source;
      const {interview, opening} = ofTranscript(await parseDocx(bytes, options));
      const markdown = interview && toMarkdown(interview);
      return {interview, opening: {...opening, markdown}};
    }
  }
}

async function bundled(): Promise<string> {
  const response = await fetch(BUNDLED);
  if (response.ok) return response.text();
  throw new Error(`${BUNDLED} answered with the status ${response.status}.`);
}

function ofTranscript({interview, problems, guesses}: ParsedTranscript): Opened {
  return {
    interview,
    opening: {
      ...(interview && {summary: summaryOf(interview)}),
      problems: problems.slice(0, MOST),
      guesses: guesses.slice(0, MOST),
      more: Math.max(problems.length - MOST, 0) + Math.max(guesses.length - MOST, 0),
    },
  };
}

function ofJson(text: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return failed([{path: '', found, wanted: 'JSON'}]);
  }
  const validation = validateInterview(value);
  if (!validation.ok) return failed(validation.problems);
  const {interview} = validation;
  return {
    interview,
    opening: {summary: summaryOf(interview), problems: [], guesses: [], more: 0},
  };
}

/** A file of JSON has no lines that an editor knows: a problem says where it is by its path. */
function failed(problems: readonly Problem[]): Opened {
  return {
    opening: {
      problems: problems.slice(0, MOST).map(asLine),
      guesses: [],
      more: Math.max(problems.length - MOST, 0),
    },
  };
}

function asLine({path, found, wanted}: Problem): TranscriptProblem {
  const mend = path ? `It is at ${path}.` : 'Choose an interview file.';
  return {line: 1, column: 1, found, wanted, mend};
}

function summaryOf(interview: Interview): Summary {
  const {id, title, lang, speakers, exchanges, quotes} = interview;
  return {
    id,
    title,
    lang,
    dir: directionOf(interview),
    speakers: speakers.map(({id, name, interviewer}) => ({
      id,
      name,
      isInterviewer: interviewer ?? false,
    })),
    exchanges: exchanges.map(({id, question}) => ({id, question: inlineText(question)})),
    quotes: quotes.map((quote) => ({
      id: quote.id,
      words: quoteText(quote),
      speaker: quote.speaker,
    })),
    size: JSON.stringify(interview).length,
  };
}
