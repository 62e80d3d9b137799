import {expect} from 'chai';
import {decodeText} from '../../src/transcript/decode.js';
import {fc} from '../support/random.js';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

function problem(bytes: Uint8Array): string | false {
  const decoding = decodeText(bytes);
  return (
    !decoding.ok && `${decoding.problem.line}:${decoding.problem.column} ${decoding.problem.found}`
  );
}

describe('the bytes of a file', () => {
  it('are UTF-8, with a byte order mark or without', () => {
    const bytes = new TextEncoder().encode('\ufeff---\nімʼя 😀');
    const text = {ok: true, text: '---\nімʼя 😀', encoding: 'utf-8'};
    expect(decodeText(bytes)).to.deep.equal(text);
    expect(decodeText(bytes.subarray(3))).to.deep.equal(text);
  });

  for (const isLittle of [true, false]) {
    const encoding = isLittle ? 'utf-16le' : 'utf-16be';
    it(`are ${encoding} by their byte order mark or their zeros`, () => {
      const text = '---\nімʼя 😀';
      expect(decodeText(utf16(`\ufeff${text}`, isLittle))).to.deep.equal({
        ok: true,
        text,
        encoding,
      });
      expect(decodeText(utf16(text, isLittle))).to.deep.equal({ok: true, text, encoding});
    });
  }

  it('that are no UTF-8 are a problem with its line and column', () => {
    expect(problem(Uint8Array.of(0x61, 0x0a, 0x62, 0xe4, 0x62))).to.equal(
      '2:2 the bytes E4 62, which are no UTF-8',
    );
  });

  it('that end within a character are a problem at its beginning', () => {
    expect(problem(Uint8Array.of(0x61, 0xf0, 0x9f, 0x98))).to.equal(
      '1:2 the bytes F0 9F, which are no UTF-8',
    );
  });

  it('with half a surrogate pair in UTF-16 are a problem', () => {
    expect(problem(utf16('\ufeffab\ud800c', true))).to.equal(
      '1:3 the bytes 00 D8, which are no UTF-16 (little-endian)',
    );
  });

  it('of any text are that text again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        const decoding = decodeText(new TextEncoder().encode(text));
        expect(decoding.ok && decoding.text).to.equal(text);
        const wide = decodeText(utf16(`\ufeff${text}`, true));
        expect(wide.ok && wide.text).to.equal(text);
      }),
    );
  });

  it('of any kind are read or refused, never changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), (bytes) => {
        const decoding = decodeText(bytes);
        if (decoding.ok) {
          const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
          if (decoding.encoding !== 'utf-8') return;
          expect([...new TextEncoder().encode(decoding.text)]).to.deep.equal([
            ...bytes.subarray(isMarked ? 3 : 0),
          ]);
        } else expect(decoding.problem.line).to.be.above(0);
      }),
    );
  });
});
