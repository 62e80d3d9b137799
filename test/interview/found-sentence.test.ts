import {expect} from 'chai';
import {SentenceFinder, type FoundSentence} from '../../src/interview/found-sentence.js';
import type {Answer, Block, Inline} from '../../src/interview/schema.js';
import {SearchAlphabet} from '../../src/interview/search-alphabet.js';
import {blocksText, inlineText} from '../../src/interview/text.js';
import {WordQuery} from '../../src/interview/word-query.js';
import {fc} from '../support/random.js';
import {blockLists} from './arbitrary.js';

const alphabet = new SearchAlphabet();
const finder = new SentenceFinder('en');

function paragraph(...content: Inline[]): Block {
  return {kind: 'paragraph', content};
}

function find(query: string, ...body: Block[]): FoundSentence | undefined {
  return finder.find({answers: [{speakers: ['ann'], body}]}, new WordQuery(query, alphabet));
}

/** The words that are shown. */
function shown(query: string, ...body: Block[]): string | undefined {
  const found = find(query, ...body);
  return found && inlineText(found.runs);
}

/** A clause of many words, which ends in one of its own. */
function clause(last: string): string {
  return `we went on with the work that we had begun in the long winter and then ${last}`;
}

describe('SentenceFinder', () => {
  it('finds the sentence of a hit, and where the words stand in it', () => {
    const found = find('cafe', paragraph('We met. It was in a Café, by Mr. Smith. Then we left.'));
    const text = inlineText(found?.runs ?? []);
    expect(text).to.equal('It was in a Café, by Mr. Smith.');
    expect(found?.hits.map(({start, end}) => text.slice(start, end))).to.deep.equal(['Café']);
  });

  it('takes the first with the most words of the query', () => {
    const text = paragraph('A war. A peace. A war and a peace. Peace and war.');
    expect(shown('peace', text)).to.equal('A peace.');
    expect(shown('war peace', text)).to.equal('A war and a peace.');
    expect(shown('war missing', text)).to.equal('A war.');
  });

  it('says who gives the answer', () => {
    const answers: Answer[] = [
      {speakers: ['ann'], body: [paragraph('Yes.')]},
      {speakers: ['bob', 'eve'], body: [paragraph('No.')]},
    ];
    const found = finder.find({answers}, new WordQuery('no', alphabet));
    expect(found).to.deep.include({answer: 1, speakers: ['bob', 'eve']});
  });

  it('looks only at the answers that are shown', () => {
    const answers: Answer[] = [
      {speakers: ['ann'], body: [paragraph('No, says Ann.')]},
      {speakers: ['bob'], body: [paragraph('No, says Bob.')]},
    ];
    const found = finder.find({answers}, new WordQuery('no', alphabet), answers.slice(1));
    expect(inlineText(found?.runs ?? [])).to.equal('No, says Bob.');
  });

  it('gives words of the preamble to no speaker', () => {
    const exchange = {preamble: [paragraph('They met.')], answers: []};
    const found = finder.find(exchange, new WordQuery('met', alphabet));
    expect(found).to.deep.include({answer: undefined, speakers: [], kind: 'paragraph'});
  });

  it('finds nothing where only the question has the words, and for no words', () => {
    expect(find('why', paragraph('Yes.'))).to.equal(undefined);
    expect(find('…', paragraph('Yes…'))).to.equal(undefined);
  });

  it('says of what kind of block the words are', () => {
    const image = {src: 'https://a.example/b.png', alt: '', caption: ['A fourth.']};
    const body: Block[] = [
      paragraph('A first.'),
      {kind: 'quote', content: ['A second.']},
      {kind: 'list', items: [['Nothing.'], ['A third.']]},
      {kind: 'image', image},
    ];
    const kinds = ['first', 'second', 'third', 'fourth'].map((word) => find(word, ...body)?.kind);
    expect(kinds).to.deep.equal(['paragraph', 'quote', 'list', 'image']);
    expect(shown('third', ...body)).to.equal('A third.');
  });

  it('says of words in quotation marks that open in a sentence before that they are quoted', () => {
    const text = paragraph('She said: “We go. We stay. We win.” We agree.');
    expect(find('stay', text)?.quoted).to.equal(true);
    expect(find('win', text)?.quoted).to.equal(true);
    expect(find('go', text)?.quoted).to.equal(false);
    expect(find('agree', text)?.quoted).to.equal(false);
  });

  it('keeps languages and emphasis, and leaves out links, notes and footnotes', () => {
    const found = find(
      'рух',
      paragraph(
        'We met. It is ',
        {text: 'Соціальний Рух', lang: 'uk', href: 'https://a.example'},
        {text: ' [laughs]', note: true},
        {text: ', really', em: true, footnote: ['A footnote.']},
        '. Yes.',
      ),
    );
    expect(found?.runs).to.deep.equal([
      'It is ',
      {text: 'Соціальний Рух', lang: 'uk'},
      {text: ', really', em: true},
      '.',
    ]);
  });

  it('says of words that are quoted over several paragraphs that they are', () => {
    const body = [
      paragraph('They wrote: “First of theirs. The chi sentence of theirs. Third.'),
      paragraph('“More psi. The last of theirs. End.” So we left.'),
    ];
    expect(find('chi', ...body)?.quoted).to.equal(true);
    expect(find('last', ...body)?.quoted).to.equal(true);
    expect(find('left', ...body)?.quoted).to.equal(false);
  });

  it('never cuts a sentence, at whose beginning or end it may be denied', () => {
    const clauses = ['one', 'two', 'three', 'four', 'five'].map(clause);
    const long = `It is simply false, whatever ${clauses.join(', ')}, as everyone knows.`;
    const text = paragraph(`We met. ${long} Yes.`);
    for (const word of ['one', 'three', 'five']) expect(shown(word, text)).to.equal(long);
    const endless = `It is not so that ${'on and '.repeat(300)}the end ${'goes on '.repeat(300)}too.`;
    expect(shown('end', paragraph(endless))).to.equal(endless);
  });

  it('shows what leads in to a list with its items, each on a line of its own', () => {
    const body: Block[] = [
      paragraph('We met. These are lies:'),
      {kind: 'list', items: [['that war is good'], ['that peace is bad'], ['that we lost']]},
      paragraph('Yes.'),
    ];
    expect(shown('peace', ...body)).to.equal(
      'These are lies:\n\nthat war is good\nthat peace is bad',
    );
    expect(find('peace', ...body)?.runs).to.deep.include({br: true});
    expect(find('peace', ...body)?.kind).to.equal('list');
  });

  it('takes no words of a quote block or a caption for what leads in to speech', () => {
    const quote: Block = {kind: 'quote', content: ['These are lies,']};
    expect(shown('won', quote, paragraph('that we won.'))).to.equal('that we won.');
    expect(shown('lies', paragraph('He said:'), quote)).to.equal('These are lies,');
  });

  it('says where a sentence goes on in another block', () => {
    const body = [paragraph('We met. That war is good,'), paragraph('is a lie.')];
    expect(shown('war', ...body)).to.equal('That war is good, […]');
    expect(shown('lie', ...body)).to.equal('That war is good,\n\nis a lie.');
  });

  it('shows nothing but words of the answer, with hits of whole characters, of any answer', () => {
    fc.assert(
      fc.property(blockLists, fc.nat(), fc.nat({max: 5}), (body, at, length) => {
        const all = blocksText(body);
        const from = at % (all.length + 1);
        const query = new WordQuery(all.slice(from, from + length), alphabet);
        const found = finder.find({answers: [{speakers: ['ann'], body}]}, query);
        const has = body.some((block) => query.find(blocksText([block])).length);
        expect(!!found).to.equal(has);
        if (!found) return;
        const text = inlineText(found.runs);
        expect(all).to.include(text.replace(/ \[…\]$/, ''));
        expect(found.hits).to.not.be.empty;
        for (const {start, end} of found.hits) {
          expect(query.hitsIn(text.slice(start, end)), text.slice(start, end)).to.not.be.empty;
        }
      }),
    );
  });
});
