/** Web Awesome's details. */
import '@awesome.me/webawesome/dist/components/details/details.js';
import {offerMarkup, paragraphs} from './offer.js';

offerMarkup(
  (words, open) =>
    `<wa-details${open ? ' open' : ''} summary="${words.question}">${paragraphs(words)}</wa-details>`,
  (main) =>
    [...main.querySelectorAll('wa-details')].map((details) =>
      details.shadowRoot?.querySelector('summary'),
    ),
);
