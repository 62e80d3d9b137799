import {expect} from 'chai';
import {attributes, escapeHtml} from '../../src/html/escape.js';
import {fc} from '../support/random.js';
import {parsed} from './parsed.js';

describe('escapeHtml', () => {
  it('makes HTML that is read as the text it was, but for a zero, which HTML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const body = parsed(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        const wanted = text.replaceAll('\0', '\uFFFD');
        expect(body.textContent).to.equal(wanted);
        expect(body.querySelector('p')?.title).to.equal(wanted);
      }),
    );
  });

  it('leaves a text on one line', () => {
    expect(escapeHtml('a\r\n\nb')).to.equal('a&#013;&#010;&#010;b');
  });
});

describe('attributes', () => {
  it('are written with a value, without one, or not at all', () => {
    expect(attributes({src: '/a?b&"c"', open: true, lang: undefined, alt: ''})).to.equal(
      ' src="/a?b&amp;&quot;c&quot;" open alt=""',
    );
  });
});
