/** What each part of the builder is: a region of the page that shows what the builder holds. */
import {LitElement} from 'lit';
import {BuilderController, type Builder} from './state/store.js';

export abstract class BuilderPart extends LitElement {
  static override properties = {builder: {attribute: false}};

  declare builder: Builder;

  constructor() {
    super();
    new BuilderController(this, () => this.builder);
  }

  protected override createRenderRoot(): this {
    // The page's own style sheet is for all of it.
    return this;
  }
}
