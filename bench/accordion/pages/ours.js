/** `<interview-qa-accordion>`, with the interview as an object. */
import '../../../dist/qa-accordion/qa-accordion-define.js';
import {register} from '../../../dist/index.js';
import {exchanges} from './content.js';
import {offer} from './offer.js';

const accordion = document.createElement('interview-qa-accordion');

offer({
  prepare({count, open = false, searchable = false, known = false}) {
    const all = exchanges(count);
    const data = interview(all);
    Object.assign(accordion, {open: open ? 'all' : 'none', searchable});
    if (known) {
      void register(data);
      accordion.interview = data.id;
    } else {
      accordion.data = data;
    }
    return all.flatMap((words) => [words.question, ...words.paragraphs]);
  },
  show(main) {
    main.append(accordion);
  },
  controls: () => [
    .../** @type {NodeListOf<HTMLElement>} */ (
      accordion.shadowRoot?.querySelectorAll('[part~="item"] [aria-controls]') ?? []
    ),
  ],
});

function interview(/** @type {readonly import('./content.js').Words[]} */ all) {
  return {
    schemaVersion: 1,
    id: 'big',
    lang: 'en',
    title: 'Big',
    intro: [],
    speakers: [{id: 'ann', name: 'Ann'}],
    exchanges: all.map((words, index) => ({
      id: `exchange-${index}`,
      question: [words.question],
      answers: [
        {
          speakers: ['ann'],
          body: words.paragraphs.map((text) => ({kind: 'paragraph', content: [text]})),
        },
      ],
    })),
    quotes: [],
    source: {name: 'The Paper'},
  };
}
