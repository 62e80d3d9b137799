import {expect} from 'chai';
import {addressOf, fileOf} from '../../demo/builder/interview/addresses.js';
import {read as readFile} from '../../demo/builder/interview/file-reading.js';
import {contentOf} from '../../demo/builder/interview/files.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a file is taken for, or why not. */
function read(content: string | Uint8Array<ArrayBuffer>, name: string): string {
  const answer = readFile(typeof content === 'string' ? bytes(content) : content, name);
  if (!answer.ok) return answer.problem;
  const {kind} = answer.content;
  return kind === 'text' ? `${kind} ${answer.content.format ?? '?'}` : kind;
}

describe('a file of an interview', () => {
  it('is told by its name and by how it begins', () => {
    expect(read('# Hello', 'a.md')).to.equal('text ?');
    expect(read('Ann: Hello', 'a.txt')).to.equal('text ?');
    expect(read('WEBVTT', 'a.vtt')).to.equal('text vtt');
    expect(read('1\n00:00:01,000 --> 00:00:02,000\nHello', 'A.SRT')).to.equal('text srt');
    expect(read('PK\x03\x04', 'a.docx')).to.equal('docx');
    expect(read('{"id": 1}', 'a.json')).to.equal('json');
    expect(read('{"id": 1}', 'a.txt')).to.equal('json');
    expect(read('[1]', 'a.json')).to.equal('json');
    expect(read('{Hello} said Ann', 'a')).to.equal('text ?');
  });

  it('is decoded by its mark, with plain line ends', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0, 0x0d, 0, 0x0a, 0, 0x42, 0]);
    const answer = readFile(utf16, 'a.txt');
    expect(answer.ok && answer.content).to.deep.equal({
      kind: 'text',
      text: 'A\nB',
      format: undefined,
    });
    expect(contentOf('\uFEFFA\rB')).to.include({text: 'A\nB'});
  });

  it('is refused with what to do about it', () => {
    expect(read('', 'a.md')).to.equal('a.md was not added. It is empty.');
    expect(read('%PDF-1.7', 'a.pdf')).to.contain('copy its text');
    expect(read('{\\rtf1', 'a.rtf')).to.contain('save it as .docx');
    expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a.doc')).to.contain(
      'of the old kind',
    );
    expect(read(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg')).to.contain('a picture');
    expect(read(new Uint8Array([0x41, 0xe9, 0x42]), 'a.txt')).to.contain('no UTF-8');
    expect(read('PK\x03\x04', 'a.odt')).to.contain('no .docx');
    expect(read('a\0b\0\0c', 'a.bin')).to.contain('It is no text');
  });
});

describe('an address', () => {
  it('is one of http or https, https where it does not say', () => {
    expect(addressOf(' example.org/a.json ')).to.equal('https://example.org/a.json');
    expect(addressOf('http://example.org')).to.equal('http://example.org/');
    for (const other of ['', 'javascript:alert(1)', 'file:///etc/passwd', 'data:,a', 'https://']) {
      expect(addressOf(other), other).to.equal(undefined);
    }
  });

  it('has a file at its end', () => {
    expect(fileOf('https://example.org/a/%C3%BC.vtt?b')).to.equal('ü.vtt');
    expect(fileOf('https://example.org/%E0.md')).to.equal('%E0.md');
  });
});
