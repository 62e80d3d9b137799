/** The command as a whole: its help, what it says of words it does not know, colors. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {FAULTY, folder, TALK} from '../support/command.js';

const COMMANDS = ['compile', 'validate', 'quote', 'render', 'init'];
const ESCAPE = '\u001b';

describe('the help', () => {
  it('lists the commands', async () => {
    const {code, stdout, stderr} = await folder().run('--help');
    assert.deepEqual([code, stderr], [0, '']);
    for (const command of COMMANDS) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    assert.match(stdout, /Exit status: 0 if all is well, 1 .*, 2 /);
  });

  it('is printed as an error where no command is given', async () => {
    const {code, stdout, stderr} = await folder().run();
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^Usage: interview-widgets COMMAND/);
  });

  for (const command of COMMANDS) {
    it(`of ${command} has its options, examples and exit status`, async () => {
      const {run} = folder();
      const {code, stdout, stderr} = await run(command, '--help');
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^Usage: interview-widgets ${command} `));
      assert.match(stdout, /^ {2}-h, --help /m);
      assert.match(stdout, new RegExp(`Examples:\n  interview-widgets ${command}\\b`));
      assert.match(stdout, /Exit status:/);
      assert.ok(stdout.split('\n').every((line) => line.length <= 100));
      assert.deepEqual(await run(command, '-h'), {code, stdout, stderr});
      assert.deepEqual(await run('help', command), {code, stdout, stderr});
    });
  }

  it('stands in for the command, whatever else is given', async () => {
    const {code} = await folder().run('compile', 'not-there.md', '--help');
    assert.equal(code, 0);
  });
});

describe('the version', () => {
  it('is printed alone', async () => {
    const {code, stdout, stderr} = await folder().run('--version');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe('misuse', () => {
  const cases = [
    [['compil'], /the command compil; wanted compile, .*Did you mean compile\?/],
    [['valid'], /Did you mean validate\?/],
    [['frobnicate'], /the command frobnicate; wanted compile, .* or init\.\n/],
    [['__proto__'], /the command __proto__; wanted/],
    [['--versoin'], /the option --versoin.*Did you mean --version\?/],
    [['compile', 'a.md', '--formt', 'x'], /the option --formt.*Did you mean --format\?/],
    [['compile', 'a.md', '--constructor'], /the option --constructor; wanted/],
    [['compile', 'a.md', '-x'], /the option -x; wanted/],
    [['compile', 'a.md', '--strict=yes'], /a value for --strict; wanted none/],
    [['compile', 'a.md', '-o'], /-o without a value; wanted -o FILE\|DIR/],
    [['compile', 'a.md', '-o', '--json'], /-o without a value.*--output=…/],
    [['compile', 'a.md', '--output='], /--output without a value/],
    [['compile', 'a.md', '-o', 'x', '-o', 'y'], /-o twice/],
    [['compile', 'a.md', '--format', 'markdwon'], /--format markdwon; wanted .*mean markdown\?/],
    [['compile'], /no input; wanted a transcript/],
    [['validate'], /no file; wanted interview JSON/],
    [['init', 'talk.md'], /found talk\.md; wanted no input.*-o/],
  ];
  for (const [argv, expected] of cases) {
    it(`is told, with what to do: ${argv.join(' ')}`, async () => {
      const {code, stdout, stderr} = await folder({'a.md': TALK}).run(...argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
      assert.match(stderr, /\nSee interview-widgets (?:[a-z]+ )?--help\.\n$/);
    });
  }

  it('is told without obeying escape sequences in a name', async () => {
    const {stderr} = await folder().run(`${ESCAPE}[2J`);
    assert.ok(!stderr.includes(ESCAPE));
  });
});

describe('colors', () => {
  const cases = /** @type {const} */ ([
    ['are there on a terminal', true, {}, true],
    ['are not in a file', false, {}, false],
    ['are not where NO_COLOR is set', true, {NO_COLOR: '1'}, false],
    ['are there where NO_COLOR is set to nothing', true, {NO_COLOR: ''}, true],
    ['are there where FORCE_COLOR is set', false, {FORCE_COLOR: '1'}, true],
    ['are forced against NO_COLOR', false, {FORCE_COLOR: '1', NO_COLOR: '1'}, true],
    ['are not where FORCE_COLOR is 0', true, {FORCE_COLOR: '0'}, false],
    ['are not on a dumb terminal', true, {TERM: 'dumb'}, false],
  ]);
  for (const [name, isTTY, env, expected] of cases) {
    it(name, async () => {
      const {stderr} = await folder({'a.md': FAULTY}).runWith({isTTY, env}, 'compile', 'a.md');
      assert.equal(stderr.includes(`${ESCAPE}[`), expected);
    });
  }
});

describe('init', () => {
  it('writes a transcript that compiles as it is', async () => {
    const {run, read} = folder();
    const {code, stdout, stderr} = await run('init');
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /^interview\.md is written\. Next: interview-widgets compile/);
    const compiled = await run('compile', '--strict', 'interview.md');
    assert.deepEqual([compiled.code, compiled.stderr], [0, '']);
    const interview = JSON.parse(compiled.stdout);
    assert.deepEqual(
      [interview.exchanges.length, interview.quotes.length, interview.notes.length],
      [2, 1, 1],
    );
    assert.match(read('interview.md'), /^# .*comments/m);
  });

  it('shows in comments only fields that the format has', async () => {
    const {run, read, path} = folder();
    await run('init');
    const bare = read('interview.md').replace(/^( *)# (?=[a-zA-Z]+: )/gm, '$1');
    assert.notEqual(bare, read('interview.md'));
    writeFileSync(join(path, 'bare.md'), bare);
    const {code, stderr} = await run('compile', 'bare.md', '-o', 'bare.json');
    assert.equal(code, 0, stderr);
  });

  it('writes to another place, and makes its folder', async () => {
    const {run, list} = folder();
    assert.equal((await run('init', '-o', 'talks/ada.md')).code, 0);
    assert.deepEqual(list('talks'), ['ada.md']);
  });

  it('never writes over a file', async () => {
    const {run, read} = folder({'interview.md': 'mine'});
    const {code, stderr} = await run('init');
    assert.equal(code, 2);
    assert.match(stderr, /interview\.md: found a file of that name; wanted a name that is free/);
    assert.equal(read('interview.md'), 'mine');
  });
});
