import {expect} from 'chai';
import {readJson} from '../../demo/builder/compiler/json.js';
import type {Finding} from '../../demo/builder/compiler/messages.js';
import {JSON_MENDS} from '../../demo/builder/interview/mends/json/mends.js';
import {applied} from '../../demo/builder/interview/mends/edits.js';
import type {Interview} from '../../src/interview/index.js';
import {smallInterview} from '../fixtures/interview.js';

/** The small interview's JSON, written on lines, with other letters in place of some. */
function written(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      expect(text, 'the letters that are to be changed').to.contain(from);
      return text.replaceAll(from, to);
    },
    JSON.stringify(smallInterview(), null, 2),
  );
}

function findings(text: string): Finding[] {
  const {problems, guesses} = readJson(text);
  return [...problems, ...guesses];
}

/** The text after the first finding that has such a mend was mended by it. */
function mended(text: string, label: string): string {
  for (const {remedies = []} of findings(text)) {
    const remedy = remedies.find((other) => other.label === label);
    if (remedy) return applied(text, remedy.edits);
  }
  const all = findings(text).map(
    ({found, wanted, remedies = []}) =>
      `${found}; ${wanted}: ${remedies.map((remedy) => remedy.label).join(', ')}`,
  );
  throw new Error(`No mend "${label}". There is:\n${all.join('\n')}`);
}

/** What is mended, how, and what it is then; the rest of the text stays letter by letter. */
const MENDED: readonly (readonly [name: string, label: string, wrong: string, right: string])[] = [
  ['a field that is misspelled', 'Write title', '"titel": "Two', '"title": "Two'],
  ['a version that is a text', 'Write 1', '"schemaVersion": "1"', '"schemaVersion": 1'],
  ['the id of the interview', 'Write two-bakers', '"Two Bakers!"', '"two-bakers"'],
  ['a language with an underscore', 'Write "en-GB"', '"lang": "en_GB"', '"lang": "en-GB"'],
  ['an address', 'Add https://', '"url": "crumb.org/a"', '"url": "https://crumb.org/a"'],
  ['a date', 'Write 2024-01-05', '"published": "2024-1-5"', '"published": "2024-01-05"'],
  ['a year that is a number', 'Write "2024"', '"published": 2024', '"published": "2024"'],
  ['a time that is a text', 'Write 3.5', '"start": "3.5"', '"start": 3.5'],
  ['a speaker that is misspelled', 'Write ana', '"speaker": "ann"', '"speaker": "ana"'],
  ['an exchange that is misspelled', 'Write flour', '"exchange": "floor"', '"exchange": "flour"'],
];

describe('a mend of interview JSON', () => {
  for (const [name, label, wrong, right] of MENDED) {
    it(`is for ${name}`, () => {
      const text = withField(right);
      expect(findings(text)).to.deep.equal([]);
      const broken = text.replace(right, wrong);
      expect(broken, 'it is broken').not.to.equal(text);
      expect(mended(broken, label)).to.equal(text);
    });
  }

  it('keeps each letter of a number that is to be a text', () => {
    const text = withField('"published": "2024-10"').replace('"2024-10"', '2024.10');
    expect(mended(text, 'Write "2024.10"')).to.contain('"published": "2024.10"');
  });

  it('writes an id everywhere that it is referred to', () => {
    const text = written(['"ana"', '"Ana Č."']);
    expect(mended(text, 'Write ana-c')).to.equal(written(['"ana"', '"ana-c"']));
  });

  it('refers to the speaker whose id the letters come to', () => {
    const text = written(['"speaker": "ana"', '"speaker": "Ana"']);
    expect(mended(text, 'Write ana')).to.equal(written());
  });

  it('gives the second of two ids another', () => {
    const {exchanges} = smallInterview();
    const [first, second] = exchanges;
    const text = written([`"id": "${second!.id}"`, `"id": "${first!.id}"`]);
    expect(mended(text, `Write ${first!.id}-2`)).to.contain(`"id": "${first!.id}-2"`);
  });

  it('gives none to a speaker whose words would be another’s', () => {
    const text = written(['"ben"', '"ana"']);
    const labels = findings(text).flatMap(({remedies = []}) => remedies.map(({label}) => label));
    expect(labels).not.to.include('Write ana-2');
  });

  it('adds a list that may be empty', () => {
    const {quotes, ...rest} = smallInterview();
    expect(quotes).not.to.equal(undefined);
    const after = mended(JSON.stringify(rest, null, 2), 'Add quotes');
    expect(findings(after)).to.deep.equal([]);
    expect(after).to.match(/^\{\n {2}"quotes": \[\],\n {2}"schemaVersion": 1,\n/);
  });

  it('adds a field to an object that has none', () => {
    expect(mended('{}', 'Add schemaVersion')).to.equal('{"schemaVersion": 1}');
  });

  it('makes a list of one text', () => {
    const text = JSON.stringify({
      ...smallInterview(),
      exchanges: smallInterview().exchanges.map((exchange) => ({
        ...exchange,
        question: exchange.question[0],
      })),
    });
    const [first, second] = findings(text);
    expect(first?.remedies?.[0]?.label).to.equal('Make a list of it');
    const once = mended(text, 'Make a list of it');
    expect(findings(once)[0]).to.deep.include({found: second?.found, wanted: second?.wanted});
  });

  it('removes what is said not to be so', () => {
    const speakers = smallInterview().speakers.map((speaker, index) =>
      index ? {...speaker, interviewer: false} : speaker,
    );
    const text = JSON.stringify({...smallInterview(), speakers}, null, 2);
    const after = mended(text, 'Remove interviewer');
    expect(after).to.equal(written());
  });

  it('guesses that a field is left out, and says which is meant', () => {
    const text = withField('"license": "CC0"').replace('"license"', '"licence"');
    const {interview, problems, guesses} = readJson(text);
    expect(interview?.source).not.to.have.property('licence');
    expect(problems).to.deep.equal([]);
    expect(guesses.map(({found}) => found)).to.deep.equal(['the field "licence"']);
    expect(mended(text, 'Write license')).to.equal(withField('"license": "CC0"'));
  });

  it('leaves a field alone that is like none, and the name of a schema', () => {
    const {guesses} = readJson(
      written(['{\n  "schemaV', '{\n  "$schema": "a", "editor": 1,\n  "schemaV']),
    );
    expect(guesses.map(({found, remedies}) => [found, remedies])).to.deep.equal([
      ['the field "editor"', undefined],
    ]);
  });

  it('is at the line and the column of the value', () => {
    const text = written(['"two-bakers"', '"Two"']);
    const [problem] = findings(text);
    expect(problem).to.include({line: 3, column: 9});
  });

  it('reads lines that end as on Windows', () => {
    const text = written(['"two-bakers"', '"Two"']);
    expect(findings(text.replaceAll('\n', '\r\n'))).to.deep.equal(findings(text));
  });
});

describe('a mend of a quotation in JSON', () => {
  const said = 'We “knead” the dough — by hand, every day. Then we wait for it to rise.';

  function quoting(exact: readonly string[], changes: Partial<Interview['quotes'][number]> = {}) {
    const interview = smallInterview();
    const [exchange] = interview.exchanges;
    exchange!.answers[0]!.body = [{kind: 'paragraph', content: [said]}];
    const quote = {id: 'dough', exchange: exchange!.id, speaker: 'ana', exact: [...exact]};
    return JSON.stringify({...interview, quotes: [{...quote, ...changes}]}, null, 2);
  }

  it('takes the quotation marks, spaces and dashes of the answer', () => {
    const wrong = ['We "knead"  the\u00a0dough - by hand'];
    const after = mended(quoting(wrong), 'Take the answer’s words');
    expect(after).to.equal(quoting(['We “knead” the dough — by hand']));
  });

  it('takes its words where some are others, part by part', () => {
    const wrong = ['We “knead” a dough — by hand, every day', 'we wait for it to rise.'];
    const after = mended(quoting(wrong), 'Take the answer’s words');
    expect(after).to.equal(
      quoting(['We “knead” the dough — by hand, every day', 'we wait for it to rise.']),
    );
  });

  it('is none where the words are far', () => {
    const [problem] = findings(quoting(['Kings have eaten bread for centuries.']));
    expect(problem?.wanted).to.contain('whole words that stand in');
    expect(problem?.remedies).to.equal(undefined);
  });

  it('says who said it where another is named', () => {
    const exact = ['by hand, every day'];
    const [exchange] = smallInterview().exchanges;
    const after = mended(
      quoting(exact, {speaker: 'ben'}),
      `Say that ana says it in ${exchange!.id}`,
    );
    expect(after).to.equal(quoting(exact));
  });
});

describe('the table of mends of JSON', () => {
  const {exchanges} = smallInterview();
  /** For each of its patterns, a text of which a problem is told in such words. */
  const SAMPLES: readonly string[] = [
    withField('"licens": "a"'),
    '{}',
    written(['"two-bakers"', '"Two"']),
    written([`"id": "${exchanges[1]!.id}"`, `"id": "${exchanges[0]!.id}"`]),
    written(['"speaker": "ana"', '"speaker": "nobody"']),
    written(['"speaker": "ana"', '"speaker": "ben"']),
    withField('"published": "May"'),
    withField('"url": "nowhere"'),
    written(['"lang": "en"', '"lang": "English, of course"']),
  ];

  it('knows each kind of problem by words that are really told', () => {
    expect(SAMPLES).to.have.length(JSON_MENDS.length);
    JSON_MENDS.forEach(([key, about], index) => {
      const told = findings(SAMPLES[index]!);
      const known = told.filter((problem) => about.test(problem[key]));
      const wordings = told.map((problem) => problem[key]).join('\n');
      expect(known, `${about} knows none of:\n${wordings}`).not.to.be.empty;
      // And no other before it does.
      const taken = known.every((problem) =>
        JSON_MENDS.slice(0, index).some(([other, earlier]) => earlier.test(problem[other])),
      );
      expect(taken, `what ${about} is about is another's`).to.equal(false);
    });
  });
});

/** The interview with one more field, where such a field may be. */
function withField(field: string): string {
  const [, name = ''] = /^"(\w+)"/.exec(field) ?? [];
  const answer = `"speakers": [\n            "ana"\n          ],`;
  if (name === 'start') return written([answer, `${field},\n          ${answer}`]);
  const text = written();
  if (text.includes(field)) return text;
  if (['title', 'lang', 'schemaVersion', 'speaker', 'exchange', 'url'].includes(name)) {
    return text.replace(new RegExp(`"${name}": [^,\\n]*`), field);
  }
  return text.replace(/"source": \{\n/, `$&    ${field},\n`);
}
