import {expect} from 'chai';
import {portionsOf} from '../../src/transcript/portions.js';
import {fc} from '../support/random.js';
import {compiled, front, problems} from './transcripts.js';

const FILLER = 'Society stands against ideas that are the base of an empire. '.repeat(8);
/** Enough exchanges for several portions. */
const MANY = 400;

/** A long transcript; each exchange may say something of its own, and something may stand last. */
function long(own: (index: number) => string = () => '', end = ''): string {
  const exchanges = Array.from(
    {length: MANY},
    (_, index) => `## Why, number ${index}? {#q-${index}}\n\n**Ann:** ${FILLER}${own(index)}\n\n`,
  );
  return `${front()}\n${exchanges.join('')}${end}`;
}

describe('a long transcript', () => {
  it('is read in portions', () => {
    expect(portionsOf(long().split('\n')).length).to.be.greaterThan(3);
    expect(compiled(long()).exchanges).to.have.lengthOf(MANY);
  });

  it('has its footnotes, wherever they are written', () => {
    const notes = Array.from({length: MANY}, (_, index) => `[^n${index}]: Note ${index}.`);
    const text = long((index) => `Said.[^n${index}]`, notes.join('\n'));
    const json = JSON.stringify(compiled(text));
    for (const index of [0, 1, 200, MANY - 1]) expect(json).to.contain(`"Note ${index}."`);
    const first = `${front()}\n${notes.join('\n\n')}\n\n${long((index) => `Said.[^n${index}]`).slice(front().length)}`;
    expect(compiled(first).exchanges).to.deep.equal(compiled(text).exchanges);
  });

  it('has its links by reference, wherever they are defined', () => {
    const json = JSON.stringify(
      compiled(long(() => '[here][Far Away]', '[far\naway]: https://a.example/far')),
    );
    expect(json.match(/https:\/\/a\.example\/far/g)).to.have.lengthOf(MANY);
  });

  it('takes for text what only looks like a definition', () => {
    const text = long(() => '[here][far]', 'Some words\n[far]: https://a.example');
    const json = JSON.stringify(compiled(text));
    expect(json).to.contain('[here][far]');
    expect(json).not.to.contain('"href"');
  });

  it('may have blank lines by the million', () => {
    const blank = '\n'.repeat(2_000_000);
    const text = `${front()}\n## Why? {#why}\n\n**Ann:** So.${blank}**Ann:** Yes.${blank}`;
    expect(compiled(text).exchanges[0]?.answers).to.have.lengthOf(2);
  });

  it('is told to be wrong by the lines of the whole', () => {
    const text = long((index) => (index === 350 ? '\n\n**Eve:** No.' : ''));
    const line = text.split('\n').indexOf('**Eve:** No.') + 1;
    expect(problems(text)).to.have.lengthOf(1);
    expect(problems(text)[0]).to.match(new RegExp(`^${line}:1 "Eve"`));
  });

  it('is told that a footnote is defined twice, once, or never used', () => {
    const twice = long((index) => (index === 5 ? 'a[^x]\n\n[^x]: One.' : ''), '[^x]: Two.');
    expect(problems(twice)).to.have.lengthOf(1);
    expect(problems(twice)[0]).to.contain('[^x] a second time');
    expect(problems(long(undefined, '[^x]: Never.'))[0]).to.contain('[^x] that nothing refers to');
  });
});

describe('a portion', () => {
  const line = fc.constantFrom(
    ...['', '', '## Why?', '**Ann:** So.', 'Words.', '- item', '  more', '> said', '```', '~~~~'],
    ...['<!-- a', 'b -->', '<pre>', '</pre>', '[^1]: note', '1. one', '    code', '---'],
  );
  const padding = 'x'.repeat(9000);

  it('begins after a blank line, in nothing that was open, and loses no line', () => {
    fc.assert(
      fc.property(fc.array(line, {minLength: 20, maxLength: 120}), (list) => {
        const lines = list.map((text) => (text === 'Words.' ? `Words ${padding}` : text));
        const portions = portionsOf(lines);
        for (const [index, {before, text}] of portions.entries()) {
          const all = lines.slice(before, portions[index + 1]?.before).join('\n');
          expect(all.startsWith(text)).to.equal(true);
          expect(all.slice(text.length).trim()).to.equal('');
        }
        for (const {before} of portions.slice(1)) {
          expect(lines[before - 1]?.trim()).to.equal('');
          expect(lines[before]).to.match(/^(?:##|\*\*|Words|b|\[)/);
        }
      }),
    );
  });

  it('is not cut within code, nor within a comment', () => {
    const words = `Words ${padding}`;
    const block = Array.from({length: 10}, () => ['', words]).flat();
    for (const [open, close] of [
      ['```', '```'],
      ['<!--', '-->'],
    ] as const) {
      expect(portionsOf([open, ...block, close])).to.have.lengthOf(1);
      expect(portionsOf([open, close, ...block]).length).to.be.greaterThan(1);
    }
  });
});
