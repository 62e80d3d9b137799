/** `interview-widgets render`: an element as a file or another program wants it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as html from '../../build/src/html/index.js';
import {FAULTY, folder, TALK} from '../support/command.js';

const JSON_TEXT = readFileSync(new URL('../../data/interview.json', import.meta.url), 'utf8');
const INTERVIEW = JSON.parse(JSON_TEXT);

/** Renders the bundled interview. */
function render(/** @type {string[]} */ ...options) {
  return folder({'talk.json': JSON_TEXT}).run('render', 'talk.json', ...options);
}

describe('render', () => {
  const src = 'talk.json';
  const cases = [
    [['--element', 'quote-card'], html.renderQuoteCard(INTERVIEW, {src})],
    [
      ['--element', 'quote-card', '--quote', 'empowered-by-diversity', '--as', 'markup'],
      html.renderQuoteCard(INTERVIEW, {as: 'markup', quote: 'empowered-by-diversity', src}),
    ],
    [
      ['--element', 'quote-card', '-e', 'see this as a proxy war', '--as', 'email'],
      html.renderQuoteCard(INTERVIEW, {as: 'email', excerpt: 'see this as a proxy war'}),
    ],
    [
      [
        ...['--element', 'qa-accordion', '--exchanges', 'the-war,far-right', '--open', 'far-right'],
        ...['--searchable', '--without-toolbar', '--print', 'as-shown', '--theme', 'auto'],
        ...['--id', 'faq', '--src', '/a.json'],
      ],
      html.renderQaAccordion(INTERVIEW, {
        exchanges: ['the-war', 'far-right'],
        open: ['far-right'],
        searchable: true,
        withoutToolbar: true,
        print: 'as-shown',
        theme: 'auto',
        id: 'faq',
        src: '/a.json',
      }),
    ],
    [
      [
        ...['--element', 'speaker-profile', '--speaker', 'mia', '--show', 'answers bio'],
        ...['--heading-level', '2', '--without-anchors', '--interview', 'talk'],
      ],
      html.renderSpeakerProfile(INTERVIEW, {
        speaker: 'mia',
        show: ['answers', 'bio'],
        headingLevel: 2,
        withoutAnchors: true,
        interview: 'talk',
      }),
    ],
    [
      ['--element', 'article', '--as', 'text', '--show', 'intro,source'],
      html.renderArticle(INTERVIEW, {as: 'text', show: ['intro', 'source']}),
    ],
    [['--as', 'json-ld'], html.jsonLdText(INTERVIEW)],
  ];
  for (const [options, expected] of cases) {
    it(`prints what the library makes of ${options.join(' ')}`, async () => {
      const {code, stdout} = await render(...options);
      assert.equal(code, 0);
      assert.equal(stdout, `${expected}\n`);
    });
  }

  it('prints as oembed what the library makes of it', async () => {
    const frame = 'https://news.example/frame.html';
    const options = ['--element', 'qa-accordion', '--exchanges', 'the-war', '--src', '/a.json'];
    const {code, stdout} = await render(...options, '--as', 'oembed', '--frame', frame);
    assert.equal(code, 0);
    const show = {exchanges: ['the-war'], src: '/a.json'};
    const expected = html.oEmbed(INTERVIEW, {element: 'qa-accordion', frame, show});
    assert.deepEqual(JSON.parse(stdout), expected);
  });

  it('says what is wrong with a frame', async () => {
    const options = ['--element', 'article', '--as', 'oembed'];
    const without = await render(...options);
    assert.equal(without.code, 2);
    assert.match(without.stderr, /found no frame; .*Give it: --frame https:/s);
    const relative = await render(...options, '--frame', 'frame.html');
    assert.equal(relative.code, 2);
    assert.match(relative.stderr, /found --frame "frame.html"; wanted a whole address/);
    const vain = await render('--element', 'article', '--frame', 'https://a.example/');
    assert.match(vain.stderr, /found --frame for element; .*Add --as oembed/s);
  });

  it('takes a transcript, and standard input', async () => {
    const options = ['--element', 'article', '--as', 'text'];
    const {stdout} = await folder({'talk.md': TALK}).run('render', 'talk.md', ...options);
    assert.match(stdout, /^A talk\n\nHow did it start\?\n\nAda: We do not/);
    const piped = await folder().runWith(
      {stdin: TALK},
      ...['render', '-', '--format', 'markdown', ...options],
    );
    assert.equal(piped.stdout, stdout);
  });

  it('writes a file', async () => {
    const {run, read} = folder({'talk.json': JSON_TEXT});
    const options = ['--element', 'quote-card', '--as', 'email', '-o', 'mail/quote.html'];
    const {code, stdout, stderr} = await run('render', 'talk.json', ...options);
    assert.deepEqual([code, stdout, stderr], [0, '', 'mail/quote.html is written.\n']);
    assert.equal(read('mail/quote.html'), `${html.renderQuoteCard(INTERVIEW, {as: 'email'})}\n`);
  });

  it('says where to put the address, for pages alone', async () => {
    const note = 'Change src to where pages find the interview, or give it: --src URL.\n';
    for (const [as, ...more] of [['element'], ['markup']]) {
      const {stderr} = await render('--element', 'article', '--as', as ?? '', ...more);
      assert.equal(stderr, note);
    }
    for (const options of [
      ['--as', 'email'],
      ['--as', 'text'],
      ['--as', 'json-ld'],
      ['--src', '/talk.json'],
      ['--interview', 'talk'],
    ]) {
      assert.equal((await render('--element', 'article', ...options)).stderr, '');
    }
  });

  const departures = [
    ['We do see this as a proxy war in all of its ways', /^error: the interview /],
    ['We do […] see this as a proxy war', /^error: no card shows the words cut so\. .*four/],
    ['words that no one ever uttered', /^error: the interview does not have the excerpt's words/],
  ];
  for (const [excerpt = '', message] of departures) {
    it(`prints nothing for words that are not shown as they are asked for: ${excerpt}`, async () => {
      const {code, stdout, stderr} = await render('--element', 'quote-card', '-e', String(excerpt));
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /** @type {RegExp} */ (message));
      assert.match(stderr, /See how: interview-widgets quote talk\.json -e "…"\.\n$/);
    });
  }

  it('prints nothing that moves a terminal, and what programs read as it is', async () => {
    const words = 'We \u001b[31m bake \u202e at \u009b night.';
    const {run, runWith} = folder({'talk.md': TALK.replace('We do not', `${words} We do not`)});
    const argv = ['render', 'talk.md', '--element', 'article'];
    // eslint-disable-next-line no-control-regex
    const unsafe = /[\u001b\u009b\u202e]/;
    for (const form of ['element', 'markup', 'email', 'text', 'json-ld']) {
      const {stdout} = await runWith({isTTY: true}, ...argv, '--as', form);
      assert.doesNotMatch(stdout, unsafe, form);
      assert.match(stdout, /bake/);
    }
    assert.ok((await run(...argv, '--as', 'text')).stdout.includes(words));
    const data = JSON.parse((await runWith({isTTY: true}, ...argv, '--as', 'json-ld')).stdout);
    assert.ok(data.hasPart[0].acceptedAnswer[0].text.includes(words));
    // A reference to it would be read as another character.
    assert.ok((await run(...argv)).stdout.includes('at \u009b night'));
  });

  it('tells what is wrong with the file as the other commands do', async () => {
    const {run} = folder({'a.md': FAULTY});
    const {code, stdout, stderr} = await run('render', 'a.md', '--element', 'article');
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^a\.md:11:1: error: [^]*\n\d errors in 1 file\n$/);
  });
});

describe('JSON-LD', () => {
  async function parts(/** @type {string[]} */ ...options) {
    const {stdout} = await render('--as', 'json-ld', ...options);
    const {about = [], hasPart = []} = JSON.parse(stdout);
    const types = hasPart.map((/** @type {{'@type': string}} */ part) => part['@type']);
    return {
      people: about.map((/** @type {{name: string}} */ {name}) => name),
      questions: types.filter((/** @type {string} */ type) => type === 'Question').length,
      quotations: types.filter((/** @type {string} */ type) => type === 'Quotation').length,
    };
  }

  it('is of what the element shows', async () => {
    assert.deepEqual(await parts(), {people: ['Vasylyna', 'Mia'], questions: 9, quotations: 2});
    assert.deepEqual(await parts('--element', 'quote-card'), {
      people: ['Vasylyna'],
      questions: 0,
      quotations: 1,
    });
    assert.deepEqual(await parts('--element', 'qa-accordion', '--speaker', 'mia'), {
      people: ['Mia'],
      questions: 5,
      quotations: 0,
    });
    assert.deepEqual(await parts('--element', 'speaker-profile'), {
      people: ['Vasylyna'],
      questions: 0,
      quotations: 2,
    });
    const show = ['--show', 'answers'];
    assert.deepEqual(await parts('--element', 'speaker-profile', ...show), {
      people: ['Vasylyna'],
      questions: 8,
      quotations: 0,
    });
    assert.deepEqual(await parts('--element', 'article', '--show', 'quotes'), {
      people: ['Vasylyna'],
      questions: 0,
      quotations: 2,
    });
    assert.deepEqual(await parts('--element', 'article', '--show', 'speakers'), {
      people: ['Vasylyna', 'Mia'],
      questions: 0,
      quotations: 0,
    });
  });
});

describe('what is not asked for as it should be', () => {
  const cases = [
    [[], /found no file; wanted one/],
    [['talk.json', 'b.json', '--element', 'article'], /found 2 files; wanted one/],
    [['talk.json'], /found no element; wanted quote-card, .* Say which: --element/],
    [['talk.json', '--element', 'quote'], /--element quote; wanted .* Did you mean quote-card\?/],
    [['talk.json', '--element', 'article', '--as', 'mail'], /--as mail; wanted .*mean email\?/],
    [
      ['talk.json', '--element', 'quote-card', '--quote', 'not-a-proxi-war'],
      /--quote "not-a-proxi-war"; wanted one of not-a-proxy-war, .* Did you mean not-a-proxy-war\?/,
    ],
    [
      ['talk.json', '--element', 'qa-accordion', '--exchanges', 'the-war x'],
      /--exchanges "x"; wanted one of getting-involved, /,
    ],
    [
      ['talk.json', '--element', 'article', '--show', 'answers'],
      /--show "answers"; wanted one of intro, speakers/,
    ],
    [
      ['talk.json', '--element', 'article', '--show', 'answers', '--as', 'json-ld'],
      /--show "answers"; wanted one of intro, speakers/,
    ],
    [
      ['talk.json', '--element', 'quote-card', '--speaker', 'nobody', '--as', 'json-ld'],
      /--speaker "nobody"; wanted one of vasylyna, mia/,
    ],
    [
      ['talk.json', '--element', 'quote-card', '--exchange', 'the-wat', '--as', 'text'],
      /--exchange "the-wat"; wanted one of .* Did you mean the-war\?/,
    ],
    [
      ['talk.json', '--element', 'article', '--heading-level', 'two'],
      /--heading-level two; wanted 1, 2, .* or 9/,
    ],
    [
      ['talk.json', '--element', 'article', '--quote', 'x'],
      /found --quote for article; wanted it for quote-card alone/,
    ],
    [['talk.json', '--element', 'article', '--theme', 'drak'], /--theme drak; .*mean dark\?/],
    [
      ['talk.json', '--element', 'quote-card', '--excerpt', 'a', '--as', 'json-ld'],
      /found --excerpt for JSON-LD; .* Name it: --quote ID/,
    ],
  ];
  for (const [argv, expected] of cases) {
    it(`is told, with what to do: ${String(argv)}`, async () => {
      const {run} = folder({'talk.json': JSON_TEXT});
      const {code, stdout, stderr} = await run('render', .../** @type {string[]} */ (argv));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /** @type {RegExp} */ (expected));
      assert.match(stderr, /See interview-widgets render --help\.\n$/);
    });
  }
});
