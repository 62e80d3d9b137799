/** How a line of a file is shown with a caret, whatever it holds. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frame} from '../../build/src/cli/frame.js';
import {graphemes, printable} from '../../build/src/cli/printable.js';
import {fc} from '../../build/test/support/random.js';

/** What stands above the caret, and what before it. */
function split(/** @type {string} */ line, /** @type {number} */ column, columns = 80) {
  const shown = frame(line, column, columns);
  let width = 0;
  let before = '';
  for (const grapheme of graphemes(shown.line)) {
    if (width === shown.indent) return {before, after: shown.line.slice(before.length)};
    width += grapheme.width;
    before += grapheme.shown;
  }
  assert.equal(width, shown.indent);
  return {before, after: ''};
}

describe('the caret', () => {
  const cases = [
    ['plain words', 'ab cd', 4, 'ab ', 'cd'],
    ['the end of a line', 'ab', 3, 'ab', ''],
    ['an empty line', '', 1, '', ''],
    ['a column beyond the line', 'ab', 99, 'ab', ''],
    ['tabs', '\ta\tb', 4, '    a    ', 'b'],
    ['letters of double width', '日本語x', 4, '日本語', 'x'],
    ['half-width letters', 'ｱｲx', 3, 'ｱｲ', 'x'],
    ['marks on a letter', 'e\u0301\u0323x', 4, 'e\u0301\u0323', 'x'],
    ['a family of emoji', '👩‍👩‍👧x', 9, '👩‍👩‍👧', 'x'],
    ['an emoji by variation', '❤️x', 3, '❤️', 'x'],
    ['a flag', '🇺🇦x', 5, '🇺🇦', 'x'],
    ['the middle of a surrogate pair', 'a😀b', 3, 'a', '😀b'],
    ['an escape sequence', '\u001b[31mx', 6, '␛[31m', 'x'],
    ['a sign that turns words around', '\u202ex', 2, '<U+202E>', 'x'],
    ['a mark without a letter', '\u0301x', 2, '◌\u0301', 'x'],
  ];
  for (const [name, line, column, before, after] of cases) {
    it(`stands below its column: ${name}`, () => {
      assert.deepEqual(split(line, column), {before, after});
    });
  }

  it('keeps its width by how a terminal counts', () => {
    assert.equal(frame('日本語x', 4, 80).indent, 6);
    assert.equal(frame('\ta\tb', 4, 80).indent, 9);
    assert.equal(frame('❤️x', 3, 80).indent, 2);
  });

  it('keeps a long line to what is around it', () => {
    const line = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const {line: shown, indent} = frame(line, 501, 40);
    assert.equal(shown.length, 40);
    assert.equal(shown[indent], 'X');
    assert.ok(shown.startsWith('…a') && shown.endsWith('b…'));
  });

  it('shows no cut where the line ends', () => {
    assert.match(frame(`${'a'.repeat(500)}X`, 501, 40).line, /^…a+X$/);
    assert.match(frame(`X${'a'.repeat(500)}`, 1, 40).line, /^Xa+…$/);
  });

  it('reads no more of a line of many megabytes than it shows', () => {
    const line = `${'語\u0301'.repeat(5_000_000)}X`;
    assert.equal(frame(line, line.length, 40).line.at(-1), 'X');
  });

  it('fits into the columns and harms no terminal, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 200}),
        fc.nat(250),
        fc.integer({min: 20, max: 90}),
        (line, column, columns) => {
          const shown = frame(line, column + 1, columns);
          assert.equal(printable(shown.line), shown.line);
          const width = graphemes(shown.line).reduce((sum, cell) => sum + cell.width, 0);
          assert.ok(width <= columns, `${width} of ${columns}`);
          assert.ok(shown.indent <= width);
        },
      ),
    );
  });
});

describe('what is printed of a file', () => {
  const cases = [
    ['a\u0000b\u007f', 'a␀b␡'],
    ['\u009b31m', '<U+009B>31m'],
    ['one\r\ntwo', 'one␍␊two'],
    ['\u2066a\u2069\u200f', '<U+2066>a<U+2069><U+200F>'],
    ['a\u200bb\ufeff', 'a<U+200B>b<U+FEFF>'],
    ['\ud800', '<U+D800>'],
    ['می‌خواهم', 'می‌خواهم'],
    ['葛\u{e0100}', '葛\u{e0100}'],
  ];
  for (const [text, shown] of cases) {
    it(`is ${shown} where it holds ${JSON.stringify(text)}`, () => {
      assert.equal(printable(text), shown);
    });
  }
});
