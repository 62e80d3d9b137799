import {expect} from 'chai';
import {parseDocx, parseTranscript, type ParsedTranscript} from '../../src/transcript/index.js';
import {MEETING, ROLLING, SUBTITLES, VOICES} from './cue-files.js';
import {docx, p, run, styled} from './docx-files.js';

/** The answers of an interview, each with its times. */
function answers({interview, problems}: ParsedTranscript) {
  if (!interview) throw new Error(JSON.stringify(problems, null, 2));
  return interview.exchanges.map(({question, answers: given}) => ({
    question: question
      .map((part) => (typeof part === 'object' && 'text' in part ? part.text : part))
      .join(''),
    answers: given.map(({speakers, start, end}) => [speakers.join(), start, end]),
  }));
}

describe('a recording’s captions', () => {
  it('with voices compile to an interview, the times on its answers', () => {
    const who = 'speakers:\n  ines: {name: Ines Duarte, interviewer: true}\n---';
    const parsed = parseTranscript(VOICES.replace(/(?<=harbor\n)---/, who));
    expect(answers(parsed)).to.deep.equal([
      {
        question: 'When did the ferry stop?',
        answers: [
          ['tomo', 3.9, 14],
          ['ines', 12, 14],
        ],
      },
    ]);
    expect(parsed.interview).to.include({
      id: 'harbor-talk',
      title: 'A talk at the harbor',
      lang: 'en-GB',
    });
  });

  it('of a meeting tool compile, and so do subtitles', () => {
    expect(answers(parseTranscript(MEETING)).map(({question}) => question)).to.deep.equal([
      'Can you hear me?',
      'Better?',
    ]);
    expect(answers(parseTranscript(SUBTITLES)).map(({question}) => question)).to.deep.equal([
      'Why the sea?',
      'Only that?',
    ]);
  });

  it('have the name of their file for a title, told as a guess, and no question', () => {
    const {interview, guesses} = parseTranscript(MEETING, {name: 'harbor'});
    expect(interview?.title).to.equal('harbor');
    expect(guesses.some(({found}) => found.includes('"harbor"'))).to.equal(true);
  });

  it('without a speaker are a problem', () => {
    const {interview, problems} = parseTranscript(ROLLING);
    expect(interview).to.be.undefined;
    expect(problems[0]?.found).to.match(/nobody speaks/);
  });
});

describe('a .docx', () => {
  it('compiles to an interview', async () => {
    const parsed = await parseDocx(
      await docx(
        styled('Title', 'A talk at the harbor') +
          styled('heading2', 'When did the ferry stop?') +
          p(run('Tomo:', 'b'), ' In ', run('spring', 'i'), '.') +
          p('Or in May.'),
      ),
    );
    expect(answers(parsed)).to.deep.equal([
      {question: 'When did the ferry stop?', answers: [['tomo', undefined, undefined]]},
    ]);
    expect(parsed.interview?.title).to.equal('A talk at the harbor');
    expect(parsed.interview?.exchanges[0]?.answers[0]?.body).to.deep.equal([
      {kind: 'paragraph', content: ['In ', {text: 'spring', em: true}, '.']},
      {kind: 'paragraph', content: ['Or in May.']},
    ]);
  });

  it('that is none is a problem', async () => {
    const {interview, problems} = await parseDocx(new Uint8Array(4));
    expect(interview).to.be.undefined;
    expect(problems.map(({found}) => found)).to.deep.equal(['a file of another kind']);
  });
});
