import {expect} from 'chai';
import {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {engine} from '../support/engine.js';
import {fixture, page} from '../support/page.js';
import {until} from '../support/wait.js';
import {show, textOf} from './show.js';
import {TAGS} from '../support/tags.js';

/** A page that runs a module, and what that counted. */
async function counted(code: string) {
  const {window, document, record} = await page({
    html: `<!doctype html><html lang="en"><title>Blog</title>
      <script>
        const define = customElements.define;
        names = [];
        customElements.define = function (name, ...rest) {
          names.push(name);
          return define.call(this, name, ...rest);
        };
      </script>
      <script type="module">${code}\ndocument.body.dataset.done = '';</script>`,
  });
  await until(() => document.body.dataset['done'] === '', 'the module ran');
  return {record, names: (window as unknown as {names: string[]}).names};
}

/** A registry that no document has, where the browser makes one. */
function ownRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

describe('define()', () => {
  it('warns of a name that no element may have, and throws nothing', () => {
    const warnings = collectWarnings();
    QuoteCardElement.define('bad');
    expect(customElements.get('bad')).to.equal(undefined);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<bad>').and.contain('interview-widgets');
  });

  it('registers the class under a second name as well', async () => {
    const warnings = collectWarnings();
    QuoteCardElement.define();
    QuoteCardElement.define('blog-quotation');
    for (const tag of ['interview-quote-card', 'blog-quotation']) {
      const element = await show(`<${tag} quote="older"></${tag}>`);
      expect(textOf(element)).to.contain('It is older than I am.');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('leaves a name to whoever has it, without a word to those of the same release', () => {
    const warnings = collectWarnings();
    QuoteCardElement.define('first-quotation');
    const first = customElements.get('first-quotation');
    QuoteCardElement.define('first-quotation');
    expect(customElements.get('first-quotation') === first).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('registers with a registry of its own for a shadow root, and with no other', async () => {
    const warnings = collectWarnings();
    const registry = ownRegistry();
    expect(Boolean(registry)).to.equal(engine === 'chromium');
    if (!registry) return;
    QuoteCardElement.define();
    QuoteCardElement.define('interview-quote-card', registry);
    QuoteCardElement.define('scoped-quotation', registry);
    expect(customElements.get('scoped-quotation')).to.equal(undefined);
    expect(registry.get('interview-quote-card') === QuoteCardElement).to.equal(true);

    const root = fixture('<div></div>').attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    for (const tag of ['scoped-quotation', 'interview-quote-card']) {
      root.innerHTML = `<${tag} quote="older"></${tag}>`;
      const [card] = root.children as unknown as [QuoteCardElement];
      card.data = smallInterview();
      await card.ready;
      expect(textOf(card)).to.contain('It is older than I am.');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('is not called by the classes themselves', async () => {
    const {names, record} = await counted("import '/build/src/index.js';");
    expect(names).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
  });

  it('registers each element once, however often it is asked to', async () => {
    const {names, record} = await counted(`
      import '/build/src/define.js';
      import '/build/src/quote-card/quote-card-define.js';
      import {ArticleElement, QuoteCardElement} from '/build/src/index.js';
      for (const element of [ArticleElement, QuoteCardElement]) element.define();
    `);
    expect(names).to.have.members(TAGS);
    expect(record).to.deep.equal({warnings: [], errors: [], violations: []});
  });
});
