import {expect} from 'chai';
import {guessesOf, paragraphs, problemsOf, readAll, SUBTITLES, turns, VOICES} from './cue-files.js';

describe('a file of captions', () => {
  it('has words, times, fields and comments', () => {
    const {paragraphs: found, lang, frontMatter, problems} = readAll(VOICES, 'vtt');
    expect(problems).to.deep.equal([]);
    expect(lang).to.equal('en-GB');
    expect(frontMatter).to.deep.equal({
      yaml: 'id: harbor-talk\ntitle: A talk at the harbor',
      line: 7,
    });
    expect(found.map(({speaker, start, end}) => [speaker, start, end])).to.deep.equal([
      ['Ines Duarte', 1, 3.5],
      ['Tomo', 3.9, 9],
      ['Tomo', 12, 14],
      ['Ines Duarte', 12, 14],
    ]);
    expect(guessesOf(VOICES)).to.deep.equal([
      '1:10 "Harbor talk" in the header',
      '18:6 the comment "Checked by ear, twice."',
      '31:1 a cue without a voice',
    ]);
  });

  it('is the same with any line ends, and with a byte order mark', () => {
    for (const end of ['\r\n', '\r']) {
      expect(readAll(`\uFEFF${VOICES.replaceAll('\n', end)}`, 'vtt')).to.deep.equal(
        readAll(VOICES, 'vtt'),
      );
    }
    expect(turns(SUBTITLES.replaceAll('\r', ''), 'srt')).to.deep.equal(turns(SUBTITLES, 'srt'));
  });

  it('without its header is read all the same, which is told', () => {
    const text = '00:01.000 --> 00:02.000\nHello.\n';
    expect(turns(text)).to.deep.equal(['?: Hello.']);
    expect(guessesOf(text)).to.include('1:1 "00:01.000 --> 00:02.000"');
  });

  it('may lack the blank lines between cues', () => {
    const text =
      'WEBVTT\n00:01.000 --> 00:02.000\none\n2\n00:02.000 --> 00:03.000\ntwo\n00:03.000 --> 00:04.000\nthree';
    expect(turns(text)).to.deep.equal(['?: one two three']);
  });

  it('keeps a blank line within a cue from losing its words', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nOne\n\ntwo\n\n2\n00:00:02,000 --> 00:00:03,000\nthree';
    expect(turns(text, 'srt')).to.deep.equal(['?: One two three']);
    expect(guessesOf(text, 'srt')).to.include('5:1 "two" after a blank line, without times');
  });

  it('tells words before the first cue as a problem', () => {
    expect(
      problemsOf('A talk\nby Ann\n\n1\n00:00:01,000 --> 00:00:02,000\nOne', 'srt'),
    ).to.deep.equal(['1:1 "A talk by Ann" before the first cue']);
  });

  it('tells a number that counts no cue', () => {
    expect(guessesOf('WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\n1984\n')).to.include(
      '6:1 "1984" without times',
    );
  });

  it('tells words behind the times, and keeps them', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000 Hello\nyou.\n';
    expect(turns(text)).to.deep.equal(['?: Hello you.']);
    expect(paragraphs(text)[0]?.place).to.deep.equal({line: 3, column: 25});
    expect(guessesOf(text)).to.include('3:25 "Hello" behind a cue’s times'.replace('’', "'"));
  });

  it('tells the first name of a cue that could be a speaker’s', () => {
    const text =
      'WEBVTT\n\nAnn\n00:01.000 --> 00:02.000\nOne\n\nBob\n00:02.000 --> 00:03.000\nTwo\n';
    expect(guessesOf(text).filter((guess) => guess.includes('named'))).to.deep.equal([
      '3:1 a cue that is named "Ann"',
    ]);
  });

  it('may name a cue as a comment or a style begins', () => {
    const text = 'WEBVTT\n\nNOTEBOOK 1\n00:01.000 --> 00:02.000\nalign:left is a setting\n';
    expect(turns(text)).to.deep.equal(['?: align:left is a setting']);
  });

  it('may have an arrow in its words', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nfrom A -> B --> C\n';
    expect(turns(text)).to.deep.equal(['?: from A -> B --> C']);
  });

  it('may close its front matter, or end with it', () => {
    const text = (end: string) =>
      `WEBVTT\n\nNOTE\n---\nid: a${end}\n\n00:01.000 --> 00:02.000\nOne\n`;
    for (const end of ['', '\n---', '\n---\nwords']) {
      expect(readAll(text(end), 'vtt').frontMatter).to.deep.equal({yaml: 'id: a', line: 5});
    }
    expect(guessesOf(text('\n---\nwords'))).to.include('7:1 the comment "words"');
  });
});
