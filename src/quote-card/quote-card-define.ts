/** Registers `<interview-quote-card>`. */
import {QuoteCardElement} from './quote-card-element.js';

QuoteCardElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'interview-quote-card': QuoteCardElement;
  }
}
