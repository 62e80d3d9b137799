import {expect} from 'chai';
import type {Inline, Interview} from '../../src/interview/schema.js';
import {inlineText} from '../../src/interview/text.js';
import {parseTranscript} from '../../src/transcript/index.js';

const root = new URL('../../../', import.meta.url);

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** What a plain text can say: all but ids, affiliations and the languages of words. */
function said({title, intro, speakers, exchanges, quotes, source, notes}: Interview) {
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name;
  const questionOf = (id: string) =>
    inlineText(exchanges.find((exchange) => exchange.id === id)?.question ?? []);
  return withoutLang({
    title,
    intro,
    names: speakers.map(({name}) => name),
    exchanges: exchanges.map(({id: _id, answers, ...exchange}) => ({
      ...exchange,
      answers: answers.map((answer) => ({...answer, speakers: answer.speakers.map(nameOf)})),
    })),
    quotes: quotes.map(({id: _id, exchange, speaker, ...quote}) => ({
      ...quote,
      exchange: questionOf(exchange),
      speaker: nameOf(speaker),
    })),
    source,
    notes,
  });
}

/** A value in which words that have a language are words like the others. */
function withoutLang(value: unknown): unknown {
  if (Array.isArray(value)) {
    const joined: unknown[] = [];
    for (const part of value.map((item) => bare(item as Inline))) {
      const last = joined.at(-1);
      if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
      else joined.push(withoutLang(part));
    }
    return joined;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutLang(item)]));
}

function bare(part: unknown): unknown {
  const isMarked = typeof part === 'object' && part !== null && 'lang' in part && 'text' in part;
  return isMarked && Object.keys(part).length === 2 ? part.text : part;
}

describe('the seed, as it was copied out of a PDF', () => {
  it('is the bundled interview, but for ids, affiliations and the languages of names', async () => {
    const {interview, problems} = parseTranscript(await read('test/fixtures/seed.txt'));
    expect(problems).to.deep.equal([]);
    const bundled = JSON.parse(await read('data/interview.json')) as Interview;
    expect(said(interview as Interview)).to.deep.equal(said(bundled));
  });

  it('has every page break mended that the fixture lists, and no other', async () => {
    const seed = await read('test/fixtures/seed.txt');
    const mends = JSON.parse(await read('test/fixtures/seed-mends.json')) as {
      kind: string;
      offset: number;
      removed: string;
    }[];
    const points = Array.from(seed);
    const lines = mends
      .filter(({kind}) => kind === 'page-break')
      .map(({offset, removed}) => {
        const before = points.slice(0, offset + Array.from(removed).length).join('');
        return before.split('\n').length;
      });
    const found = parseTranscript(seed).guesses.filter(({found: words}) =>
      words.includes('taken for the rest of the sentence'),
    );
    expect(found.map(({line}) => line)).to.deep.equal(lines);
  });

  it('tells what was guessed, each with its line and a mend', async () => {
    const {guesses} = parseTranscript(await read('test/fixtures/seed.txt'));
    expect(guesses.filter(({mend, wanted}) => !mend || !wanted)).to.deep.equal([]);
    expect(guesses.filter(({found}) => found.includes('taken for a pull quote'))).to.have.lengthOf(
      2,
    );
    expect(guesses.filter(({mend}) => mend.startsWith('Write {#'))).to.have.lengthOf(11);
  });
});
