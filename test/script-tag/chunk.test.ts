import {expect} from 'chai';
import {requests} from '../support/page.js';
import {until} from '../support/wait.js';
import {blog, card, dist, elements, FALLBACK, loadedBy, ownText, scriptTag, sight} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const VALIDATOR = 'interview-widgets.validator.min.js';

function article(src: string): string {
  return `<interview-article src="${src.replaceAll('&', '&amp;')}">${FALLBACK}</interview-article>`;
}

/** Where a script can be that its chunk is not with, or not as it was built. */
const bad: Record<string, string> = {missing: 'alone', 'tampered with': 'tampered'};

describe('the validator', () => {
  it('is loaded when it is needed, once, from beside the script', async () => {
    const key = crypto.randomUUID();
    const src = `${await dist('interview.json', 'data')}?key=${key}&delay=100`;
    const page = await blog({
      head: await scriptTag(),
      body: article(src) + article(src) + card,
    });
    expect(elements(page.document).map((element) => ownText(element).length > 100)).to.deep.equal([
      true,
      true,
      true,
    ]);
    // What was loaded is written down a little after it was read.
    await until(() => loadedBy(page).length > 2, 'the requests are written down');
    expect(loadedBy(page)).to.have.members([await dist(), await dist(VALIDATOR), src]);
    expect(await requests(key)).to.have.length(1);
    expect(page.record).to.deep.equal(quiet);
  });

  it('is not loaded for the bundled interview', async () => {
    const page = await blog({head: await scriptTag(), body: card});
    expect(loadedBy(page)).to.deep.equal([await dist()]);
  });

  it('leaves no script element behind', async () => {
    const {document} = await blog({
      head: await scriptTag(),
      body: article('/data/interview.json'),
    });
    expect(sight(document)).to.deep.equal({article: 'own'});
    expect([...document.scripts].map(({src}) => src)).not.to.include(await dist(VALIDATOR));
  });

  it('checks JSON in the page too', async () => {
    const {document, record} = await blog({
      head: await scriptTag(),
      body: `<interview-article>${FALLBACK}
        <script type="application/json" data-interview>{"schemaVersion": 2}</script>
        </interview-article>`,
    });
    expect(sight(document)).to.deep.equal({article: 'fallback'});
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('newer-schema');
  });

  for (const [what, area] of Object.entries(bad)) {
    it(`${what}, costs only what needs it`, async () => {
      const {document, window, record} = await blog({
        head: `<script>codes = [];
          addEventListener('interview-error', ({code}) => codes.push(code))</script>
          ${await scriptTag('async', undefined, area)}`,
        body: article('/data/interview.json') + card,
      });
      expect(sight(document)).to.deep.equal({article: 'fallback', 'quote-card': 'own'});
      expect(window).to.have.property('codes').that.deep.equals(['policy']);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain('policy').and.contain(VALIDATOR);
      expect(record.errors).to.deep.equal([]);
      expect(window).not.to.have.property('tampered');
    });
  }

  it('that never comes is given up after 30 s, and not before', async () => {
    const {document, window, record} = await blog({
      head: `<script>
          // The page's clock: what is to be done in 30 s is done when the test says so.
          const {setTimeout: inTime} = window;
          later = [];
          window.setTimeout = (run, ms, ...rest) =>
            ms === 30_000 ? later.push(run) : inTime(run, ms, ...rest);
        </script>
        <script type="text/plain" data-interview-widgets
          src="${await dist('interview-widgets.min.js', 'fault/stall')}"></script>
        ${await scriptTag('type="module" crossorigin')}`,
      body: card,
    });
    // A chunk that is awaited would hold up the page's load event.
    document.body.insertAdjacentHTML('beforeend', article('/data/interview.json'));
    const {later} = window as unknown as {later: (() => void)[]};
    await until(() => later.length, 'the chunk is asked for');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(record.warnings).to.deep.equal([]);
    for (const run of later) run();
    await until(() => record.warnings.length, 'the chunk is given up');
    expect(record.warnings[0]).to.contain('policy').and.contain('did not answer');
    expect(sight(document)).to.deep.equal({'quote-card': 'own', article: 'fallback'});
    expect(record.errors).to.deep.equal([]);
  });

  it('would have run, tampered with, were it not for its hash', async () => {
    const {window} = await blog({head: await scriptTag('', VALIDATOR, 'tampered'), body: card});
    expect(window).to.have.property('tampered', true);
  });
});

describe('integrity.json', () => {
  const hashes = async () =>
    (await (await fetch(await dist('integrity.json'))).json()) as Record<string, string>;

  it('has the hash of every file for a script tag', async () => {
    const all = await hashes();
    expect(Object.keys(all)).to.include.members([
      'fallback.css',
      'interview-widgets.min.js',
      'interview-widgets.core.min.js',
      VALIDATOR,
    ]);
    for (const [file, hash] of Object.entries(all)) {
      const bytes = await (await fetch(await dist(file))).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(hash, file).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
    }
  });

  it('is what a page can hold the script and the style sheet against', async () => {
    const {[`interview-widgets.min.js`]: script, ['fallback.css']: style} = await hashes();
    const {document, record} = await blog({
      head: `<link rel="stylesheet" href="${await dist('fallback.css')}" integrity="${style}" crossorigin>
        ${await scriptTag(`async crossorigin="anonymous" integrity="${script}"`)}`,
      body: article('/data/interview.json') + card,
    });
    expect(sight(document)).to.deep.equal({article: 'own', 'quote-card': 'own'});
    expect(document.styleSheets[0]?.cssRules).not.to.have.length(0);
    expect(record).to.deep.equal(quiet);
  });

  it('lets no other file run in the place of the script, and the words stay', async () => {
    const {['interview-widgets.core.min.js']: other} = await hashes();
    const {document, window} = await blog({
      head: await scriptTag(`async crossorigin="anonymous" integrity="${other}"`),
      body: card,
    });
    expect(sight(document)).to.deep.equal({'quote-card': 'fallback'});
    expect(window).not.to.have.property('InterviewWidgets');
  });
});
