/** Plain `<details>`, what all else is compared with. */
import {offerMarkup, paragraphs} from './offer.js';

offerMarkup(
  (words, open) =>
    `<details${open ? ' open' : ''}><summary>${words.question}</summary>${paragraphs(words)}</details>`,
  (main) => [...main.querySelectorAll('summary')],
);
