import {expect} from 'chai';
import {oEmbed, RenderError, type OEmbedOptions} from '../../src/html/index.js';
import {smallInterview} from '../fixtures/interview.js';
import {interviews} from '../interview/arbitrary.js';
import {fc} from '../support/random.js';
import {parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

const frame = 'https://news.example/interviews/frame.html';

/** The one element of a document's HTML, and what its address says. */
function shown(html: string): {node: HTMLIFrameElement; address: URL; says: [string, string][]} {
  const {childNodes} = parsed(html);
  const [node] = childNodes;
  if (childNodes.length !== 1 || !(node instanceof HTMLIFrameElement)) throw new Error(html);
  const address = new URL(node.getAttribute('src') ?? '');
  return {node, address, says: [...address.searchParams]};
}

describe('oEmbed', () => {
  it('has all that a document of its type has', () => {
    const {html: _html, ...rest} = oEmbed(wholeInterview(), {element: 'article', frame});
    expect(rest).to.deep.equal({
      version: '1.0',
      type: 'rich',
      title: 'Bread & <water>',
      author_name: 'Eva Novák, Kim',
      provider_name: 'The Daily Loaf',
      provider_url: 'https://loaf.example/',
      cache_age: 86_400,
      width: 600,
      height: 800,
    });
  });

  it('names nobody where the interview does not', () => {
    const document = oEmbed(smallInterview(), {element: 'quote-card', frame});
    expect(document).not.to.have.any.keys('author_name', 'author_url');
  });

  it('has one frame, whose address says what was asked for', () => {
    const show = {
      src: '/talk.json?a=1&b="2"',
      exchanges: ['flour', 'night'],
      searchable: true,
      headingLevel: 4,
      theme: 'dark',
      open: undefined,
      id: 'talk',
      withoutToolbar: true,
      withoutAnchors: true,
    };
    const document = oEmbed(wholeInterview(), {
      element: 'qa-accordion',
      frame: `${frame}?a=b`,
      show,
      width: 480,
      height: 320,
    });
    const {node, address, says} = shown(document.html);
    expect(address.origin + address.pathname).to.equal(frame);
    expect(says.sort()).to.deep.equal([
      ['a', 'b'],
      ['element', 'qa-accordion'],
      ['exchanges', 'flour night'],
      ['heading-level', '4'],
      ['searchable', ''],
      ['src', '/talk.json?a=1&b="2"'],
      ['theme', 'dark'],
      ['without-toolbar', ''],
    ]);
    expect([node.title, node.width, node.height]).to.deep.equal(['Bread & <water>', '480', '320']);
    expect([document.width, document.height]).to.deep.equal([480, 320]);
  });

  it('has one frame and nothing else, whatever the interview and the words are', () => {
    fc.assert(
      fc.property(interviews, fc.string({unit: 'binary', minLength: 1}), (interview, src) => {
        const {html} = oEmbed(interview, {element: 'article', frame, show: {src}});
        const {says} = shown(html);
        const readable = new TextDecoder('utf-8', {ignoreBOM: true});
        expect(says).to.deep.equal([
          ['element', 'article'],
          ['src', readable.decode(new TextEncoder().encode(src))],
        ]);
      }),
    );
  });

  for (const address of [
    ...['', 'frame.html', 'javascript:alert(1)', `${frame}#a`, 'https://a b/'],
    ...['https://:/', 'https://a:b/', 'https://[/'],
  ]) {
    it(`takes no frame that other sites could not load: "${address}"`, () => {
      const options: OEmbedOptions = {element: 'article', frame: address};
      expect(() => oEmbed(smallInterview(), options)).to.throw(RenderError, 'frame: found');
    });
  }

  const WRONG: [OEmbedOptions, string][] = [
    [{element: 'article', frame, width: NaN}, 'width: found NaN; wanted a whole number from 1 on.'],
    [{element: 'article', frame, width: 1e21}, 'width: found 1e+21'],
    [{element: 'article', frame, height: -3}, 'height: found -3; wanted a whole'],
    [{element: 'article', frame, height: 0}, 'height: found 0'],
    [{element: 'article', frame, height: 1.5}, 'height: found 1.5'],
    [{element: 'article', frame, cacheAge: -1}, 'cacheAge: found -1; wanted a whole number from 0'],
    [
      {element: 'quote-card', frame, show: {quote: 'nope'}},
      'quote: found "nope"; wanted one of rye',
    ],
    [{element: 'quote-card', frame, show: {excerpt: 'no such words'}}, 'excerpt: found'],
    [{element: 'quote-card', frame, show: {headingLevel: 2}}, 'show: found "headingLevel"'],
    [{element: 'article', frame, show: {show: ['all']}}, 'show: found "all"; wanted one of intro'],
    [{element: 'article', frame, show: {headingLevel: NaN}}, 'headingLevel: found NaN'],
    [{element: 'article', frame, show: {'on&src=//evil': '1'}}, 'show: found "on&src=//evil"'],
    [{element: 'article', frame, show: {element: 'quote-card'}}, 'show: found "element"; wanted'],
  ];
  for (const [options, message] of WRONG) {
    it(`makes no document, but says: ${message}`, () => {
      expect(() => oEmbed(smallInterview(), options)).to.throw(RenderError, message);
    });
  }

  it('may be kept for no time at all', () => {
    const options: OEmbedOptions = {element: 'article', frame, cacheAge: 0};
    expect(oEmbed(smallInterview(), options).cache_age).to.equal(0);
  });
});
