/** Registers `<interview-qa-accordion>`. */
import {QaAccordionElement} from './qa-accordion-element.js';

QaAccordionElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'interview-qa-accordion': QaAccordionElement;
  }
}
