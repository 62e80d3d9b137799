/** The budget: what it says where a file is too large, or an element does not stand alone. */
import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {describe, it} from 'node:test';
import {assess, BUDGETS} from '../../scripts/size.js';

function download({name = 'interview-widgets.min.js', bytes = 1000, modules = {}} = {}) {
  // Random bytes cannot be compressed.
  return {name, code: randomBytes(bytes), modules: new Map(Object.entries(modules))};
}

describe('the size check', () => {
  it('prints the budget and the goal beside what a file weighs', () => {
    const {lines, problems} = assess([download({bytes: 8000})]);
    const {budget, goal} = BUDGETS[0] ?? {budget: 0};
    const cells = (lines[1] ?? '').split(/\s{2,}/);
    assert.deepEqual(cells, [
      'interview-widgets.min.js',
      '8.00 kB',
      '8.00 kB',
      `${budget.toFixed(2)} kB`,
      `${Math.round(800 / budget)} %`,
      `(goal ${goal?.toFixed(2)} kB)`,
    ]);
    assert.deepEqual(problems, []);
  });

  it('fails a file over its budget, with its largest modules and what to do', () => {
    const modules = {'src/small.ts': 10, 'src/large.ts': 15_000};
    const {problems} = assess([download({bytes: 90_000, modules})]);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /min\.js is 90\.00 kB, which is \d+ bytes over its budget/);
    assert.match(problems[0] ?? '', /Move what is not needed to show words into a chunk/);
    assert.match(problems[0] ?? '', /15\.00 kB {2}src\/large\.ts\n.*src\/small\.ts/);
  });

  it('fails an element that pulls in another', () => {
    const modules = {
      'dist/article/article-element.js': 1,
      'dist/quote-card/quote-card.styles.js': 1,
      'node_modules/x/quote-card/index.js': 1,
    };
    const {problems} = assess([download({name: 'article/article-define.js', modules})]);
    assert.deepEqual(problems, [
      'article/article-define.js pulls in dist/quote-card/quote-card.styles.js: ' +
        'move what they share to src/ui/.',
    ]);
  });

  it('wants a budget for every file', () => {
    assert.throws(() => assess([download({name: 'new.js'})]), /new\.js has no budget/);
  });
});
