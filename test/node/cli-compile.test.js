/** `interview-widgets compile`: what goes where, what is told, and what is never written. */
import assert from 'node:assert/strict';
import {chmodSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {FAULTY, folder, GUESSED, TALK} from '../support/command.js';

const ESCAPE = '\u001b';

describe('compile', () => {
  it('prints one interview, and nothing else, where no output is named', async () => {
    const {run, list} = folder({'talk.md': TALK});
    const {code, stdout, stderr} = await run('compile', 'talk.md');
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(JSON.parse(stdout).id, 'talk');
    assert.ok(stdout.endsWith('}\n'));
    assert.deepEqual(list(), ['talk.md']);
  });

  it('reads standard input', async () => {
    const {code, stdout} = await folder().runWith(
      {stdin: TALK},
      ...['compile', '--format', 'markdown', '-'],
    );
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).id, 'talk');
  });

  it('writes to a file, makes its folder, and says what it wrote', async () => {
    const {run, read} = folder({'talk.md': TALK});
    const {code, stdout, stderr} = await run('compile', 'talk.md', '-o', 'public/a.json');
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /^talk\.md → public.a\.json: 1 exchange, 2 speakers, 1 quote\n$/);
    assert.equal(JSON.parse(read('public/a.json')).id, 'talk');
  });

  const folders = [
    ['one that is there', ['talk.md', '-o', 'there']],
    ['a name that ends with a slash', ['talk.md', '-o', 'new/']],
    ['the output of several', ['talk.md', 'sub/other.en.md', '-o', 'new']],
  ];
  for (const [name, argv] of folders) {
    it(`writes into a folder: ${name}`, async () => {
      const {path, run, list} = folder({'talk.md': TALK, 'sub/other.en.md': TALK});
      mkdirSync(join(path, 'there'));
      const {code} = await run('compile', ...argv);
      assert.equal(code, 0);
      const expected = argv.length > 3 ? ['other.en.json', 'talk.json'] : ['talk.json'];
      assert.deepEqual(list(argv.at(-1)), expected);
    });
  }

  const formats = [
    ['plain text', 'a.txt', 'A talk\n\nWhy?\n\nAda: So.\n\nBo: And so.\n'],
    ['WebVTT', 'a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>So it was.\n'],
    ['SRT', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\nAda: So it was.\n'],
  ];
  for (const [name, file, text] of formats) {
    it(`reads ${name}, and says what it guessed`, async () => {
      const {code, stdout, stderr} = await folder({[file]: text}).run('compile', file);
      assert.equal(code, 0, stderr);
      assert.match(stderr, /^a\.\w+:\d+:\d+: guess: /);
      assert.ok(JSON.parse(stdout).speakers.some((speaker) => speaker.name === 'Ada'));
    });
  }

  it('reads the bundled interview as it was published', async () => {
    const seed = readFileSync(new URL('../fixtures/seed.txt', import.meta.url), 'utf8');
    const {code, stdout} = await folder({'seed.txt': seed}).run('compile', 'seed.txt');
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).exchanges.length, 9);
  });

  it('reads text in UTF-16', async () => {
    const bytes = Buffer.from(`\ufeff${TALK}`, 'utf16le');
    const {code, stdout} = await folder({'talk.md': bytes}).run('compile', 'talk.md');
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).id, 'talk');
  });

  it('takes a byte order mark and line ends of Windows as they come', async () => {
    const text = `\ufeff${TALK.replaceAll('\n', '\r\n')}`;
    const {code, stdout} = await folder({'talk.md': text}).run('compile', 'talk.md');
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).id, 'talk');
  });
});

describe('what is wrong with a transcript', () => {
  it('is told with its place, the line and a caret, and ends with 1', async () => {
    const {code, stdout, stderr} = await folder({'talk.md': FAULTY}).run('compile', 'talk.md');
    assert.deepEqual([code, stdout], [1, '']);
    const [first, line, caret] = stderr.split('\n');
    assert.match(
      first,
      /^talk\.md:11:1: error: found ### .*; wanted # for a section .*\. Write it/,
    );
    assert.equal(line, '11 | ### How did it start? {#start}');
    assert.equal(caret, '   | ^');
    assert.match(stderr, /\n\d errors in 1 file\n$/);
  });

  it('is told by the lines of the file where those end as on Windows', async () => {
    const text = FAULTY.replaceAll('\n', '\r\n');
    const {stderr} = await folder({'talk.md': text}).run('compile', 'talk.md');
    assert.match(stderr, /^talk\.md:11:1: .*\n11 \| ### How did it start\? \{#start\}\n/);
  });

  it('keeps that transcript from being written, and no other', async () => {
    const {run, read, list} = folder({'a.md': FAULTY, 'b.md': TALK, 'out/a.json': 'old'});
    const {code, stderr} = await run('compile', 'a.md', 'b.md', '-o', 'out');
    assert.equal(code, 1);
    assert.deepEqual(list('out'), ['a.json', 'b.json']);
    assert.equal(read('out/a.json'), 'old');
    assert.match(stderr, /errors in 2 files\n$/);
  });

  it('is JSON on standard output where that is asked for', async () => {
    const {run, list} = folder({'a.md': FAULTY, 'b.md': TALK, 'c.txt': TALK});
    const {code, stdout, stderr} = await run(
      ...['compile', '--json', 'a.md', 'b.md', 'none.md', '-o', 'out'],
    );
    assert.deepEqual([code, stderr], [2, '']);
    const problems = JSON.parse(stdout);
    const {found, wanted, mend, ...first} = problems[0];
    assert.deepEqual(first, {file: 'a.md', severity: 'error', line: 11, column: 1});
    assert.match([found, wanted, mend].join('; '), /^### .*; # for a section .*; Write it/);
    assert.equal(problems.at(-1).file, 'none.md');
    assert.equal(problems.at(-1).line, undefined);
    assert.deepEqual(list('out'), ['b.json']);
  });

  it('does not count where it is a guess, unless that is asked for', async () => {
    const {run, list} = folder({'talk.md': GUESSED});
    const strict = await run('compile', '--strict', 'talk.md', '-o', 'talk.json');
    assert.deepEqual([strict.code, list()], [1, ['talk.md']]);
    assert.match(strict.stderr, /^talk\.md:11:1: error: .* without an id/);
    const lenient = await run('compile', 'talk.md', '-o', 'talk.json');
    assert.deepEqual([lenient.code, list()], [0, ['talk.json', 'talk.md']]);
    assert.match(lenient.stderr, /^talk\.md:11:1: guess: .* without an id/);
    assert.match(lenient.stderr, /\n1 guess in 1 file\n$/);
  });

  it('is an empty list of JSON where nothing is', async () => {
    const {stdout} = await folder({'a.md': TALK}).run('compile', '--json', 'a.md', '-o', 'a.json');
    assert.deepEqual(JSON.parse(stdout), []);
  });

  it('moves no cursor of a terminal', async () => {
    const text = TALK.replace('title: A talk', 'title: A talk\ncolor: "x" \u009b2J\u202e');
    const name = `a${ESCAPE}[2J.md`;
    const {stderr} = await folder({[name]: text}).run('compile', name);
    assert.match(stderr, /^a␛\[2J\.md:4:.*\n4 \| color: "x" <U\+009B>2J<U\+202E>\n/);
    assert.ok(!stderr.includes(ESCAPE));
  });
});

describe('a file that cannot be used', () => {
  const cases = [
    [
      'is not there',
      'none.md',
      /^none\.md: error: found nothing of that name; wanted a transcript/,
    ],
    ['is a folder', 'sub.md', /^sub\.md: error: found a folder; .* `folder\/\*\.md`/],
    [
      'is no text',
      'bytes.md',
      /^bytes\.md: error: found the bytes .*, which are no UTF-16 .*, in line 1 at column \d+; wanted text/,
    ],
    [
      'has no extension',
      'README',
      /^README: error: found the file extension ""; wanted .*--format/,
    ],
    ['is of another kind', 'a.pdf', /^a\.pdf: error: found the file extension "\.pdf"/],
    ['comes without a name', '-', /^<stdin>: error: found no name .*--format/],
  ];
  for (const [name, file, expected] of cases) {
    it(`is told, with what to do, and ends with 2: it ${name}`, async () => {
      const bytes = new Uint8Array([0xff, 0xfe, 0xfd]);
      const {run} = folder({'sub.md/a': '', 'bytes.md': bytes, README: TALK, 'a.pdf': TALK});
      const {code, stdout, stderr} = await run('compile', file);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
    });
  }

  it('keeps no other from being compiled', async () => {
    const {run, list} = folder({'a.md': TALK});
    const {code} = await run('compile', 'none.md', 'a.md', '-o', 'out');
    assert.equal(code, 2);
    assert.deepEqual(list('out'), ['a.json']);
  });
});

describe('an output', () => {
  const refused = [
    ['several without a folder', ['a.md', 'b.md'], /2 inputs and no output.*-o DIR/],
    ['several into a file', ['a.md', 'b.md', '-o', 'x.json'], /a file's name; wanted a folder/],
    ['the input itself', ['a.md', '-o', 'a.md'], /the input a\.md as output too/],
    ['the input by another path', ['a.md', '-o', 'sub/../a.md'], /the input a\.md as output too/],
    ['the input by a link', ['a.md', '-o', 'soft.md'], /the input a\.md as output too/],
    ['the input by a hard link', ['a.md', '-o', 'hard.md'], /the input a\.md as output too/],
    ['another input', ['a.md', 'x.json', '-o', '.', '--format', 'markdown'], /as output too/],
    ['one file of two inputs', ['a.md', 'sub/A.md', '-o', 'new/'], /both to be written to new.A/],
    ['one input named twice', ['a.md', 'a.md', '-o', 'new/'], /found a\.md and a\.md, both/],
    ['standard input in a folder', ['-', '-o', 'new/'], /wanted a name for the file/],
    ['none, with --json', ['a.md', '--json'], /--json without -o/],
  ];
  for (const [name, argv, expected] of refused) {
    it(`is refused before anything is read or written: ${name}`, async () => {
      const {path, run, read, list} = folder({'a.md': TALK, 'b.md': TALK, 'sub/A.md': TALK});
      symlinkSync('a.md', join(path, 'soft.md'));
      linkSync(join(path, 'a.md'), join(path, 'hard.md'));
      symlinkSync('a.md', join(path, 'x.json'));
      const before = list();
      const {code, stdout, stderr} = await run(...['compile', ...argv]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
      assert.deepEqual(list(), before);
      assert.equal(read('a.md'), TALK);
    });
  }

  it('takes the place of an older one, whose mode and links stay', async () => {
    const {path, run, read, list} = folder({'a.md': TALK, 'real.json': 'old'});
    chmodSync(join(path, 'real.json'), 0o640);
    symlinkSync('real.json', join(path, 'a.json'));
    assert.equal((await run('compile', 'a.md', '-o', 'a.json')).code, 0);
    assert.equal(JSON.parse(read('real.json')).id, 'talk');
    assert.equal(statSync(join(path, 'real.json')).mode & 0o777, 0o640);
    assert.deepEqual(list(), ['a.json', 'a.md', 'real.json']);
  });

  it('that cannot be written leaves the older one and no draft', async () => {
    const {path, run, read, list} = folder({'a.md': TALK, 'out/a.json': 'old'});
    // Where the draft goes, so that writing it fails whoever runs the test.
    mkdirSync(join(path, `out/a.json.${process.pid}.tmp`));
    const {code, stderr} = await run('compile', 'a.md', '-o', 'out/a.json');
    assert.equal(code, 2);
    assert.match(stderr, /^out.a\.json: error: found .*; wanted a file to write\./);
    assert.equal(read('out/a.json'), 'old');
    assert.deepEqual(list('out'), ['a.json', `a.json.${process.pid}.tmp`]);
  });

  it('is told with what to do where a file stands in its way', async () => {
    const {run} = folder({'a.md': TALK, b: 'a file'});
    const {code, stderr} = await run('compile', 'a.md', '-o', 'b/a.json');
    assert.equal(code, 2);
    assert.match(stderr, /^b.a\.json: error: found .*; wanted a file to write\. /);
  });

  it('may be a device, which stays one', async () => {
    const {code} = await folder({'a.md': TALK}).run('compile', 'a.md', '-o', '/dev/null');
    assert.equal(code, 0);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });
});

describe('the progress line', () => {
  const files = {'a.md': TALK, 'b.md': FAULTY};

  it('is on a terminal, and erased before anything else is printed', async () => {
    const {runWith} = folder(files);
    const {stderr} = await runWith({isTTY: true}, ...['compile', 'a.md', 'b.md', '-o', 'out']);
    assert.match(
      stderr.replaceAll(ESCAPE, '␛'),
      /^1\/2 a\.md\r␛\[Ka\.md → .*\n2\/2 b\.md\r␛\[K␛\[1mb\.md:11:/,
    );
  });

  it('is nowhere else, nor for one file', async () => {
    const {run, runWith} = folder(files);
    const many = await run('compile', 'a.md', 'b.md', '-o', 'out');
    const one = await runWith({isTTY: true}, 'compile', 'a.md', '-o', 'a.json');
    for (const {stderr} of [many, one]) assert.doesNotMatch(stderr, /\d\/\d|\r/);
  });

  it('fits into the terminal', async () => {
    const name = `${'x'.repeat(100)}.md`;
    const {runWith} = folder({[name]: TALK, 'b.md': TALK});
    const {stderr} = await runWith(
      {isTTY: true, columns: 40},
      ...['compile', name, 'b.md', '-o', 'out'],
    );
    assert.ok((stderr.split('\r')[0] ?? '').length < 40);
  });
});

describe('a line of the transcript', () => {
  it('is cut to the width of the terminal', async () => {
    const text = FAULTY.replace('**Eve:**', `${'word '.repeat(100)}\u202e`);
    const {stderr} = await folder({'a.md': text}).runWith(
      {isTTY: true, columns: 60, env: {NO_COLOR: '1'}},
      ...['compile', 'a.md'],
    );
    const shown = stderr.split('\n').filter((line) => /^ *\d* \|/.test(line));
    assert.ok(shown.length > 0);
    assert.ok(shown.every((line) => line.length < 60));
  });
});

describe('the file that the package is made with', () => {
  it('compiles to the interview that it has', async () => {
    const {stdout} = await folder({
      'interview.md': readFileSync(new URL('../../data/interview.md', import.meta.url)),
    }).run('compile', 'interview.md');
    const file = new URL('../../data/interview.json', import.meta.url);
    assert.equal(stdout, readFileSync(file, 'utf8'));
  });
});
