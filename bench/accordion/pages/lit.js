/** A bare Lit element an item: what a component for each costs, whatever it looks like. */
import {LitElement, html} from 'lit';
import {offerMarkup, paragraphs} from './offer.js';

class BareItem extends LitElement {
  /** @override */
  static properties = {open: {type: Boolean, reflect: true}, question: {}};

  constructor() {
    super();
    this.open = false;
    this.question = '';
  }

  /** @override */
  render() {
    return html`<h3>
        <button aria-expanded=${this.open} aria-controls="answer" @click=${this.#toggle}>
          ${this.question}
        </button>
      </h3>
      <div id="answer" ?hidden=${!this.open}><slot></slot></div>`;
  }

  #toggle() {
    this.open = !this.open;
  }
}
customElements.define('bare-item', BareItem);

offerMarkup(
  (words, open) =>
    `<bare-item${open ? ' open' : ''} question="${words.question}">${paragraphs(words)}</bare-item>`,
  (main) =>
    [...main.querySelectorAll('bare-item')].map((item) => item.shadowRoot?.querySelector('button')),
);
