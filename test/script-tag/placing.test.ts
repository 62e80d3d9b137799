import {expect} from 'chai';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {VERSION} from '../../src/source/version.js';
import {until} from '../support/wait.js';
import {
  allFallback,
  allOwn,
  blog,
  card,
  dist,
  elements,
  FALLBACK,
  four,
  ownText,
  scriptTag,
  settled,
  sight,
} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};

describe('where the script tag stands', () => {
  const places: Record<string, {attributes: string; at: 'head' | 'end'}> = {
    'in the head, async': {attributes: 'async', at: 'head'},
    'in the head, deferred': {attributes: 'defer', at: 'head'},
    'in the head, holding up the page': {attributes: '', at: 'head'},
    'at the end of the body': {attributes: '', at: 'end'},
    'as a module': {attributes: 'type="module" crossorigin data-interview-widgets', at: 'head'},
  };

  for (const [place, {attributes, at}] of Object.entries(places)) {
    it(`does not matter: ${place}`, async () => {
      const tag = await scriptTag(attributes);
      const {document, record} = await blog(
        at === 'head' ? {head: tag, body: four} : {body: four + tag},
      );
      expect(sight(document)).to.deep.equal(allOwn);
      expect(record).to.deep.equal(quiet);
    });

    it(`leads to the validator: ${place}`, async () => {
      const tag = await scriptTag(attributes);
      const body = `<interview-article src="/data/interview.json">${FALLBACK}</interview-article>`;
      const {document, record} = await blog(at === 'head' ? {head: tag, body} : {body: body + tag});
      expect(sight(document)).to.deep.equal({article: 'own'});
      expect(record).to.deep.equal(quiet);
    });
  }

  it('does not matter where a script puts it there', async () => {
    const src = await dist();
    const {document, record, ...rest} = await blog({
      head: `<script>
        const script = document.createElement('script');
        script.src = ${JSON.stringify(src)};
        document.head.append(script);
      </script>`,
      body: `<interview-article src="/data/interview.json">${FALLBACK}</interview-article>${card}`,
    });
    await settled({document, record, ...rest});
    expect(sight(document)).to.deep.equal({article: 'own', 'quote-card': 'own'});
    expect(record).to.deep.equal(quiet);
  });

  it('may be covered by a form or a picture named currentScript', async () => {
    for (const rival of ['form', 'img', 'embed']) {
      const {document, record} = await blog({
        head: '',
        body: `<${rival} name="currentScript"></${rival}>
          <interview-article src="/data/interview.json">${FALLBACK}</interview-article>
          ${await scriptTag('data-interview-widgets')}`,
      });
      expect(sight(document), rival).to.deep.equal({article: 'own'});
      expect(record, rival).to.deep.equal(quiet);
    }
  });

  it('unknown, costs only what needs a chunk', async () => {
    const {document, record} = await blog({
      head: await scriptTag('type="module" crossorigin'),
      body: `${card}<interview-article src="/data/interview.json">${FALLBACK}</interview-article>`,
    });
    expect(sight(document)).to.deep.equal({'quote-card': 'own', article: 'fallback'});
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('policy');
  });
});

describe('more than one script', () => {
  it('of the same version is silent', async () => {
    const tag = await scriptTag('');
    const core = await scriptTag('', 'interview-widgets.core.min.js');
    const {document, record} = await blog({head: tag + tag, body: four + core});
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record).to.deep.equal(quiet);
  });

  it('of two versions: the first stays, and one warning names both', async () => {
    const {window, document, record} = await blog({
      head: `<script>InterviewWidgets = {version: '0.0.1', register() {}, push() {}}</script>
        ${await scriptTag()}`,
    });
    expect(sight(document)).to.deep.equal(allFallback);
    expect((window.InterviewWidgets as {version: string}).version).to.equal('0.0.1');
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('0.0.1').and.contain(VERSION);
  });

  it("leaves a foreign element under our tag alone, with one warning, and shows the others'", async () => {
    const {document, record} = await blog({
      head: `<script>customElements.define('interview-article', class extends HTMLElement {})</script>
        ${await scriptTag()}`,
      body: four.replace(
        '<interview-quote-card>',
        '<interview-quote-card quote="not-a-proxy-war">',
      ),
    });
    expect(sight(document)).to.deep.equal({...allOwn, article: 'fallback'});
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('<interview-article>');
  });
});

describe('window.InterviewWidgets', () => {
  it('runs what was pushed before it came, in order, and then at once', async () => {
    const {window, record} = await blog({
      head: `<script>
        said = [];
        InterviewWidgets = [(api) => said.push('first ' + api.version)];
        InterviewWidgets.push((api) => said.push('second'));
        </script>${await scriptTag()}`,
    });
    const api = window.InterviewWidgets;
    const {said} = window as unknown as {said: string[]};
    expect(said).to.deep.equal([`first ${VERSION}`, 'second']);
    if (!api || !('version' in api)) throw new Error('the array is replaced');
    api.push(() => said.push('third'));
    expect(said).to.have.length(3);
    expect(record.errors).to.deep.equal([]);
  });

  it('goes on after a callback that throws', async () => {
    const {window, document, record} = await blog({
      head: `<script>
        InterviewWidgets = [() => { throw new Error('mine') }, () => { ran = true }, 'no function'];
        </script>${await scriptTag()}`,
      body: card,
    });
    expect(sight(document)).to.deep.equal({'quote-card': 'own'});
    expect(window).to.have.property('ran', true);
    expect(record.errors.join()).to.contain('mine').and.not.contain('Uncaught');
  });

  it('registers an interview, which elements then take by its id', async () => {
    const {document, record} = await blog({
      head: `<script>
        InterviewWidgets = [({register}) => register(${JSON.stringify(smallInterview())})];
        </script>${await scriptTag()}`,
      body: `<interview-article interview="two-bakers">${FALLBACK}</interview-article>`,
    });
    const [article] = elements(document);
    expect(article && ownText(article)).to.contain('Two bakers on bread');
    expect(record).to.deep.equal(quiet);
  });

  it('does not register what is no interview, and says so', async () => {
    const {record} = await blog({
      head: `<script>InterviewWidgets = [({register}) => register({id: 7})];</script>
        ${await scriptTag()}`,
      body: card,
    });
    await until(() => record.warnings.length > 0, 'a warning');
    expect(record.warnings[0]).to.contain('register()');
    expect(record.errors).to.deep.equal([]);
  });
});

describe("the page's default", () => {
  it('is what data-interview-src names', async () => {
    const {document, record} = await blog({
      head: await scriptTag(
        'async data-interview-src="/data/interview.json"',
        'interview-widgets.core.min.js',
      ),
    });
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record).to.deep.equal(quiet);
  });

  it('may fail, and then nothing else is shown in its place', async () => {
    const {document, record} = await blog({
      head: await scriptTag(`async data-interview-src="${await dist('nothing', 'fault')}"`),
      body: `<interview-article>${FALLBACK}</interview-article>`,
    });
    expect(sight(document)).to.deep.equal({article: 'fallback'});
    expect(record.warnings.filter((text) => text.includes('status'))).to.have.length(1);
  });

  it('is nothing in the file without the bundled interview: the fallback stays', async () => {
    const {document, record} = await blog({
      // Its elements go on waiting for a registration, so this page is not waited for.
      sandbox: 'allow-scripts allow-same-origin',
      head: await scriptTag('async', 'interview-widgets.core.min.js'),
    });
    expect(elements(document)[0]?.shadowRoot).not.to.equal(undefined);
    expect(sight(document)).to.deep.equal(allFallback);
    expect(record.errors).to.deep.equal([]);
  });
});

describe("the page's theme", () => {
  const themes = async (setting: string) => {
    const {document, record} = await blog({
      head: await scriptTag(`async data-interview-theme="${setting}"`),
      body: `${card}<interview-article theme="light"></interview-article>`,
    });
    return {themes: elements(document).map(({theme}) => theme), record};
  };

  it('is what data-interview-theme names, for elements that name none', async () => {
    expect(await themes('dark')).to.deep.equal({themes: ['dark', 'light'], record: quiet});
  });

  it('is the host’s where there is none of that name, and a warning says so', async () => {
    const {record} = await themes('bright');
    expect(record.warnings.join()).to.contain('theme').and.contain('bright');
    expect(record.errors).to.deep.equal([]);
  });
});

describe('elements that come later', () => {
  it('are shown, from markup, from a clone and from createElement', async () => {
    const {document, record, ...rest} = await blog({
      head: await scriptTag(),
      body: '<main></main>',
    });
    const main = document.querySelector('main');
    if (!main) throw new Error('a main');
    main.innerHTML = card;
    main.append(main.firstElementChild?.cloneNode(true) ?? '');
    main.append(document.createElement('interview-article'));
    await settled({document, record, ...rest});
    expect(elements(document).map((element) => ownText(element).length > 100)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(record).to.deep.equal(quiet);
  });

  it('heed what was set on them before the script came', async () => {
    const {document, record} = await blog({
      body: `<interview-quote-card>${FALLBACK}</interview-quote-card>
        <script>document.querySelector('interview-quote-card').quote = 'not-a-proxy-war'</script>
        ${await scriptTag()}`,
    });
    expect(sight(document)).to.deep.equal({'quote-card': 'own'});
    expect(record).to.deep.equal(quiet);
  });
});

describe('an element at the very end of a page that still arrives', () => {
  /** A page that has the script already, and takes its markup piece by piece. */
  async function streaming() {
    const {document, record} = await blog({head: await scriptTag(), body: ''});
    document.open();
    document.write('<!doctype html><html lang="en"><title>A blog</title><body>');
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    return {document, record, pause};
  }

  it('waits for its children, and takes over what is open in them', async () => {
    const {document, record, pause} = await streaming();
    document.write('<interview-qa-accordion><details data-exchange="the-war" open><summary>');
    await pause();
    expect(sight(document)).to.deep.equal({'qa-accordion': 'fallback'});
    document.write('What about the war?</summary><p>We support</p></details>');
    await pause();
    document.write('</interview-qa-accordion>');
    document.close();
    const accordion = document.querySelector<InterviewElement>('interview-qa-accordion');
    await accordion?.ready;
    expect(sight(document)).to.deep.equal({'qa-accordion': 'own'});
    const open = accordion?.shadowRoot?.querySelectorAll('[aria-expanded=true]') ?? [];
    expect([...open].map(({textContent}) => textContent?.trim())).to.deep.equal([
      'What about the war?',
    ]);
    expect(record.errors).to.deep.equal([]);
  });

  it('waits for the JSON within it', async () => {
    const {document, record, pause} = await streaming();
    const json = JSON.stringify(smallInterview());
    document.write('<interview-article><script type="application/json" data-interview>');
    document.write(json.slice(0, 300));
    await pause();
    document.write(`${json.slice(300)}</script>`);
    await pause();
    document.write('</interview-article>');
    document.close();
    const article = document.querySelector<InterviewElement>('interview-article');
    await article?.ready;
    expect(article && ownText(article)).to.contain('Two bakers on bread');
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.deep.equal([]);
  });
});
