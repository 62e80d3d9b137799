/** The third step: what is copied, in each flavor. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';
import {Saying} from '../saying.js';
import {FLAVORS, type Addresses, type BuilderState, type FlavorName} from '../state/state.js';
import {AddressFields} from './address-field.js';
import {selectAll, written, writtenRich} from './clipboard.js';
import {FLAVOR} from './flavors.js';
import {Pictures} from './pictures.js';
import {Rendering, type Copyable} from './rendering.js';
import type {Part} from './snippets.js';

interface CopyButton {
  readonly id: string;
  readonly words: string;
  readonly text: string;
  /** As formatted text has it. */
  readonly rich?: string | undefined;
  /** Id of the heading over what is copied. */
  readonly about?: string;
}

/** How long a button says that it has copied, in milliseconds. */
const SHOWN = 2500;
const OLDER = 'It is of the last version without problems: step 1 shows what is wrong since.';

export class CopyStep extends BuilderPart {
  readonly #saying = new Saying(this);
  readonly #rendering = new Rendering(this, () => this.builder);
  readonly #fields = new AddressFields(this, () => this.builder);
  readonly #pictures = new Pictures(this, () => this.builder);
  /** The button that has copied last. */
  #copied = '';
  /** What the browser did not let be copied. */
  #byHand = '';
  /** What that is a part of. */
  #refused: Copyable | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of what it was said. */
  #subject = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    this.#forgetOther();
    const {isCurrent, copyable} = this.#rendering;
    // What was not copied is of what was chosen before.
    if (!isCurrent || copyable !== this.#refused) this.#byHand = '';
  }

  /** That another form was copied, or one with another address, is no news of this one. */
  #forgetOther(): void {
    const {flavor, element, interview, addresses} = this.builder.store.state;
    const subject = JSON.stringify([flavor, element, interview, addresses.src]);
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#copied = '';
    this.#saying.stop();
  }

  #choose(flavor: FlavorName): void {
    this.builder.store.change((state) => ({...state, flavor}));
  }

  async #copy(id: string, text: string, html?: string): Promise<void> {
    const {copyable, isCurrent} = this.#rendering;
    if (!isCurrent) return this.#saying.say('This is being made anew: a moment, please.');
    const isCopied = html === undefined ? await written(text) : await writtenRich(html, text);
    this.#copied = isCopied ? id : '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#copied = '';
      this.requestUpdate();
    }, SHOWN);
    const placeholder = copyable && 'parts' in copyable ? copyable.placeholder : undefined;
    if (!isCopied) return this.#leave(text, html !== undefined, copyable);
    const warning =
      placeholder && text.includes(placeholder)
        ? ` Before you publish, say your file’s address above and copy anew: ${placeholder} only stands for it.`
        : '';
    this.#saying.say(`Copied.${this.#isOlder ? ` ${OLDER}` : ''}${warning}`);
  }

  /** The interview has problems, and what is copied is its last version without any. */
  get #isOlder(): boolean {
    const {summary, opening} = this.builder.desk;
    return summary !== undefined && opening.problems.length > 0;
  }

  /** Has it copied by hand. */
  async #leave(text: string, isRich: boolean, copyable: Copyable | undefined): Promise<void> {
    this.#byHand = text;
    this.#refused = copyable;
    this.requestUpdate();
    await this.updateComplete;
    selectAll(this.querySelector<HTMLTextAreaElement>('.by-hand textarea'));
    const keys = /Mac|iP/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
    const how = isRich ? 'as plain text (its links are in the HTML above)' : 'below';
    this.#saying.say(
      `Your browser did not let it be copied. It is selected ${how}: press ${keys}.`,
    );
  }

  override render(): TemplateResult {
    const {state} = this.builder.store;
    const {use, recipe} = FLAVOR[state.flavor];
    const {copyable} = this.#rendering;
    const problem = copyable && 'problem' in copyable ? copyable.problem : '';
    return html`<section class="copy" aria-labelledby="step-copy">
      <h2 id="step-copy">Copy</h2>
      <fieldset class="flavors">
        <legend class="unseen">Form</legend>
        <div class="segments">${FLAVORS.map((name) => this.#renderFlavor(name, state))}</div>
      </fieldset>
      <p class="use">For ${use} <a href=${recipe.href}>${recipe.words}</a>.</p>
      ${addressesOf(state).map((name) => this.#fields.render(name))}
      ${this.#isOlder ? html`<p class="hint">${OLDER}</p>` : ''} ${this.#renderOtherSource(state)}
      <div class="made" aria-busy=${String(!this.#rendering.isCurrent)}>
        ${this.#renderSnippet(copyable)}
      </div>
      <p role="status" class=${problem ? 'problem' : ''}>${problem || this.#saying.words}</p>
      ${
        this.#byHand
          ? html`<p class="by-hand">
              <label for="by-hand">To copy by hand</label>
              <textarea id="by-hand" readonly rows="5" .value=${this.#byHand}></textarea>
            </p>`
          : ''
      }
    </section>`;
  }

  /** What is shown here may be another file's words than what the code will load. */
  #renderOtherSource({interview, addresses: {src}}: BuilderState): TemplateResult | '' {
    if (interview.kind !== 'address' || !src || src === interview.src) return '';
    return html`<p class="hint">
      What you see is from <bdi>${interview.src}</bdi>; the code loads <bdi>${src}</bdi>.
    </p>`;
  }

  #renderFlavor(name: FlavorName, {flavor}: BuilderState): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="flavor"
        value=${name}
        .checked=${name === flavor}
        @change=${() => this.#choose(name)}
      />${FLAVOR[name].label}</label
    >`;
  }

  #renderSnippet(copyable: Copyable | undefined): TemplateResult | '' {
    const {flavor, element} = this.builder.store.state;
    if (flavor === 'picture' && element !== 'quote-card') return this.#renderNoPicture();
    if (!copyable) return html`<p class="hint">${this.#absence}</p>`;
    // The status line says it.
    if ('problem' in copyable) return '';
    const {parts, all, rich, placeholder} = copyable;
    const words = flavor === 'picture' ? (parts[0]?.code ?? '') : '';
    return html`${flavor === 'picture' ? this.#renderPictures(words) : ''}
    ${all === undefined ? '' : this.#renderButton({id: 'copy-all', words: 'Copy all', text: all})}
    ${
      rich
        ? this.#renderButton({
            id: 'copy-rich',
            words: 'Copy for pasting into an editor',
            text: rich.text,
            rich: rich.html,
          })
        : ''
    }
    ${parts.map((part, index) => this.#renderPart(part, `copy-part-${index}`, placeholder))}`;
  }

  /** Why there is nothing to copy. */
  get #absence(): string {
    const {summary, isBusy, opening} = this.builder.desk;
    if (summary) return 'What is to be copied is being made.';
    if (isBusy || !opening.problems.length) return 'The interview is being opened.';
    return 'There is nothing to copy while the interview has problems: step 1 shows them.';
  }

  #renderPart({label, code}: Part, id: string, placeholder?: string): TemplateResult {
    const pieces = placeholder ? code.split(placeholder) : [code];
    const marked = pieces.map((piece, at) =>
      at ? html`<mark>${placeholder}</mark>${piece}` : piece,
    );
    return html`<div class="part">
      <h3 id=${id}>${label}</h3>
      ${this.#renderButton({id: `${id}-button`, words: 'Copy', text: code, about: id})}
      <pre tabindex="0" dir="auto" role="group" aria-labelledby=${id}><code>${marked}</code></pre>
    </div>`;
  }

  #renderButton({id, words, text, rich, about = 'step-copy'}: CopyButton): TemplateResult {
    const isCopied = this.#copied === id;
    return html`<button
      type="button"
      id=${id}
      class=${about === 'step-copy' ? 'main' : ''}
      aria-describedby=${about}
      aria-disabled=${String(!this.#rendering.isCurrent)}
      @click=${() => this.#copy(id, text, rich)}
    >
      ${isCopied ? 'Copied' : words}
    </button>`;
  }

  #renderPictures(words: string): TemplateResult {
    const name = this.builder.desk.summary?.id ?? 'interview';
    const alt = altOf(words);
    const label = 'The picture’s description (alt text)';
    return html`${this.#pictures.render(alt, name)}
    ${this.#renderPart({label, code: alt}, 'copy-description')}`;
  }

  #renderNoPicture(): TemplateResult {
    const onClick = () => {
      this.builder.store.change((state) => ({...state, element: 'quote-card'}));
      this.querySelector<HTMLInputElement>('.flavors :checked')?.focus();
    };
    return html`<p>A picture is of a quotation, and another element is chosen.</p>
      <button type="button" class="main" @click=${onClick}>Choose a quote card</button>`;
  }
}

/** The addresses that a flavor's code has in it. */
function addressesOf({flavor, interview}: BuilderState): readonly (keyof Addresses)[] {
  const own: readonly (keyof Addresses)[] = interview.kind === 'bundled' ? [] : ['src'];
  switch (flavor) {
    case 'element':
    case 'markup':
      return [...own, 'files'];
    case 'frame':
      return ['frame', ...own, 'files'];
    case 'npm':
      return own;
    default:
      return [];
  }
}

/** A quotation with who said it where, without the line that is its link. */
function altOf(words: string): string {
  return words
    .split('\n')
    .filter((line) => !/^https?:\/\/\S+$/.test(line))
    .join('\n');
}
