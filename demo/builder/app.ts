/** The builder's three steps, and the preview beside them. */
import {html, LitElement, type TemplateResult} from 'lit';
import {ChooseStep} from './choose/choose-step.js';
import {CHOOSE_PARTS} from './choose/parts.js';
import {Desk} from './compiler/desk.js';
import {CopyStep} from './copy/copy-step.js';
import {InterviewStep} from './interview/interview-step.js';
import {PreviewPane} from './preview/preview-pane.js';
import {attributeNames} from './state/attribute-names.js';
import {StateHistory} from './state/history.js';
import {HistoryBar} from './state/history-bar.js';
import {BuilderController, Store, type Builder} from './state/store.js';

const PARTS = {
  'history-bar': HistoryBar,
  'interview-step': InterviewStep,
  'choose-step': ChooseStep,
  ...CHOOSE_PARTS,
  'copy-step': CopyStep,
  'preview-pane': PreviewPane,
};
for (const [tag, type] of Object.entries(PARTS)) customElements.define(tag, type);

export class BuilderApp extends LitElement {
  readonly builder = builderOf(new Store());

  constructor() {
    super();
    new BuilderController(this, () => this.builder);
  }

  protected override createRenderRoot(): this {
    // What is said where no script runs.
    this.replaceChildren();
    // The page's own style sheet is for all of it.
    return this;
  }

  override render(): TemplateResult {
    const {builder} = this;
    return html`
      <history-bar .builder=${builder}></history-bar>
      <div class="desk">
        <div class="steps">
          <interview-step .builder=${builder}></interview-step>
          <choose-step .builder=${builder}></choose-step>
          <copy-step .builder=${builder}></copy-step>
        </div>
        <preview-pane .builder=${builder}></preview-pane>
      </div>
    `;
  }
}

function builderOf(store: Store): Builder {
  return {store, desk: new Desk(), history: new StateHistory(store, attributeNames)};
}
