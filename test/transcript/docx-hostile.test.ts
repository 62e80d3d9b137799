import {expect} from 'chai';
import JSZip from 'jszip';
import {readDocx} from '../../src/transcript/docx.js';
import {fc} from '../support/random.js';
import {docx, p, read, run} from './docx-files.js';

/** The problems of a file, and that there is nothing else of it. */
async function refused(data: Uint8Array): Promise<string[]> {
  const {paragraphs, problems} = await readDocx(data);
  expect(paragraphs).to.deep.equal([]);
  expect(problems.map(({line, column}) => [line, column])).to.deep.equal(
    problems.map(() => [1, 1]),
  );
  return problems.map(({found}) => found);
}

/** A file whose document is this XML. */
async function holding(xml: string): Promise<Uint8Array> {
  return docx('', {files: {'word/document.xml': xml}});
}

describe('a file that is no .docx is a clear problem:', () => {
  it('nothing', async () => {
    expect(await refused(new Uint8Array())).to.deep.equal(['an empty file']);
  });

  it('a text', async () => {
    expect(await refused(new TextEncoder().encode('Mia: Hello.'))).to.deep.equal([
      'a file of another kind',
    ]);
  });

  it('an old .doc, or one with a password', async () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(await refused(bytes)).to.deep.equal([
      'a .doc of before 2007, or a file with a password',
    ]);
  });

  it('a zip that is cut off', async () => {
    const bytes = await docx(p('One.'));
    const [found] = await refused(bytes.slice(0, 500));
    expect(found).to.match(/^a zip that cannot be opened/);
  });

  it('a zip of something else', async () => {
    const zip = new JSZip().file('xl/workbook.xml', '<workbook/>');
    expect(await refused(await zip.generateAsync({type: 'uint8array'}))).to.deep.equal([
      'a zip without a document in it',
    ]);
  });

  it('a document without a body, or that is no XML', async () => {
    for (const xml of ['<w:document xmlns:w="w"/>', 'Hello', '', '<a><b></a>']) {
      const [found] = await refused(await holding(xml));
      expect(found, xml).to.match(/^a document that cannot be read/);
    }
  });

  it('a document without words', async () => {
    expect(await refused(await docx(p() + p(' ')))).to.deep.equal(['a document without words']);
  });
});

describe('a .docx that means harm is refused:', () => {
  it('a zip bomb, whatever size it declares', async () => {
    const zip = await JSZip.loadAsync(await docx(p('One.')));
    zip.file('word/document.xml', new Uint8Array(17 * 2 ** 20).fill(0x20));
    const bytes = await zip.generateAsync({type: 'uint8array', compression: 'DEFLATE'});
    expect(bytes.length).to.be.below(50_000);
    expect(await refused(bytes)).to.deep.equal(['XML of more than 16 MiB once it is unzipped']);
  });

  it('entities of entities', async () => {
    const lol = Array.from(
      {length: 9},
      (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
    ).join('');
    const xml = `<!DOCTYPE a [<!ENTITY a0 "ha">${lol}]><a>&a9;</a>`;
    const [found] = await refused(await holding(xml));
    expect(found).to.equal('"word/document.xml" with a document type, as no word processor writes');
  });

  it('elements by the million', async () => {
    const xml = `<a>${'<a/>'.repeat(1_000_000)}</a>`;
    const [found] = await refused(await holding(xml));
    expect(found).to.equal('XML of more than 500000 elements');
  });

  it('elements within elements by the thousand', async () => {
    const xml = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const [found] = await refused(await holding(xml));
    expect(found).to.equal('"word/document.xml" of elements more than 400 deep');
  });
});

describe('any .docx', () => {
  it('is read with every word that it has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string({unit: 'binary'}))), async (all) => {
        const words = all.map((runs) => runs.map((text) => text.replace(NOT_XML, '')));
        const {paragraphs} = await read(
          p('First.') + words.map((runs) => p(...runs.map((text) => run(text)))).join(''),
        );
        const found = paragraphs.slice(1).map(({content}) => content.join(''));
        // XML reads a carriage return as a line feed; the ends of a paragraph are trimmed.
        expect(found).to.deep.equal(words.map((runs) => runs.join('').trim()).filter(Boolean));
      }),
    );
  });

  it('with bytes that were changed has words or a problem, and never throws', async () => {
    const bytes = await docx(p('One ', run('two', 'b')) + p('three'));
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {minLength: 1});
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const {title, paragraphs, problems} = await readDocx(changed);
        expect(title !== undefined || paragraphs.length > 0 || problems.length > 0).to.be.true;
      }),
    );
  });
});

/** What XML 1.0 cannot hold, and the carriage return that it holds and changes. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const NOT_XML = /[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/g;
