import {expect} from 'chai';
import {markBlocks, markedRuns, markOf, type MarkedRange} from '../../src/interview/marks.js';
import type {Block, Inline} from '../../src/interview/schema.js';
import {blocksText} from '../../src/interview/text.js';
import {fc} from '../support/random.js';

const paragraph = (...content: Inline[]): Block => ({kind: 'paragraph', content});

/** A mark on the words where they stand first. */
function on(blocks: readonly Block[], words: string, mark = 'quoted'): MarkedRange<string> {
  const start = blocksText(blocks).indexOf(words);
  return {start, end: start + words.length, mark: () => mark};
}

/** The marked words, a list a block, those of the rest in parentheses. */
function read(blocks: readonly Block[]): string[] {
  return markedRuns(blocks).map((runs) =>
    runs
      .map((run) => {
        const text = typeof run === 'string' ? run : 'br' in run ? '/' : run.text;
        return markOf(run) === 'rest' ? `(${text})` : text;
      })
      .join(''),
  );
}

describe('a marked passage', () => {
  it('is cut out of the run that it stands in', () => {
    const blocks = [paragraph('We do not see this as a proxy war.')];
    const marked = markBlocks(blocks, [
      on(blocks, 'We do not ', 'rest'),
      on(blocks, 'see this as a proxy war'),
    ]);
    expect(marked).to.deep.equal([
      paragraph(
        {text: 'We do not ', mark: 'rest'} as Inline,
        {text: 'see this as a proxy war', mark: 'quoted'} as Inline,
        {text: '.'},
      ),
    ]);
  });

  it('keeps emphasis, language and links of what it cuts', () => {
    const blocks = [paragraph('An ', {text: 'urge to be active', em: true, lang: 'uk'}, '.')];
    const [runs = []] = markedRuns(markBlocks(blocks, [on(blocks, 'be active')]));
    expect(runs).to.deep.equal([{text: 'be active', em: true, lang: 'uk', mark: 'quoted'}]);
  });

  it('has the editor’s notes within it, and none at its edge', () => {
    const note = (text: string): Inline => ({text, note: true});
    const blocks = [
      paragraph(note('[sighs] '), 'We do', note(' [laughs]'), ' not', note(' [ends]')),
    ];
    expect(read(markBlocks(blocks, [on(blocks, 'We do not')]))).to.deep.equal([
      'We do [laughs] not',
    ]);
  });

  it('goes over paragraphs, line breaks and the items of a list', () => {
    const blocks: Block[] = [
      paragraph('One ', {text: 'two'}, {br: true}, 'three'),
      {kind: 'list', items: [['four'], ['five six']]},
      {kind: 'quote', content: ['seven']},
    ];
    const range = {start: 4, end: blocksText(blocks).indexOf('six') - 1, mark: () => 'quoted'};
    expect(read(markBlocks(blocks, [range]))).to.deep.equal(['two/three', 'four', 'five']);
  });

  it('says of a run whether it begins the stretch and whether it ends it', () => {
    const blocks = [paragraph('One two', {text: 'three', em: true}, 'four'), paragraph('five')];
    const mark = (begins: boolean, ends: boolean) => `${begins ? '<' : ''}|${ends ? '>' : ''}`;
    const end = blocksText(blocks).length - 1;
    const runs = markedRuns(markBlocks(blocks, [{start: 4, end, mark}])).flat();
    expect(runs.map(markOf)).to.deep.equal(['<|', '|', '|', '|>']);
  });

  it('leaves a footnote at the end of the run that has it', () => {
    const blocks = [paragraph({text: 'We do not', footnote: ['Since May.']})];
    const [block] = markBlocks(blocks, [on(blocks, 'We do')]);
    expect(block).to.deep.equal(
      paragraph({text: 'We do', mark: 'quoted'} as Inline, {
        text: ' not',
        footnote: ['Since May.'],
      }),
    );
  });

  it('leaves blocks as they are where nothing is marked', () => {
    const blocks = [paragraph('One ', {text: '[note]', note: true}), paragraph('two')];
    expect(markBlocks<string>(blocks, [])).to.deep.equal(blocks);
  });

  it('is in any blocks what was meant, and changes no word', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', 'é', '😀')});
    const inline: fc.Arbitrary<Inline> = fc.oneof(
      text,
      fc.record({text, em: fc.constant(true)}),
      fc.record({text, note: fc.constant(true as const)}),
      fc.constant({br: true as const}),
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.array(inline).map((content): Block => ({kind: 'paragraph', content})),
      fc.array(fc.array(inline)).map((items): Block => ({kind: 'list', items})),
    );
    fc.assert(
      fc.property(fc.array(block), fc.nat(), fc.nat(), (blocks, one, other) => {
        const whole = blocksText(blocks);
        const [start, end] = [one, other]
          .map((at) => at % (whole.length + 1))
          .toSorted((a, b) => a - b) as [number, number];
        const marked = markBlocks(blocks, [{start, end, mark: () => 'quoted'}]);
        expect(blocksText(marked)).to.equal(whole);
        const words = markedRuns(marked).flat();
        const shown = blocksText([{kind: 'paragraph', content: words}]);
        expect(shown.replaceAll('\n', '')).to.equal(whole.slice(start, end).replaceAll('\n', ''));
      }),
    );
  });
});
