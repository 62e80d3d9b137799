/** `interview-widgets quote`: the verdict on an excerpt, its place, and the markup that embeds it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAULTY, folder, TALK} from '../support/command.js';

const JSON_TEXT = JSON.stringify(
  {
    schemaVersion: 1,
    id: 'talk',
    lang: 'ar',
    title: '<Chairs> & "kettles"',
    intro: [],
    speakers: [
      {id: 'ada', name: 'Ada <b>'},
      {id: 'ben', name: 'Ben'},
    ],
    exchanges: [
      {
        id: 'start',
        question: ['How?'],
        answers: [
          {speakers: ['ben'], body: [{kind: 'paragraph', content: ['Nothing to add from me.']}]},
          {
            speakers: ['ada'],
            body: [
              {kind: 'paragraph', content: ['We do not see this as an end, and nobody here does.']},
              {
                kind: 'paragraph',
                content: [
                  'We say "chairs & <kettles>" when we mean people. She said: "Let them all come in." ' +
                    'Then the \u202eturned\u001b[31m words came to the door.',
                ],
              },
            ],
          },
        ],
      },
      {
        id: 'end',
        question: ['And then?'],
        answers: [
          {speakers: ['ada'], body: [{kind: 'paragraph', content: ['Nothing to add from me.']}]},
        ],
      },
    ],
    quotes: [],
    source: {name: 'The Review', url: 'https://example.org/?a=1&b="2"'},
  },
  null,
  2,
);

/** Looks an excerpt up in the interview above. */
function quote(/** @type {string} */ excerpt, /** @type {string[]} */ ...options) {
  return folder({'talk.json': JSON_TEXT}).run(
    ...['quote', 'talk.json', '--excerpt', excerpt, ...options],
  );
}

/** The line of a file on which words stand. */
function lineOf(/** @type {string} */ text, /** @type {string} */ words) {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

describe('quote', () => {
  it('says where the words stand and shows the rest of their clause, which a card does too', async () => {
    const {code, stdout} = await quote('see this as an end');
    assert.equal(code, 0);
    const line = lineOf(JSON_TEXT, 'see this as an end');
    const [first, place, , shown] = stdout.split('\n');
    assert.equal(first, 'verbatim: the interview has these words.');
    assert.equal(place, `talk.json:${line}:28, exchange start, Ada <b>`);
    assert.equal(shown, '  [We do not] see this as an end […]');
  });

  it('mutes that rest where there are colors', async () => {
    const {stdout} = await folder({'talk.json': JSON_TEXT}).runWith(
      {isTTY: true},
      ...['quote', 'talk.json', '-e', 'see this as an end'],
    );
    assert.ok(stdout.includes('\n  \u001b[2mWe do not \u001b[22msee this as an end'));
  });

  it('prints the markup, with nothing in it that is read as markup', async () => {
    const link =
      'https://example.org/?a=1&amp;b=&quot;2&quot;#:~:text=say%20%22chairs%20%26%20%3Ckettles%3E%22%20when';
    const {stdout} = await quote('say "chairs & <kettles>" when', '--src', '/a?b&"c"');
    const markup = stdout.slice(stdout.indexOf('<interview-quote-card'));
    assert.equal(
      markup,
      `<interview-quote-card src="/a?b&amp;&quot;c&quot;" excerpt="say &quot;chairs &amp; &lt;kettles&gt;&quot; when">
  <figure lang="ar" dir="rtl">
    <blockquote cite="${link}"><p><span class="interview-rest">We </span>say &quot;chairs &amp; &lt;kettles&gt;&quot; when<span class="interview-rest"> we mean people.</span></p></blockquote>
    <figcaption><b><span dir="auto">Ada &lt;b&gt;</span></b> <cite><a href="${link}">&lt;Chairs&gt; &amp; &quot;kettles&quot;</a></cite>, The Review</figcaption>
  </figure>
</interview-quote-card>
`,
    );
  });

  it('prints nothing that moves a cursor or turns words around', async () => {
    const {code, stdout} = await quote('words came to the door');
    assert.equal(code, 0);
    assert.ok(stdout.includes('[Then the <U+202E>turned␛[31m] words came to the door'));
    assert.ok(stdout.includes('>Then the &#8238;turned&#27;[31m </span>words came to the door'));
  });

  it('keeps paragraphs apart in the markup', async () => {
    const {stdout} = await quote('nobody here does. We say "chairs');
    assert.ok(stdout.includes('nobody here does.</p><p>We say '));
    assert.match(stdout, /excerpt="nobody here does\. We say &quot;chairs"/);
  });

  it('takes words that are left out rightly', async () => {
    const {code, stdout} = await quote('We do not see this […] She said: "Let them all come in."');
    assert.equal(code, 0);
    assert.match(stdout, /^elided: /);
    assert.match(stdout, /<p>We do not see this<[^>]*> as an end,?<\/span> \[…\] She said: /);
  });

  it('says when the words are someone else’s', async () => {
    const {stdout} = await quote('Let them all come in.');
    assert.match(stdout, /\n.*, Ada <b>, quoting someone else\n/);
  });

  it('says how the nearest passage differs, and ends with 1', async () => {
    const {code, stdout, stderr} = await quote('We do see this as an end, and nobody there does.');
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /^changed: /);
    assert.match(stdout, /\n {2}We do not see this as an end, and nobody here does\n/);
    assert.match(
      stdout,
      /\n {2}character 7: "not" is left out\n {2}character \d+: "there" is "here"\n$/,
    );
    assert.ok(!stdout.includes('<interview-quote-card'));
  });

  it('refuses a cut that could turn the meaning, with what to do, and ends with 1', async () => {
    const {code, stdout} = await quote('We do […] see this as an end');
    assert.equal(code, 1);
    assert.match(stdout, /^refused: .* \[…\] leaves out at least four\.\n/);
    assert.ok(!stdout.includes('<interview-quote-card'));
  });

  it('says of words that are nowhere only that, and ends with 1', async () => {
    const {code, stdout} = await quote('words that no one ever uttered');
    assert.equal(code, 1);
    assert.match(stdout, /^absent: .*\n$/);
  });

  it('narrows the excerpt down where that is asked for, and in the markup', async () => {
    const options = ['--speaker', 'ada', '--exchange', 'end'];
    const {stdout, stderr} = await quote('Nothing to add from me.', '--src', '/a', ...options);
    assert.equal(stderr, '');
    assert.match(stdout, /, exchange end, Ada <b>\n/);
    assert.match(stdout, /excerpt="Nothing to add from me\." speaker="ada" exchange="end">/);
  });

  it('says that the words stand in two places', async () => {
    const {code, stderr} = await quote('Nothing to add from me.', '--src', '/a');
    assert.equal(code, 0);
    assert.match(stderr, /another place too.*--exchange ID/);
  });

  it('says where to put the address, where none is given', async () => {
    const {stdout, stderr} = await quote('see this as an end');
    assert.match(stdout, /<interview-quote-card src="talk\.json" /);
    assert.match(stderr, /^Change src .*--src URL\.\n$/);
  });
});

describe('the file of an excerpt', () => {
  const excerpt = ['--excerpt', 'see this as an end'];

  it('may be a transcript, whose pull quotes are not taken for its answers', async () => {
    const {run} = folder({'talk.md': TALK});
    const {code, stdout} = await run('quote', 'talk.md', '--excerpt', 'It began with "twelve');
    assert.equal(code, 0);
    const line = lineOf(TALK, '**Ada:**');
    assert.match(stdout, new RegExp(`\\ntalk\\.md:${line}:\\d+, exchange start, Ada\\n`));
    assert.match(stdout, / src="talk\.json" /);
  });

  it('may be standard input', async () => {
    const inJson = await folder().runWith({stdin: JSON_TEXT}, 'quote', '-', ...excerpt);
    assert.match(inJson.stdout, /^verbatim: .*\n<stdin>:\d+:28, [^]* src="talk\.json"/);
    const inMarkdown = await folder().runWith(
      {stdin: TALK},
      ...['quote', '-', '--format', 'markdown', ...excerpt],
    );
    assert.match(inMarkdown.stdout, /^verbatim: /);
  });

  it('is told to be wrong as by the other commands', async () => {
    const {run} = folder({'a.md': FAULTY, 'a.json': '{"a": }'});
    const markdown = await run('quote', 'a.md', ...excerpt);
    assert.deepEqual([markdown.code, markdown.stdout], [1, '']);
    assert.match(markdown.stderr, /^a\.md:11:1: error: [^]*\n\d errors in 1 file\n$/);
    const json = await run('quote', 'a.json', ...excerpt);
    assert.deepEqual([json.code, json.stdout], [1, '']);
    assert.match(json.stderr, /^a\.json:1:7: error: /);
    assert.equal((await run('quote', 'none.json', ...excerpt)).code, 2);
  });
});

describe('an excerpt that is not given as it should be', () => {
  const cases = [
    [['talk.json'], /found no excerpt/],
    [['--excerpt', 'a'], /found no file; wanted one/],
    [['talk.json', 'see', 'this', '-e', 'a'], /found 3 files; wanted one\. Put .* quotation marks/],
    [
      ['talk.json', '-e', 'a', '--speaker', 'adda'],
      /--speaker adda; wanted ada or ben\..*mean ada/,
    ],
    [['talk.json', '-e', 'a', '--exchange', 'x'], /--exchange x; wanted start or end\./],
  ];
  for (const [argv, expected] of cases) {
    it(`is told, with what to do: ${argv.join(' ')}`, async () => {
      const {code, stdout, stderr} = await folder({'talk.json': JSON_TEXT}).run('quote', ...argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
    });
  }
});
