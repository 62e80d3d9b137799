/** What of an interview an element shows, so that machines are told no more. */
import type {JsonLdOptions} from '../html/index.js';
import {firstSpeaker} from '../interview/introduced.js';
import type {Interview} from '../interview/schema.js';
import {MisuseError} from './failure.js';
import type {ElementName, Rendering} from './render-attributes.js';

export function jsonLdPartsOf(
  interview: Interview,
  element: ElementName,
  rendering: Rendering,
): JsonLdOptions {
  const {quotes, speakers} = interview;
  const shows = (part: string, standard: readonly string[]) =>
    (rendering.show?.length ? rendering.show : standard).includes(part);
  switch (element) {
    case 'quote-card': {
      if (rendering.excerpt !== undefined && !rendering.quote) {
        throw new MisuseError(
          'found --excerpt for JSON-LD; wanted a quotation that the interview has. Name it: --quote ID.',
        );
      }
      const quote = rendering.quote ?? quotes[0]?.id;
      return {exchanges: [], quotes: quote === undefined ? [] : [quote]};
    }
    case 'qa-accordion': {
      const {exchanges = [], speaker} = rendering;
      return {
        ...(exchanges.length && {exchanges}),
        quotes: [],
        ...(speaker && {speakers: [speaker]}),
      };
    }
    case 'speaker-profile': {
      const speaker = rendering.speaker ?? firstSpeaker(interview)?.id ?? '';
      return {
        speakers: [speaker],
        ...(!shows('quotes', ['quotes']) && {quotes: []}),
        ...(!shows('answers', []) && {exchanges: []}),
      };
    }
    case 'article': {
      const withQuotes = shows('quotes', ['quotes']);
      const isQuoted = (id: string) => withQuotes && quotes.some(({speaker}) => speaker === id);
      // Who asks is named in the byline.
      const people = speakers.filter(({id, interviewer}) => !interviewer || isQuoted(id));
      return {
        ...(!shows('questions', ['questions']) && {exchanges: []}),
        ...(!withQuotes && {quotes: []}),
        ...(shows('speakers', []) && {speakers: people.map(({id}) => id)}),
      };
    }
  }
}
