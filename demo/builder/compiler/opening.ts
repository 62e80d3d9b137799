/** Sources in, interviews out, with what is to be said of them. */
import {validateInterview, type Interview} from '../../../src/interview/index.js';
import type {ParsedTranscript} from '../../../src/transcript/index.js';
import type {Finding, Opening, Source} from './messages.js';
import {summaryOf} from './summary.js';

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
      return bundled();
    case 'json': {
      const {readJson} = await import('./json.js');
      return openedOf(readJson(source.text));
    }
    case 'text': {
      const {detectFormat, parseTranscript} = await import('../../../src/transcript/index.js');
      const {withRemedies} = await import('../interview/mends/mends.js');
      const {text, name} = source;
      const format = source.format ?? detectFormat(text);
      const {interview, opening} = openedOf(parseTranscript(text, {format, name}));
      return {interview, opening: {...withRemedies(opening, text, format), format}};
    }
    case 'docx': {
      const {parseDocx, toMarkdown} = await import('../../../src/transcript/index.js');
      const {bytes, ...options} = source;
      const {interview, opening} = openedOf(await parseDocx(bytes, options));
      if (interview) return {interview, opening: {...opening, markdown: toMarkdown(interview)}};
      const {docxText} = await import('./docx-text.js');
      return {opening: {...opening, text: await docxText(bytes)}};
    }
  }
}

async function bundled(): Promise<Opened> {
  const response = await fetch(BUNDLED);
  if (!response.ok) throw new Error(`${BUNDLED} answered with the status ${response.status}.`);
  const validation = validateInterview(await response.json());
  if (!validation.ok) throw new Error(`${BUNDLED} is no interview of this release.`);
  return openedOf({interview: validation.interview, problems: [], guesses: []});
}

/** An interview as it was read, with what was found. */
export interface ReadInterview extends ParsedTranscript {
  problems: Finding[];
  guesses: Finding[];
}

function openedOf({interview, problems, guesses}: ReadInterview): Opened {
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
