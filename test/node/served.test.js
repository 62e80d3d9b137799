/** The elements where there is no browser: what `@lit-labs/ssr` makes of them in Node. */
import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {register} from 'interview-widgets';
import {interview} from 'interview-widgets/data/interview.js';
import {serverRendered} from '../../scripts/test-server.js';

const TAGS = [
  'interview-quote-card',
  'interview-qa-accordion',
  'interview-speaker-profile',
  'interview-article',
];

/** Words, without the tags and the styles around them. */
function wordsOf(/** @type {string} */ markup) {
  const text = markup.replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, '');
  return text.replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ');
}

const attributes = {'interview-quote-card': 'quote="not-a-proxy-war"'};

for (const tag of TAGS) {
  test(`<${tag}> is rendered with its words in a declarative shadow root`, async () => {
    const markup = await serverRendered({tag, attributes: attributes[tag], interview});
    assert.match(markup, /<template shadowroot="open" shadowrootmode="open">/);
    assert.match(wordsOf(markup), /Vasylyna/);
    assert.doesNotMatch(markup, / style=| on[a-z]+=|<script|<slot/);
  });
}

test('an interview that is registered is rendered by its id, and where none is named', async () => {
  await register(interview);
  for (const named of ['interview="ukrainian-and-russian-socialists"', '']) {
    const markup = await serverRendered({tag: 'interview-article', attributes: named});
    assert.match(wordsOf(markup), /Will Ukraine win the war\?/);
  }
});

test('an interview that is wrong is not shown, and the console says what is wrong', async () => {
  const warn = mock.method(console, 'warn', () => {});
  const quotes = interview.quotes.map((quote) => ({
    ...quote,
    exact: ['We see this as a proxy war.'],
  }));
  const forged = {...interview, quotes};
  const markup = await serverRendered({
    tag: 'interview-quote-card',
    attributes: 'quote="not-a-proxy-war"',
    interview: forged,
  });
  warn.mock.restore();
  assert.match(markup, /<slot/);
  assert.doesNotMatch(markup, /proxy war/);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /<interview-quote-card> .*\(invalid\)/);
});

test('a file that is yet to be loaded leaves the children in sight', async () => {
  const markup = await serverRendered({
    tag: 'interview-quote-card',
    attributes: 'src="https://loaf.example/bakers.json"',
    children: '<p>Words of the page</p>',
  });
  assert.match(markup, /<slot[^>]*><\/slot>.*<\/template><p>Words of the page<\/p>/s);
});

test('words that look like markup stay words', async () => {
  const markup = await serverRendered({
    tag: 'interview-article',
    interview: {...interview, title: '</template><script>alert(1)</script>'},
  });
  assert.doesNotMatch(markup, /<script/);
  assert.match(markup, /&lt;\/template&gt;&lt;script&gt;/);
});
