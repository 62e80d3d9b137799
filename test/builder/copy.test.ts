import {expect} from 'chai';
import {rendered} from '../../demo/builder/compiler/rendering.js';
import {jsxOf} from '../../demo/builder/copy/jsx.js';
import {FLAVORS} from '../../demo/builder/state/state.js';
import {snippetFor, stateOf} from './snippets.js';

describe('what is copied', () => {
  it('names this release and the hashes of its files', async () => {
    const {parts} = await snippetFor(stateOf());
    const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<
      string,
      string
    >;
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    const folder = `https://cdn.jsdelivr.net/npm/interview-widgets@${version}/dist`;
    expect(parts[0]?.code.split('\n')).to.deep.equal([
      `<link rel="stylesheet" href="${folder}/fallback.css" integrity="${integrity['fallback.css']}" crossorigin="anonymous">`,
      `<script async src="${folder}/interview-widgets.min.js" integrity="${integrity['interview-widgets.min.js']}" crossorigin="anonymous"></script>`,
    ]);
  });

  it('loads no bundled interview where there is one of the publisher’s own', async () => {
    const {parts} = await snippetFor(stateOf({src: '/talk.json'}));
    expect(parts[0]?.code).to.include('interview-widgets.core.min.js');
    expect(parts[1]?.code).to.match(/^<interview-quote-card src="\/talk\.json"/);
  });

  it('has the words of the interview that is open, whatever the options say', async () => {
    const options = {src: 'https://other.example/', interview: 'other'};
    for (const flavor of ['element', 'npm'] as const) {
      const {parts} = await snippetFor(stateOf({src: '/talk.json', flavor, options}));
      expect(parts.at(-1)?.code).to.include('src="/talk.json"').and.not.include('other.example');
    }
  });

  it('marks the address that nobody has said yet', async () => {
    const snippet = await snippetFor(stateOf({isOwn: true}));
    expect(snippet.placeholder).to.equal('https://your-site.example/two-bakers.json');
    expect(snippet.all).to.include(snippet.placeholder);
  });

  for (const flavor of FLAVORS) {
    it(`marks it wherever it stands, as ${flavor}`, async () => {
      const frame = 'https://a.example/frame.html';
      const {parts, placeholder} = await snippetFor(stateOf({isOwn: true, flavor, frame}));
      const codes = parts.map(({code}) => code).join('\n');
      expect(placeholder !== undefined).to.equal(codes.includes('your-site.example'));
      if (placeholder) expect(codes.replaceAll(placeholder, '')).not.to.include('your-site');
    });
  }

  it('has a frame as wide as there is room, and its address before all', async () => {
    const frame = 'https://a.example/frame.html';
    const {parts, all} = await snippetFor(stateOf({flavor: 'frame', frame}));
    expect(parts.map(({code}) => code.split(/[ ?]/)[0])).to.deep.equal([
      frame,
      '<iframe',
      '<script',
    ]);
    expect(parts[1]?.code).to.include(' width="100%" ').and.not.include('600');
    expect(all).to.equal(`${parts[1]?.code}\n${parts[2]?.code}`);
  });

  it('has a frame’s labels in the language of the page in the preview', async () => {
    const frame = 'https://a.example/frame.html';
    const state = stateOf({flavor: 'frame', frame});
    const addressIn = async (lang: string, options = {}) => {
      const preview = {...state.preview, lang};
      const {parts} = await snippetFor({...state, preview, options: {'quote-card': options}});
      return new URL(parts[0]?.code ?? '').searchParams.get('ui-lang');
    };
    expect(await addressIn('')).to.equal(null);
    expect(await addressIn('en-GB')).to.equal(null);
    expect(await addressIn('de')).to.equal('de');
    expect(await addressIn('de', {'ui-lang': 'fr'})).to.equal('fr');
  });

  it('asks for whole markup alone in a post, and for its tags apart', async () => {
    const {all, parts} = await snippetFor(stateOf({flavor: 'markup'}));
    expect(all).to.equal(undefined);
    expect(parts[0]?.code).to.match(/^<link .*<script /s);
    expect(parts[1]?.code).not.to.match(/<(link|script)\b/);
  });

  it('has an attribute that is new to the elements, escaped', async () => {
    const options = {quote: 'rye', 'shown-as': 'a "b" & <c>', 'without-all': true as const};
    const own = {src: '/talk.json', options};
    const {parts} = await snippetFor(stateOf(own));
    expect(parts[1]?.code.split('\n')[0]).to.equal(
      '<interview-quote-card src="/talk.json" quote="rye" shown-as="a &quot;b&quot; &amp; &lt;c&gt;" without-all>',
    );
    const {parts: markup} = await snippetFor(stateOf({...own, flavor: 'markup'}));
    expect(markup[1]?.code.split('\n')[0]).to.match(
      /^<figure class="interview-quote-card" data-interview-src="\/talk\.json" data-quote="rye" lang="en" dir="ltr" data-interview-shown-as="a &quot;b&quot; &amp; &lt;c&gt;" data-interview-without-all>$/,
    );
    const {parts: frame} = await snippetFor(
      stateOf({...own, flavor: 'frame', frame: 'https://a.example/frame.html'}),
    );
    expect(frame[1]?.code).to.include('&amp;shown-as=a%20%22b%22%20%26%20%3Cc%3E');
  });

  it('says why an element cannot be rendered', async () => {
    const {bakers} = await import('./snippets.js');
    const request = {element: 'quote-card' as const, options: {quote: 'no'}, as: 'text' as const};
    const problem = 'quote: found "no"; wanted one of rye.';
    expect(await rendered(bakers, request)).to.deep.equal({problem});
  });
});

describe('JSX', () => {
  const shows = (markup: string) => jsxOf(markup, 0);

  it('has React’s names, closed tags, and numbers as such', () => {
    expect(
      shows('<p class="a"><img src="a.png" alt="" width="4" referrerpolicy="x"><br></p>'),
    ).to.equal(
      '<p className="a">\n  <img src="a.png" alt="" width={4} referrerPolicy="x" />\n  <br />\n</p>',
    );
  });

  it('keeps words as they are, whatever they are', () => {
    expect(shows('<p>a {b} &lt;c&gt; &amp; d</p>')).to.equal('<p>{"a {b} <c> & d"}</p>');
    expect(shows('<p>one&#010;two</p>')).to.equal('<p>{"one\\ntwo"}</p>');
    expect(shows('<p>one \u2028 two</p>')).to.equal('<p>{"one \u2028 two"}</p>');
    expect(shows('<p>a <b>b</b> <i>c</i></p>')).to.equal('<p>a{" "}<b>b</b>{" "}<i>c</i></p>');
  });

  it('keeps values as they are, whatever they are', () => {
    expect(shows('<a href="?a=1&amp;b=&quot;" title="it&#039;s" open>x</a>')).to.equal(
      '<a href={"?a=1&b=\\""} title="it\'s" open>x</a>',
    );
  });
});
