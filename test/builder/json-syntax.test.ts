import {expect} from 'chai';
import {readJson} from '../../demo/builder/compiler/json.js';
import {applied} from '../../demo/builder/interview/mends/edits.js';

/** A text that is no JSON, and what its mends, one after the other, make of it. */
const MENDED: readonly (readonly [name: string, wrong: string, right: string, label: string])[] = [
  ['a comma at the end of an object', '{"a": 1,}', '{"a": 1}', 'Remove the comma'],
  ['a comma at the end of a list', '{"a": [1, 2,\n]}', '{"a": [1, 2\n]}', 'Remove the comma'],
  ['two commas', '{"a": 1,, "b": 2}', '{"a": 1, "b": 2}', 'Remove the comma'],
  ['fields without a comma', '{"a": 1\n "b": 2}', '{"a": 1,\n "b": 2}', 'Add the comma'],
  ['items without a comma', '["a" "b"]', '["a", "b"]', 'Add the comma'],
  ['a field without a colon', '{"a" 1}', '{"a": 1}', 'Add the colon'],
  ['a sign of equality', '{"a" = 1}', '{"a": 1}', 'Add the colon'],
  ['a name without marks', '{a: 1}', '{"a": 1}', 'Add the quotation marks'],
  ['a name without its first mark', '{a": 1}', '{"a": 1}', 'Add the quotation mark'],
  [
    'a name without its last mark',
    '{"a: "x y", "b": 2}',
    '{"a": "x y", "b": 2}',
    'Add the quotation mark',
  ],
  [
    'a text without its last mark',
    '{"a": "x,\n"b": 1}',
    '{"a": "x",\n"b": 1}',
    'Add the quotation mark',
  ],
  ['the last text without its last mark', '{"a": "x\n}', '{"a": "x"\n}', 'Add the quotation mark'],
  [
    'a text without its first mark',
    '{"a": x y",\n"b": 1}',
    '{"a": "x y",\n"b": 1}',
    'Add the quotation mark',
  ],
  ['a word without marks', '{"a": en,\n"b": 1}', '{"a": "en",\n"b": 1}', 'Add the quotation marks'],
  ['True', '{"a": True}', '{"a": true}', 'Write true'],
  [
    'marks within a text',
    '{"a": 1,\n"b": "Say "hi", then go."\n}',
    '{"a": 1,\n"b": "Say \\"hi\\", then go."\n}',
    'Keep the quotation marks as letters',
  ],
  [
    'a text on two lines',
    '{"a": "one\n  two",\n"b": 1}',
    '{"a": "one two",\n"b": 1}',
    'Write it on one line',
  ],
  ['a tab in a text', '{"a": "b\tc"}', '{"a": "b\\tc"}', 'Write \\t'],
];

describe('a mend of signs of JSON', () => {
  for (const [name, wrong, right, label] of MENDED) {
    it(`is for ${name}`, () => {
      const {problems} = readJson(wrong);
      expect(problems).to.have.length(1);
      const [remedy, second] = problems[0]!.remedies ?? [];
      expect(second).to.equal(undefined);
      expect(remedy?.label).to.equal(label);
      expect(applied(wrong, remedy!.edits)).to.equal(right);
    });
  }

  it('is for marks of a word processor', () => {
    expect(all('{“a”: “Hello, you”, ‘b’: 1}')).to.equal('{"a": "Hello, you", "b": 1}');
    // One text does not become a part of another.
    const two = '{"a": ["I never left", "I stayed"]\n}';
    expect(all(two.replace(' "I st', ' I st'))).to.equal(two);
    expect(all('{"a": [“He said ‘no’, and left”]}')).to.equal('{"a": ["He said ‘no’, and left"]}');
  });

  it('is told for each place as if those before it were mended, and is right by itself', () => {
    const wrong = '{"a": [1, 2, {"b": 1 "c": 2},]\n"d": 3,,}';
    const {problems} = readJson(wrong);
    expect(problems.map(({line, column}) => [line, column])).to.deep.equal([
      [1, 22],
      [1, 30],
      [2, 1],
      [2, 8],
      [2, 9],
    ]);
    expect(applied(wrong, problems[2]!.remedies![0]!.edits)).to.contain('2},],\n"d"');
    expect(all(wrong)).to.equal('{"a": [1, 2, {"b": 1, "c": 2}],\n"d": 3}');
  });

  for (const wrong of [
    '{"a": 1',
    '{"a": [1, 2}',
    '{"a": 1} x',
    '{"a": 1, // a note\n"b": 2}',
    '{"a": "x" "y"}',
    '{"a": "say "b", "c"}',
    '{"a": NaN}',
    '{"a": [“He said ‘no’, and left]}',
    '{"a": "In the year,\n1984 was long"}',
    '',
  ]) {
    it(`is none where nobody can say for certain: ${wrong}`, () => {
      const {problems} = readJson(wrong);
      expect(problems).to.have.length(1);
      expect(problems[0]).not.to.have.property('remedies');
    });
  }

  it('is found in time in a text of many, and of brackets by the thousand', () => {
    for (const wrong of ['{"a": 1 '.repeat(20_000), '['.repeat(100_000), '“'.repeat(100_000)]) {
      const start = performance.now();
      expect(readJson(wrong).problems).not.to.be.empty;
      expect(performance.now() - start).to.be.below(4000);
    }
  });
});

function all(wrong: string): string {
  const edits = readJson(wrong).problems.flatMap(({remedies}) => remedies?.[0]?.edits ?? []);
  return applied(wrong, edits);
}
