import {expect} from 'chai';
import {findExcerpt, type Interview, type Passage} from '../../src/interview/index.js';
import {blocksText} from '../../src/interview/text.js';
import {paragraphsOf, piecesOf} from '../../src/interview/shown-passage.js';
import {fc} from '../support/random.js';
import {interviews} from './arbitrary.js';
import {talk} from './excerpts.js';

const TEXT =
  'We do not see this as a proxy war. First of all, it is a war of the people, and we support ' +
  'their right to resist. There are no other options.';

function passageOf(excerpt: string, interview: Interview = talk('en', TEXT)): Passage {
  const {passage} = findExcerpt(interview, {excerpt});
  if (!passage) throw new Error(`nothing is found of ${excerpt}`);
  return passage;
}

/** What is shown, the rest of clauses in parentheses. */
function read(excerpt: string, interview?: Interview): string {
  return piecesOf(passageOf(excerpt, interview))
    .map(({words, isRest, isElision}) => (isRest && !isElision ? `(${words})` : words))
    .join('');
}

describe('a passage as it is shown', () => {
  it('is one piece where a sentence is whole', () => {
    expect(piecesOf(passageOf('There are no other options.'))).to.deep.equal([
      {
        start: TEXT.indexOf('There'),
        end: TEXT.length,
        words: 'There are no other options.',
        isRest: false,
        isElision: false,
      },
    ]);
  });

  it('has the rest of a cut clause before and behind', () => {
    expect(read('see this as a proxy')).to.equal('(We do not )see this as a proxy( war.)');
  });

  it('has […] at a clause’s edge inside a sentence', () => {
    expect(read('it is a war of the people')).to.equal('[…] it is a war of the people […]');
  });

  it('has […] between its parts, and the rest of both clauses', () => {
    expect(read('see this as a proxy […] no other options')).to.equal(
      '(We do not )see this as a proxy( war.) […] (There are )no other options',
    );
  });

  it('has no white space at its edges, nor two spaces beside […]', () => {
    const text = 'One is here.  And,\n\n then we left, as it was late, all of us.  So it was.';
    for (const excerpt of ['then we left', 'as it was late', 'One is here. […] all of us.']) {
      const shown = paragraphsOf(passageOf(excerpt, talk('en', text))).join('');
      expect(shown).to.equal(shown.trim());
      expect(shown).not.to.match(/\s\s/);
    }
  });

  it('is a string a paragraph', () => {
    const interview = talk('en', ['It is old.', 'So am I.', 'We both work.']);
    expect(paragraphsOf(passageOf('It is old. So am I.', interview))).to.deep.equal([
      'It is old.',
      'So am I.',
    ]);
  });

  it('is one paragraph where […] stands for the end of one and the beginning of another', () => {
    const interview = talk('en', ['It is old. Nobody knows how old.', 'I am too. We both work.']);
    expect(paragraphsOf(passageOf('It is old. […] We both work.', interview))).to.deep.equal([
      'It is old. […] We both work.',
    ]);
  });

  it('keeps the lines of a list in one string', () => {
    const interview = talk('en', '');
    const [exchange] = interview.exchanges;
    exchange?.answers[0]?.body.push({kind: 'list', items: [['Knead it well'], ['Let it rest']]});
    expect(paragraphsOf(passageOf('Knead it well Let it rest', interview))).to.deep.equal([
      'Knead it well\nLet it rest',
    ]);
  });
});

/** An interview and an excerpt that is made of its words, more or less. */
const excerpts = fc
  .tuple(
    fc.array(
      fc.array(
        fc.tuple(
          fc.constantFrom('we', 'do', 'not', 'see', 'war', 'Рух', 'café', '“No!”', '(yes)', 'it'),
          fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '? ', '  ', '\n', ' – ', '\n\n'),
        ),
        {minLength: 4, maxLength: 40},
      ),
      {minLength: 1, maxLength: 2},
    ),
    fc.array(fc.nat({max: 200}), {minLength: 4, maxLength: 4}),
    fc.boolean(),
  )
  .map(([answers, cuts, isElided]) => {
    const texts = answers.map((words) => words.flat().join(''));
    const text = texts[0] ?? '';
    const [a = 0, b = 0, c = 0, d = 0] = cuts
      .map((cut) => cut % (text.length + 1))
      .toSorted((one, other) => one - other);
    return {
      interview: talk('en', ...texts),
      excerpt: isElided ? `${text.slice(a, b)} […] ${text.slice(c, d)}` : text.slice(a, d),
    };
  });

/** What must hold of any passage, wherever it comes from. */
function expectTrue(passage: Passage): void {
  const {text, parts} = passage;
  const pieces = piecesOf(passage);
  const words = pieces.filter(({isElision}) => !isElision);
  let at = 0;
  for (const piece of words) {
    expect(piece.words).to.equal(text.slice(piece.start, piece.end)).and.not.equal('');
    expect(piece.start).to.be.at.least(at);
    at = piece.end;
  }
  expect(words.filter(({isRest}) => !isRest).map(({start, end}) => ({start, end}))).to.deep.equal(
    parts.filter(({start, end}) => start < end).map(({start, end}) => ({start, end})),
  );
  // Of what is to be shown with the words nothing is missing but white space at the edges.
  const shown = new Set(words.flatMap(({start, end}) => range(start, end)));
  for (const {before, after, start, end} of parts) {
    const missing = range(before?.start ?? start, after?.end ?? end).filter(
      (index) => !shown.has(index),
    );
    expect(missing.map((index) => text[index]).join('')).to.match(/^\s*$/);
  }
  const whole = pieces.map((piece) => piece.words).join('');
  expect(
    pieces.filter(({isElision}) => isElision).every(({words: gap}) => /\[…\]/.test(gap)),
  ).to.equal(true);
  expect(whole.replace(/\s*\[…\]\s*/g, '')).to.equal(
    words
      .map((piece) => piece.words)
      .join('')
      .replace(/\s*\[…\]\s*/g, ''),
  );
}

function range(start: number, end: number): number[] {
  return Array.from({length: end - start}, (_, index) => start + index);
}

describe('any passage as it is shown', () => {
  it('is stretches of its answer, in order, with all that belongs to the words', () => {
    let found = 0;
    fc.assert(
      fc.property(excerpts, ({interview, excerpt}) => {
        const {passage} = findExcerpt(interview, {excerpt});
        if (!passage) return;
        found += 1;
        expectTrue(passage);
      }),
      {numRuns: 1500},
    );
    expect(found).to.be.greaterThan(100);
  });

  it('is that of any interview too', () => {
    let found = 0;
    fc.assert(
      fc.property(interviews, fc.nat(), fc.nat(), fc.nat(), (interview, which, one, other) => {
        const answers = interview.exchanges.flatMap((exchange) => exchange.answers);
        const text = blocksText(answers[which % Math.max(1, answers.length)]?.body ?? []);
        const [start, end] = [one, other].map((cut) => cut % (text.length + 1));
        const {passage} = findExcerpt(interview, {excerpt: text.slice(start, end)});
        if (!passage) return;
        found += 1;
        expectTrue(passage);
      }),
      {numRuns: 300},
    );
    expect(found).to.be.greaterThan(20);
  });

  it('is whole clauses: nothing is cut off but at a mark or at a paragraph’s edge', () => {
    fc.assert(
      fc.property(excerpts, ({interview, excerpt}) => {
        const {passage} = findExcerpt(interview, {excerpt});
        if (!passage) return;
        const {text} = passage;
        const pieces = piecesOf(passage);
        const isEdge = (at: number) => !pieces[at] || pieces[at].isElision;
        pieces.forEach(({start, end, isElision}, index) => {
          if (isElision) return;
          // A mark of the edge may be shown, or not.
          const [before, after] = [text.slice(0, start + 1), text.slice(end - 1)];
          if (isEdge(index - 1)) expect(before).to.match(/(^|[,.?!–“”()]|\n\n)\s*.?$/s);
          if (isEdge(index + 1)) expect(after).to.match(/^.?\s*($|[,.?!–“”()]|\n\n)/s);
        });
      }),
      {numRuns: 1500},
    );
  });

  it('begins and ends with no white space, but what the excerpt itself has there', () => {
    fc.assert(
      fc.property(excerpts, ({interview, excerpt}) => {
        const {passage} = findExcerpt(interview, {excerpt: excerpt.trim()});
        if (!passage) return;
        const shown = paragraphsOf(passage).join('\n\n');
        expect(JSON.stringify(shown)).to.equal(JSON.stringify(shown.trim()));
      }),
      {numRuns: 1500},
    );
  });
});
