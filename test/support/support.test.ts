import {expect} from 'chai';
import {inTree, statesInTree} from './accessibility-tree.js';
import {expectAccessible} from './accessible.js';
import {collectWarnings} from './console.js';
import {engine, onlyWhere} from './engine.js';
import {click, emulateMedia, press} from './input.js';
import {fixture, otherOrigin, page, requests} from './page.js';
import {until} from './wait.js';

async function rejection(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return String(error);
  }
  throw new Error('It was expected to fail');
}

/** What all other tests lean on: a helper that sees nothing would let them all pass. */
describe('test support', () => {
  it('shows tests a window in which a desktop page fits', () => {
    expect(innerWidth).to.be.at.least(1300);
    expect(innerHeight).to.be.at.least(900);
  });

  it('gives each page its own width, policy and hash', async () => {
    const {window, document, record} = await page({
      html: `<!doctype html><html lang="en"><head><title>Blog</title></head>
        <body><p style="color: red">Words</p><script>window.ran = true</script></body></html>`,
      headers: {'Content-Security-Policy': "default-src 'self'"},
      width: 320,
      hash: '#interview/why',
    });
    expect(window.innerWidth).to.equal(320);
    expect(window.location.hash).to.equal('#interview/why');
    expect(document.compatMode).to.equal('CSS1Compat');
    expect(window).not.to.have.property('ran');
    expect([...record.violations].sort()).to.deep.equal([
      'script-src-elem inline',
      'style-src-attr inline',
    ]);
  });

  it("keeps a page's own 'unsafe-inline' while it records", async () => {
    const {record} = await page({
      html: '<!doctype html><title>Blog</title><script>console.warn("said", 1)</script>',
      headers: {'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'"},
    });
    expect(record).to.deep.equal({warnings: ['said 1'], errors: [], violations: []});
  });

  it('records what an XHTML page throws and rejects', async () => {
    const {document, record} = await page({
      html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Blog</title></head><body>
        <script>Promise.reject('refused'); throw new Error('thrown')</script></body></html>`,
      headers: {'Content-Type': 'application/xhtml+xml'},
    });
    expect(document.contentType).to.equal('application/xhtml+xml');
    await until(() => record.errors.length === 2, 'both were recorded');
    expect(record.errors.join()).to.contain('thrown').and.contain('refused');
  });

  it('hears a sandboxed page that it cannot look into', async () => {
    const sandboxed = await page({
      html: '<!doctype html><title>Blog</title><script>console.warn(origin)</script>',
      sandbox: 'allow-scripts',
    });
    await until(() => sandboxed.record.warnings.length > 0, 'the page was heard');
    expect(sandboxed.record.warnings).to.deep.equal(['null']);
    expect(() => sandboxed.document).to.throw('sandboxed');
  });

  it('clicks and types in an element of a page', async () => {
    const {document} = await page({
      html: `<!doctype html><title>Blog</title><p style="height: 2000px">Far above</p>
        <button>One</button> <button>Two</button>`,
    });
    const [one, two] = document.querySelectorAll('button');
    if (!one || !two) throw new Error('The page has no buttons');
    const presses: string[] = [];
    for (const button of [one, two]) {
      button.addEventListener('click', () => presses.push(button.textContent));
    }
    await click(two);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(one);
    await press('Enter');
    expect(presses).to.deep.equal(['Two', 'One']);
  });

  it('presses a key again that another frame got', async () => {
    const {document, window: inner} = await page({
      html: '<!doctype html><title>Blog</title><input aria-label="Words" />',
    });
    const input = document.querySelector('input')!;
    const elsewhere = fixture<HTMLInputElement>('<input aria-label="Elsewhere" />');
    const focus = () => {
      inner.focus();
      input.focus();
    };
    const heard: string[] = [];
    elsewhere.addEventListener('keydown', ({key}) => heard.push(key));
    for (const [keys, wanted] of [
      ['a', 'a'],
      ['Shift+B', 'aB'],
    ] as const) {
      addEventListener('keyup', focus, {once: true, capture: true});
      focus();
      const pressing = press(keys);
      elsewhere.focus();
      await pressing;
      expect([input.value, elsewhere.value, heard]).to.deep.equal([wanted, '', []]);
    }
  });

  it('counts the requests that another origin got, and reads only what it allows', async () => {
    const key = crypto.randomUUID();
    const origin = await otherOrigin();
    expect(new URL(origin).host).not.to.equal(location.host);
    const answer = await fetch(`${origin}/json?key=${key}&body=${encodeURIComponent('{"a": 1}')}`);
    expect(await answer.json()).to.deep.equal({a: 1});
    await rejection(fetch(`${origin}/fault/no-cors?key=${key}`));
    await rejection(fetch(`${origin}/fault/reset?key=${key}`));
    const paths = (await requests(key)).map(({path}) => path);
    expect(paths.slice(0, 3)).to.deep.equal(['/json', '/fault/no-cors', '/fault/reset']);
  });

  it('finds an unnamed button inside a shadow root, and an empty element nothing to check', async () => {
    const host = fixture('<div></div>');
    expect(await rejection(expectAccessible(host))).to.contain('nothing to check');
    host.attachShadow({mode: 'open'}).innerHTML = '<button></button>';
    expect(await rejection(expectAccessible(host))).to.contain('button-name');
    host.shadowRoot?.querySelector('button')?.append('Copy');
    await expectAccessible(host);
  });

  it('finds a page without a language', async () => {
    const {document} = await page({html: '<!doctype html><title>Blog</title><h1>Words</h1>'});
    expect(await rejection(expectAccessible(document))).to.contain('html-has-lang');
  });

  it('keeps warnings from the console', () => {
    const warnings = collectWarnings();
    console.warn('<interview-quote-card>', 1);
    expect(warnings).to.deep.equal(['<interview-quote-card> 1']);
  });

  it('says what it waited for in vain', async () => {
    const message = await rejection(until(() => false, 'hell froze over', 20));
    expect(message).to.contain('until hell froze over');
  });

  it('finds by role and name in an element, in its shadow root and in what is slotted', async () => {
    const host = fixture('<div><p>Slotted</p></div>');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<button aria-label="Copy">C</button><button>Paste</button><slot></slot>';
    const found = async (...question: [role: string, name?: string]) =>
      (await inTree(host, ...question)).map(({textContent}) => textContent);
    expect(await found('button')).to.deep.equal(['C', 'Paste']);
    expect(await found('button', 'Copy')).to.deep.equal(['C']);
    expect(await found('button', 'C')).to.deep.equal([]);
    expect(await found('heading')).to.deep.equal([]);
    expect(await found('paragraph')).to.deep.equal(['Slotted']);
  });

  it('asks about no page but its own', async () => {
    const {document} = await page({html: '<!doctype html><title>Blog</title><p>Words</p>'});
    expect(await rejection(inTree(document.body, 'paragraph'))).to.contain('own page');
  });

  onlyWhere('treeOmissions', () => {
    it('does not find what is hidden from the tree', async () => {
      const list = fixture(
        '<div><p>Seen</p><p hidden>No</p><p aria-hidden="true">No</p><div hidden="until-found"><p>No</p></div></div>',
      );
      const found = await inTree(list, 'paragraph');
      expect(found.map(({textContent}) => textContent)).to.deep.equal(['Seen']);
    });
  });

  onlyWhere('treeStates', () => {
    it('tells the states of what is in the tree, and fails for what is not', async () => {
      const button = fixture('<button aria-pressed="true">Ana</button>');
      expect(await statesInTree(button)).to.include({pressed: 'true', focusable: true});
      button.hidden = true;
      expect(await rejection(statesInTree(button))).to.contain('leaves the element out');
    });
  });

  onlyWhere('colorScheme', () => {
    it('shows a page a system in dark mode', async () => {
      const {window} = await page({
        html: '<!doctype html><title>Blog</title>',
        colorScheme: 'dark',
      });
      expect(window.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    });
  });

  onlyWhere('emulateMedia', () => {
    it('emulates media', async () => {
      await emulateMedia({
        type: 'print',
        forcedColors: 'active',
        reducedMotion: 'reduce',
        contrast: 'more',
      });
      const queries = [
        'print',
        '(forced-colors: active)',
        '(prefers-reduced-motion: reduce)',
        '(prefers-contrast: more)',
      ];
      expect(queries.filter((query) => !matchMedia(query).matches)).to.deep.equal([]);
    });

    it('ends the emulation with the test', () => {
      expect(engine).to.equal('chromium');
      expect(matchMedia('print').matches).to.equal(false);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    });
  });
});
