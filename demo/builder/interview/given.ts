/** An interview of this browser as a link to the builder carries it. */
import type {Opening, Source} from '../compiler/messages.js';
import type {GivenInterview} from '../state/share.js';

/** Throws where there are no words that a link could carry; the opening is what came of this source. */
export function givenOf(source: Source, opening: Opening | undefined): GivenInterview {
  switch (source.kind) {
    case 'json':
      return {text: source.text, format: 'json', name: ''};
    case 'text': {
      const {text, format = opening?.format ?? 'markdown', name = ''} = source;
      return {text, format, name};
    }
    case 'docx': {
      const text = opening?.markdown;
      if (!text)
        throw new Error('the Word file has problems, which step 1 shows. Mend them first.');
      return {text, format: 'markdown', name: source.name ?? ''};
    }
    case 'bundled':
      throw new Error('the bundled interview needs no copy of itself.');
  }
}
