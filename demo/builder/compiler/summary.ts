/** What is to be known of an interview to choose from it. */
import {inlineText, type Interview} from '../../../src/interview/index.js';
import {directionOf} from '../../../src/interview/lookup.js';
import {quoteText} from '../../../src/interview/text.js';
import type {Summary} from './messages.js';

export function summaryOf(interview: Interview): Summary {
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
