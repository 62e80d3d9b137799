/** What a reader will see, on a page like the publisher's. */
import {html, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {ref} from 'lit/directives/ref.js';
import {languages} from 'builder:languages';
import {BuilderPart} from '../builder-part.js';
import type {Summary} from '../compiler/messages.js';
import {languageName} from '../language-name.js';
import {HOSTS, SCHEMES, WIDTHS, type Preview} from '../state/state.js';
import type {PictureSize} from './messages.js';
import {PreviewFrame} from './preview-frame.js';
import {isHeavy, PIXELS, requestOf} from './request.js';
import {segments} from './segments.js';

const PAGE = new URL('preview.html', import.meta.url).href;
/** How long changes are gathered before they are shown, in milliseconds. */
const REST = 100;
/** Height of the page until it has told its own, and beyond which it scrolls, in CSS pixels. */
const [FIRST, TALLEST] = [420, 12_000];

const NONE = 'There is nothing to show yet: step 1 says what the interview still needs.';

const WIDTH_LABELS = {narrow: '320', medium: '600', wide: '960'} as const;
const SCHEME_LABELS = {light: 'Light', dark: 'Dark'} as const;
const HOST_LABELS = {plain: 'Plain', newspaper: 'Newspaper', blog: 'Blog', brand: 'Brand'} as const;

export class PreviewPane extends BuilderPart {
  @state() private problems: readonly string[] = [];
  /** Width that there is for the page, in CSS pixels. */
  @state() private room = 0;
  @state() private pageHeight = 0;
  /** A heavy interview that an editor wants to see all the same: as it is, since it holds up who writes. */
  @state() private allowed: Summary | undefined;

  readonly #frame = new PreviewFrame({
    onReady: () => {
      this.#sent = undefined;
      this.#push();
    },
    onHeight: (height) => (this.pageHeight = height),
    onProblems: (problems) => (this.problems = problems),
  });
  readonly #sizes = new ResizeObserver(([entry]) => {
    // At once, the page's new height would be one more change of sizes for the same frame.
    if (entry) requestAnimationFrame(() => (this.room = entry.contentRect.width));
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The interview that the framed page has; nothing where it knows of none but the bundled one. */
  #sent: Summary | 'bundled' | undefined;
  /** The interview on its way to the framed page. */
  #sending: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#frame.disconnect();
    this.#sizes.disconnect();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    const stage = this.querySelector('.stage');
    if (stage) this.#sizes.observe(stage);
  }

  protected override updated(): void {
    this.#place();
    this.#timer ??= setTimeout(() => this.#push(), REST);
  }

  /** A PNG of the quote card; rejects with a sentence where none is shown. */
  async picture(size: PictureSize): Promise<Blob> {
    if (this.builder.store.state.element !== 'quote-card') {
      throw new Error('Only a quote card has a picture: choose it in step 2.');
    }
    await this.#frame.whenReady();
    // Who asks for its picture wants to see it, heavy or not.
    this.allowed = this.builder.desk.summary;
    this.#push();
    await this.#showNext();
    return this.#frame.picture(size);
  }

  /** Sends the framed page what there is to show, once it has the interview. */
  #push(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#frame.isReady) return;
    const {desk} = this.builder;
    const {summary} = desk;
    const isBundled = desk.kind === 'bundled';
    const wanted = isBundled || !summary ? 'bundled' : summary;
    if (this.#isHeld || this.#isNone) return this.#frame.clear();
    if (this.#sent !== wanted && !desk.isBusy) {
      this.#sent = wanted;
      this.#sending = this.#send(wanted).finally(() => this.#push());
    } else if (this.#sent) void this.#showNext();
  }

  async #showNext(): Promise<void> {
    const sent = this.#sent;
    await this.#sending;
    if (sent !== this.#sent || this.#isHeld || this.#isNone) return;
    this.#frame.show(requestOf(this.builder.store.state, this.builder.desk.summary));
  }

  async #send(wanted: Summary | 'bundled'): Promise<void> {
    const bytes = wanted === 'bundled' ? undefined : await this.builder.desk.compiler.json();
    if (this.#sent === wanted) this.#frame.setInterview(bytes?.buffer);
  }

  get #isHeld(): boolean {
    const {summary} = this.builder.desk;
    return isHeavy(summary) && this.allowed !== summary;
  }

  /** There is no interview to be shown: which one it will be is known once it has been opened. */
  get #isNone(): boolean {
    const {store, desk} = this.builder;
    return !desk.summary && store.state.interview.kind !== 'bundled';
  }

  /** The page has its own width, and is drawn smaller where there is no room for it. */
  #place(): void {
    const frame = this.querySelector('iframe');
    const height = Math.min(this.pageHeight || FIRST, TALLEST);
    frame?.style.setProperty('inline-size', `${this.#width}px`);
    frame?.style.setProperty('block-size', `${height}px`);
    frame?.style.setProperty('transform', `scale(${this.#scale})`);
    frame?.style.setProperty('color-scheme', this.builder.store.state.preview.scheme);
    const stage = this.querySelector<HTMLElement>('.stage');
    stage?.style.setProperty('block-size', `${Math.ceil(height * this.#scale)}px`);
  }

  get #width(): number {
    return PIXELS[this.builder.store.state.preview.width];
  }

  get #scale(): number {
    return this.room ? Math.min(this.room / this.#width, 1) : 1;
  }

  #set(change: Partial<Preview>): void {
    this.builder.store.change((state) => ({...state, preview: {...state.preview, ...change}}));
  }

  override render(): TemplateResult {
    const {width, scheme, host} = this.builder.store.state.preview;
    const isWanting = this.#isNone && !this.builder.desk.isBusy;
    return html`<section aria-labelledby="step-preview">
      <h2 id="step-preview" tabindex="-1">Preview</h2>
      <div class="preview-controls">
        ${segments('preview-width', 'Width', WIDTHS, WIDTH_LABELS, width, (width) =>
          this.#set({width}),
        )}
        ${segments('preview-scheme', 'Colors', SCHEMES, SCHEME_LABELS, scheme, (scheme) =>
          this.#set({scheme}),
        )}
        ${segments('preview-host', 'Page', HOSTS, HOST_LABELS, host, (host) => this.#set({host}))}
        ${this.#renderLanguages()}
      </div>
      <p class="scale hint">${this.#size}</p>
      ${this.#isHeld ? this.#renderHeld() : ''}
      ${isWanting ? html`<p class="held hint">${NONE}</p>` : ''}
      <div class="stage" ?hidden=${this.#isHeld || isWanting}>
        <iframe
          title="Preview of the element on a page"
          src=${PAGE}
          ${ref(this.#frame.setFrame)}
        ></iframe>
      </div>
      <p class="problems" role="status">${this.problems.join(' ')}</p>
    </section>`;
  }

  get #size(): string {
    const percent = Math.round(this.#scale * 100);
    return `${this.#width} px wide${percent < 100 ? `, at ${percent} %` : ''}`;
  }

  #renderLanguages(): TemplateResult {
    const {store, desk} = this.builder;
    const {lang} = store.state.preview;
    const own = languageName(desk.summary?.lang ?? 'en');
    const onChange = ({target}: Event) => this.#set({lang: (target as HTMLSelectElement).value});
    return html`<label class="preview-language">
      <span>Language of the page</span>
      <select @change=${onChange}>
        <option value="" .selected=${!lang}>The interview’s (${own})</option>
        ${languages.map(
          (code) =>
            html`<option value=${code} .selected=${lang === code}>${languageName(code)}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderHeld(): TemplateResult {
    const megabytes = ((this.builder.desk.summary?.size ?? 0) / 1_000_000).toFixed(1);
    const onClick = () => {
      this.allowed = this.builder.desk.summary;
      this.querySelector<HTMLElement>('#step-preview')?.focus();
    };
    return html`<div class="held">
      <p>This interview is ${megabytes} MB: showing it may take a while.</p>
      <button type="button" @click=${onClick}>Show the preview</button>
    </div>`;
  }
}
