import {expect} from 'chai';
import {findExcerpt} from '../../src/interview/index.js';
import {bundled, read, shown, talk} from './excerpts.js';

const interview = await bundled();

describe('findExcerpt', () => {
  it('finds words as they stand, and says in which answer and who gives it', () => {
    const result = findExcerpt(interview, {excerpt: 'We do not see this as a proxy war.'});
    expect(result).to.deep.include({status: 'verbatim', ambiguous: false});
    expect(result.passage).to.deep.include({
      exchange: 'proxy-conflict',
      answer: 0,
      speakers: ['vasylyna'],
      quoted: false,
    });
    expect(result.passage?.parts).to.deep.equal([
      {start: 0, end: 34, elidedBefore: false, elidedAfter: false, quoted: false},
    ]);
  });

  it('finds every answer of the bundled interview, whole', () => {
    for (const exchange of interview.exchanges) {
      for (const [index, answer] of exchange.answers.entries()) {
        const excerpt = answer.body
          .map((block) => (block.kind === 'paragraph' ? block.content : []))
          .flat()
          .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : ''))
          .join('\n');
        const result = findExcerpt(interview, {excerpt, exchange: exchange.id});
        expect(result.status).to.equal('verbatim');
        expect(result.passage).to.include({exchange: exchange.id, answer: index});
      }
    }
  });

  it('finds the bundled quotations', () => {
    for (const {exact, speaker, exchange} of interview.quotes) {
      const result = findExcerpt(interview, {excerpt: exact.join(' […] '), speaker, exchange});
      expect(result.status).to.equal('verbatim');
    }
  });

  it('joins parts of an answer that leave words out', () => {
    const excerpt =
      'We do not see this as a proxy war. [...] people were self-organising, doing anything they could';
    expect(read(interview, excerpt)).to.equal(
      'elided: We do not see this as a proxy war. […] people were self-organising, doing anything they could< to resist the occupation> […]',
    );
  });

  it('takes the elisions around an excerpt for what a card shows', () => {
    const excerpt = "[…] a people's war for national liberation. […]";
    expect(read(interview, excerpt)).to.equal(
      "verbatim: […] a people's war for national liberation.",
    );
  });

  it('reads an elision literally where the answer has one itself', () => {
    const one = talk('en', 'The letter says: we agree […] with all of it and with more. It does.');
    expect(read(one, 'we agree [...] with all of it')).to.equal(
      'verbatim: […] we agree […] with all of it< and with more.>',
    );
    expect(read(one, 'we agree […] with all of it and […] It does.')).to.include('refused');
  });

  it('joins parts between which the answer itself has an elision', () => {
    const one = talk(
      'en',
      'We all agree […] with all of it, and with more of the same kind. It does.',
    );
    expect(read(one, 'We all agree […] with all of it […] It does.')).to.equal(
      'elided: We all agree […] with all of it […] It does.',
    );
  });

  it('takes three dots alone for three dots', () => {
    const one = talk('en', 'Well… we shall see what comes of it. We were there and we saw.');
    expect(read(one, 'Well... we shall see')).to.equal(
      'verbatim: Well… we shall see< what comes of it.>',
    );
    expect(findExcerpt(one, {excerpt: 'we shall see … and we saw.'}).status).not.to.equal('elided');
  });

  it('moves parts together, so that one is of the sentence that goes on', () => {
    const one = talk(
      'en',
      'We do not like it. We were young. We do not say, as others did at the time, that it was wrong.',
    );
    expect(read(one, 'We do not […] that it was wrong.')).to.equal(
      'elided: We do not< say> […] that it was wrong.',
    );
  });

  it('takes the first of several places and says that there are more', () => {
    const one = talk('en', 'No. Bread is bread.', 'Yes: bread is bread.');
    const result = findExcerpt(one, {excerpt: 'bread is bread'});
    expect(result).to.include({status: 'verbatim', ambiguous: true});
    expect(result.passage?.answer).to.equal(0);
  });

  it('looks in the answers of one speaker, joint ones included, or of one exchange', () => {
    const one = talk('en', 'It is so.', 'It is so, we say.');
    one.exchanges[0]!.answers[1]!.speakers = ['ann', 'bob'];
    const bySpeaker = findExcerpt(one, {excerpt: 'It is so', speaker: 'bob'});
    expect(bySpeaker.passage).to.deep.include({answer: 1, speakers: ['ann', 'bob']});
    const byExchange = findExcerpt(one, {excerpt: 'It is so', exchange: 'when'});
    expect(byExchange).to.include({status: 'absent', reason: 'elsewhere'});
  });

  it("says whose words they are when they are another speaker's", () => {
    const result = findExcerpt(interview, {
      excerpt: 'We do not see this as a proxy war',
      speaker: 'mia',
    });
    expect(result).to.include({status: 'absent', reason: 'elsewhere'});
    expect(result.passage?.speakers).to.deep.equal(['vasylyna']);
  });

  it('leaves out footnotes and notes of the editor', () => {
    const one = talk('en', '');
    one.exchanges[0]!.answers[0]!.body = [
      {
        kind: 'paragraph',
        content: [
          'We laughed',
          {text: ' [laughs]', note: true},
          {text: ' a lot', footnote: ['In May.']},
          '.',
        ],
      },
    ];
    expect(read(one, 'We laughed a lot.')).to.equal('verbatim: We laughed a lot.');
    expect(findExcerpt(one, {excerpt: 'In May.'}).status).to.equal('absent');
  });

  it('finds words that run from one paragraph into the next', () => {
    const one = talk('en', ['First we left.', 'Then we came back.']);
    expect(read(one, 'First we left. Then we came back.')).to.equal(
      'verbatim: First we left.\n\nThen we came back.',
    );
  });

  it('says of an excerpt without words that it has none', () => {
    for (const excerpt of ['', ' \n', '“…”', '[…]', '\u200b', ',.;']) {
      expect(findExcerpt(interview, {excerpt})).to.include({status: 'absent', reason: 'empty'});
    }
  });

  it('takes English rules for a language that the platform does not know', () => {
    const one = talk('x-private', 'We came. We saw.');
    expect(read(one, 'We saw')).to.equal('verbatim: We saw');
  });

  describe('is tolerant of', () => {
    const one = talk(
      'en',
      'He said, “the café’s first office—a naïve idea—won’t do”, and\nleft. Å fine thing.',
    );
    for (const [what, excerpt] of Object.entries({
      'the shape of quotation marks': '"the café\'s first office',
      'the shape of dashes': 'the café’s first office--a naïve idea-won’t do',
      'decomposed letters': 'the cafe\u0301’s first office—a nai\u0308ve idea',
      'ligatures and other forms of letters': 'the café’s first oﬃce',
      'white space of any kind': ' the\u00a0café’s \n\t first\u2009office ',
      'characters of no width': 'the ca\u200bfé’s fi\u00adrst\u200d off\ufeffice\u202c',
      'a small letter at the beginning': 'he said',
      'quotation marks around it': '«He said, “the café’s first office»',
    })) {
      it(what, () => {
        const result = findExcerpt(one, {excerpt});
        expect(result.status).to.equal('verbatim');
        expect(one.exchanges[0]!.answers[0]!.body).to.deep.equal([
          {kind: 'paragraph', content: [result.passage?.text]},
        ]);
        expect(shown(result)).to.match(/first office|He said/);
      });
    }
  });

  it('never begins or ends a range within a letter', () => {
    const one = talk('en', 'The ﬁne cafe\u0301 is open 👨\u200d👩\u200d👧 to all.');
    for (const excerpt of ['f', 'i', 'The f', 'ine cafe', 'cafe', '👨', '👩\u200d👧 to']) {
      expect(findExcerpt(one, {excerpt}).status, excerpt).not.to.equal('verbatim');
    }
    expect(findExcerpt(one, {excerpt: 'fine café'}).status).to.equal('verbatim');
  });
});
