/** Shoelace's details. */
import '@shoelace-style/shoelace/dist/components/details/details.js';
import {offerMarkup, paragraphs} from './offer.js';

offerMarkup(
  (words, open) =>
    `<sl-details${open ? ' open' : ''} summary="${words.question}">${paragraphs(words)}</sl-details>`,
  (main) =>
    [...main.querySelectorAll('sl-details')].map((details) =>
      details.shadowRoot?.querySelector('summary'),
    ),
);
