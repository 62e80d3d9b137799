import {expect} from 'chai';
import {
  guessesOf,
  MEETING,
  paragraphs,
  problemsOf,
  readAll,
  ROLLING,
  SUBTITLES,
  turns,
  vtt,
} from './cue-files.js';

describe('WebVTT with voices', () => {
  it('becomes a paragraph for what a speaker says up to a pause, with its times', () => {
    const cue = (start: string, end: string, words: string) => `${start} --> ${end}\n${words}\n\n`;
    const text =
      'WEBVTT\n\n' +
      cue('00:01.000', '00:02.000', '<v Ann>One') +
      cue('00:05.000', '00:06.000', '<v Ann>and two.') +
      cue('00:07.900', '00:09.000', '<v Ann>Three.') +
      cue('00:11.000', '00:12.500', '<v Ann>Four.');
    expect(paragraphs(text)).to.deep.equal([
      {
        place: {line: 4, column: 8},
        content: ['One and two. Three.'],
        speaker: 'Ann',
        start: 1,
        end: 9,
      },
      {place: {line: 13, column: 8}, content: ['Four.'], speaker: 'Ann', start: 11, end: 12.5},
    ]);
  });

  it('may have classes, several voices in a cue, and voices that end', () => {
    expect(
      turns(vtt('<v.loud.first  Ann  Lee >Yes. <v Bob>No.</v> <v Ann Lee>Why?</v>')),
    ).to.deep.equal(['Ann Lee: Yes.', 'Bob: No.', 'Ann Lee: Why?']);
  });

  it('says where each of the voices begins', () => {
    const places = paragraphs(vtt('<v Ann>Yes.</v>\n<v Bob>No.</v> <v Ann>So?</v>')).map(
      ({place}) => [place.line, place.column],
    );
    expect(places).to.deep.equal([
      [4, 8],
      [5, 8],
      [5, 23],
    ]);
  });

  it('goes on where a cue has no voice, which is told', () => {
    const text = vtt('<v Ann>One', 'two', 'three.', '<v Bob>Four.');
    expect(turns(text)).to.deep.equal(['Ann: One two three.', 'Bob: Four.']);
    expect(guessesOf(text)).to.deep.equal(['7:1 2 cues without a voice, here the first']);
  });

  it('takes a name before the words for words', () => {
    expect(turns(vtt('<v Ann>Bob: a name.', '<v Ann>Bob: again.'))).to.deep.equal([
      'Ann: Bob: a name. Bob: again.',
    ]);
  });

  it('tells words that nobody is known to say', () => {
    const text = vtt('Hello.', '<v Ann>Yes.');
    expect(turns(text)).to.deep.equal(['?: Hello.', 'Ann: Yes.']);
    expect(guessesOf(text)).to.deep.equal(['4:1 words without a speaker']);
  });
});

describe('captions with names before the words', () => {
  it('of a meeting tool are turns', () => {
    expect(turns(MEETING)).to.deep.equal([
      'Ines Duarte: Can you hear me?',
      'Tomo: Yes. One thing: the sound is low.',
      'Ines Duarte: Better?',
      'Tomo: Better.',
    ]);
    expect(guessesOf(MEETING)).to.deep.equal([]);
  });

  it('in SRT are turns, the HTML and the commands in them gone', () => {
    expect(turns(SUBTITLES, 'srt')).to.deep.equal([
      'INES: Why the sea?',
      'TOMO: Because it is there.',
      'INES: Only that?',
      'TOMO: Only that.',
    ]);
    expect(paragraphs(SUBTITLES, 'srt')[0]).to.deep.equal({
      place: {line: 3, column: 10},
      content: [{text: 'Why', em: true}, ' the sea?'],
      speaker: 'INES',
      start: 1,
      end: 2.5,
    });
  });

  for (const name of ['Олена', 'محمد', '李娜', 'Dr. Ann O’Neil-Lee', 'Speaker 1', 'Q']) {
    it(`may be named ${name}`, () => {
      const text = vtt(`${name}: One.`, 'Bob: Two.', `${name}: Three.`, 'Bob: Four.');
      expect(turns(text)).to.deep.equal([
        `${name}: One.`,
        'Bob: Two.',
        `${name}: Three.`,
        'Bob: Four.',
      ]);
    });
  }

  it('may have a name in bold, or alone on its line', () => {
    const text = vtt('<b>ANN:</b> One.', 'BOB:\nTwo.', 'ANN：Three.', 'BOB: Four.');
    expect(turns(text)).to.deep.equal(['ANN: One.', 'BOB: Two.', 'ANN: Three.', 'BOB: Four.']);
  });

  it('have words with a colon that are no name', () => {
    const text = vtt('Ann: It is 10:30.', 'see https://a.example', 'and so: no.', 'Ann: Yes.');
    expect(turns(text)).to.deep.equal(['Ann: It is 10:30. see https://a.example and so: no. Yes.']);
  });

  it('tell a name that comes but once', () => {
    const text = vtt('Ann: One.', 'Bob: Two, and', 'Remember: three.', 'Ann: Four.');
    expect(turns(text)).to.deep.equal([
      'Ann: One.',
      'Bob: Two, and Remember: three.',
      'Ann: Four.',
    ]);
    expect(guessesOf(text)).to.deep.equal(['7:1 "Bob:", once only', '10:1 "Remember:", once only']);
  });

  it('tell a dash or >> where they do not say who speaks', () => {
    const text = vtt('- Yes.\n- No.', '&gt;&gt; Why?', '- a range');
    expect(turns(text)).to.deep.equal(['?: Yes.', '?: No.', '?: Why? - a range']);
    expect(guessesOf(text)).to.include('4:3 a dash or >> where another speaks');
  });
});

describe('the words of a cue', () => {
  const said = (words: string) => paragraphs(vtt(`<v Ann>${words}`))[0]?.content;

  it('keep emphasis and language', () => {
    expect(said('<i>One</i> <b.x><i>two</i></b> <lang uk>три</lang> <u>four</u>')).to.deep.equal([
      {text: 'One', em: true},
      ' ',
      {text: 'two', strong: true, em: true},
      ' ',
      {text: 'три', lang: 'uk'},
      ' four',
    ]);
  });

  it('keep their emphasis over the end of a line', () => {
    expect(said('<i>One\ntwo</i> three')).to.deep.equal([{text: 'One two', em: true}, ' three']);
  });

  it('keep what ruby says above them, in parentheses', () => {
    expect(said('<ruby>漢字<rt>かんじ</rt></ruby>です')).to.deep.equal(['漢字(かんじ)です']);
  });

  it('lose tags that only say how they look or when they light up', () => {
    expect(
      said('<c.yellow>One</c> <00:00:00.500>two <font color="red">three</font><br/>four'),
    ).to.deep.equal(['One two three four']);
  });

  it('keep signs that are no tags', () => {
    expect(said('I <3 you, a < b > c, <what> and <v')).to.deep.equal([
      'I <3 you, a < b > c, <what> and <v',
    ]);
  });

  it('have their references resolved', () => {
    expect(said('R&amp;D &lt;i&gt; &eacute;&nbsp;&#233; &#x1F600; &nothing; AT&T')).to.deep.equal([
      'R&D <i> é\u00a0é 😀 &nothing; AT&T',
    ]);
  });

  it('close tags that are closed in the wrong order, or not at all', () => {
    expect(said('<i>One <b>two</i> three</b> <i>four')).to.deep.equal([
      {text: 'One ', em: true},
      {text: 'two', strong: true, em: true},
      ' three ',
      {text: 'four', em: true},
    ]);
  });

  it('are joined without a space where the script has none', () => {
    expect(said('你好，\n世界。')).to.deep.equal(['你好，世界。']);
  });

  it('mark what nobody says as a note', () => {
    expect(said('[laughs] Yes […] no. ♪\n(door slams)\nWell (so to speak)')).to.deep.equal([
      {text: '[laughs]', note: true},
      ' Yes […] no. ',
      {text: '♪', note: true},
      ' ',
      {text: '(door slams)', note: true},
      ' Well (so to speak)',
    ]);
  });
});

describe('rolling captions', () => {
  it('are read once, which is told', () => {
    expect(turns(ROLLING)).to.deep.equal(['?: the ferry stopped and nobody came']);
    expect(guessesOf(ROLLING)[1]).to.equal(
      '10:1 3 lines that repeat the caption before, here the first: "the ferry stopped"',
    );
    expect(readAll(ROLLING, 'vtt').lang).to.equal('en');
  });

  it('are not meant by people who say a line twice', () => {
    expect(turns(vtt('<v Ann>No.', '<v Ann>No.', '<v Ann>Never.', '<v Ann>Not I.'))).to.deep.equal([
      'Ann: No. No. Never. Not I.',
    ]);
  });
});

describe('the times of cues', () => {
  const first = (times: string) => {
    const [paragraph] = paragraphs(`WEBVTT\n\n${times}\nHello.\n`);
    return [paragraph?.start, paragraph?.end];
  };

  it('may lack hours, have many of them, or a comma', () => {
    expect(first('00:01.500 --> 00:02.000')).to.deep.equal([1.5, 2]);
    expect(first('123:00:00.100 --> 123:00:01.200')).to.deep.equal([442800.1, 442801.2]);
    expect(first('0:00:01,5 --> 00:00:02')).to.deep.equal([1.5, 2]);
    expect(first('00:01.000-->00:02.000')).to.deep.equal([1, 2]);
    expect(first('00:00:01.000 -> 00:00:02.000')).to.deep.equal([1, 2]);
  });

  it('that cannot be read are a problem at their place, and the words stay', () => {
    const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:61.000\nOne.\n\n1:2:3 --> 00:09.000 \nTwo.\n';
    const {problems, paragraphs: found} = readAll(text, 'vtt');
    expect(problems.map(({line, column, found: what}) => [line, column, what])).to.deep.equal([
      [3, 18, '"00:00:61.000", which is no time'],
      [6, 1, '"1:2:3", which is no time'],
    ]);
    expect(found).to.deep.equal([{place: {line: 4, column: 1}, content: ['One. Two.']}]);
  });

  it('that end before they begin are a problem', () => {
    expect(problemsOf('1\n00:00:05,000 --> 00:00:04,000\nOne.\n', 'srt')).to.deep.equal([
      '2:18 a cue that ends at 00:00:04,000 and begins at 00:00:05,000',
    ]);
  });

  it('put cues in order, which is told', () => {
    const text = 'WEBVTT\n\n00:05.000 --> 00:06.000\ntwo\n\n00:01.000 --> 00:02.000\none\n';
    expect(turns(text)).to.deep.equal(['?: one two']);
    expect(guessesOf(text)).to.include('6:1 a cue that begins before the one above it');
  });

  it('may overlap: a paragraph ends with the last of its cues', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:09.000\none\n\n00:02.000 --> 00:03.000\ntwo\n';
    expect(paragraphs(text)[0]).to.include({start: 1, end: 9});
  });
});
