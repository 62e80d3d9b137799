import {expect} from 'chai';
import {validateInterview} from '../../src/interview/validate.js';
import {fc} from '../support/random.js';
import {sample} from './sample.js';

/** The problems of a value, each as `path: found -> wanted`. */
function problemsOf(value: unknown): string[] {
  const result = validateInterview(value);
  if (result.ok) return [];
  return result.problems.map(({path, found, wanted}) => `${path}: ${found} -> ${wanted}`);
}

/** The paths of the problems of a value. */
function pathsOf(value: unknown): string[] {
  const result = validateInterview(value);
  return result.ok ? [] : result.problems.map(({path}) => path);
}

describe('validateInterview', () => {
  it('accepts an interview', () => {
    expect(problemsOf(sample())).to.deep.equal([]);
  });

  it('returns a copy without the keys that the format does not know', () => {
    const value = {...sample(), later: 'field'};
    const result = validateInterview(value);
    expect(result.ok && result.interview).to.not.have.property('later');
    expect(result.ok && result.interview).to.not.equal(value);
  });

  it('says of a missing field its path and what was wanted', () => {
    const {title, ...rest} = sample();
    expect(title).to.equal('A talk');
    expect(problemsOf(rest)).to.deep.equal(['title: nothing -> "title"']);
  });

  it('says of a wrong type what was found', () => {
    expect(problemsOf({...sample(), title: 7})).to.deep.equal(['title: 7 -> string']);
  });

  it('shortens what it found', () => {
    const [problem = ''] = problemsOf({...sample(), lang: 'x'.repeat(10_000)});
    expect(problem).to.match(/^lang: "x+… -> /);
    expect(problem.length).to.be.below(200);
  });

  it('lists every problem, each with the path of the field', () => {
    const value = sample();
    value.speakers[1] = {id: 'Bob', name: ''};
    value.source.url = 'paper.example';
    expect(pathsOf({...value, dir: 'up'})).to.have.members([
      'dir',
      'speakers[1].id',
      'speakers[1].name',
      'source.url',
    ]);
  });

  for (const value of [undefined, null, 1, 'text', true, [], () => 0]) {
    it(`refuses ${JSON.stringify(value) ?? String(value)} with a problem`, () => {
      const result = validateInterview(value);
      expect(result.ok).to.equal(false);
      expect(result.ok ? '' : result.code).to.equal('invalid');
    });
  }

  it('says of a newer schemaVersion that a newer release is wanted', () => {
    const result = validateInterview({schemaVersion: 2, anything: 'else'});
    expect(result).to.deep.equal({
      ok: false,
      code: 'newer-schema',
      problems: [
        {
          path: 'schemaVersion',
          found: '2',
          wanted: '1, or a newer release of interview-widgets',
        },
      ],
    });
  });

  it('refuses a schemaVersion that is no number as it refuses other wrong types', () => {
    expect(pathsOf({...sample(), schemaVersion: '2'})).to.deep.equal(['schemaVersion']);
  });

  for (const id of [
    'none',
    'first',
    'all',
    '',
    'A',
    'a_b',
    '-a',
    'a-',
    'a--b',
    'ж',
    'a\n',
    'a b',
  ]) {
    it(`refuses the id ${JSON.stringify(id)}`, () => {
      expect(pathsOf({...sample(), id})).to.deep.equal(['id']);
    });
  }

  for (const id of ['a', '1', 'the-war', 'nonexistent', '2024-01-02', 'a'.repeat(64)]) {
    it(`accepts the id ${id}`, () => {
      expect(problemsOf({...sample(), id})).to.deep.equal([]);
    });
  }

  it('refuses an id of more than 64 characters', () => {
    expect(problemsOf({...sample(), id: 'a'.repeat(65)})).to.have.lengthOf(1);
  });

  const HOSTILE_URLS = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//host.example',
    '/path',
    '#',
    '',
    'https://',
    'https:\\\\host.example',
    'https://host.example/ x',
  ];

  for (const url of HOSTILE_URLS) {
    it(`refuses ${JSON.stringify(url)} as a link`, () => {
      const value = sample();
      value.intro = [{kind: 'paragraph', content: [{text: 'here', href: url}]}];
      expect(pathsOf(value)).to.deep.equal(['intro[0].content[0].href']);
    });

    it(`refuses ${JSON.stringify(url)} as a portrait`, () => {
      const value = sample();
      value.speakers[0] = {id: 'ann', name: 'Ann', portrait: {src: url, alt: ''}};
      expect(pathsOf(value)).to.deep.equal(['speakers[0].portrait.src']);
    });
  }

  it('takes mailto: for a link and for nothing else', () => {
    const value = sample();
    value.intro = [{kind: 'paragraph', content: [{text: 'write', href: 'mailto:a@b.example'}]}];
    expect(problemsOf(value)).to.deep.equal([]);
    value.source.url = 'mailto:a@b.example';
    expect(pathsOf(value)).to.deep.equal(['source.url']);
  });

  it('finds a hostile link in a footnote of a footnote', () => {
    const value = sample();
    const inner = {text: '', footnote: [{text: 'x', href: 'javascript:1'}]};
    value.intro = [{kind: 'paragraph', content: [{text: '', footnote: [inner]}]}];
    expect(pathsOf(value)).to.deep.equal(['intro[0].content[0].footnote[0].footnote[0].href']);
  });

  for (const date of ['2024', '2024-12', '2024-02-29']) {
    it(`accepts the date ${date}`, () => {
      expect(problemsOf({...sample(), conducted: date})).to.deep.equal([]);
    });
  }

  for (const date of ['24', '2024-13', '2024-00', '2024-1-1', '2024-01-32', '2024-01-01T00:00']) {
    it(`refuses the date ${date}`, () => {
      expect(pathsOf({...sample(), conducted: date})).to.deep.equal(['conducted']);
    });
  }

  for (const lang of ['en', 'uk', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'de-CH-1996', 'en-x-house']) {
    it(`accepts the language ${lang}`, () => {
      expect(problemsOf({...sample(), lang})).to.deep.equal([]);
    });
  }

  for (const lang of ['', 'e', 'en_GB', 'en-', '-en', 'english language', 'abcd']) {
    it(`refuses the language ${JSON.stringify(lang)}`, () => {
      expect(pathsOf({...sample(), lang})).to.deep.equal(['lang']);
    });
  }

  it('refuses a block of an unknown kind', () => {
    expect(pathsOf({...sample(), intro: [{kind: 'table'}]})).to.deep.equal(['intro[0].kind']);
  });

  it('refuses an answer that nobody gives', () => {
    const value = sample();
    value.exchanges[1]?.answers.push({speakers: [], body: []});
    expect(pathsOf(value)).to.deep.equal(['exchanges[1].answers[1].speakers']);
  });

  it('is not fooled by a __proto__ key', () => {
    const value: unknown = JSON.parse(
      JSON.stringify(sample()).replace('{', '{"__proto__": {"polluted": true, "dir": "rtl"},'),
    );
    const result = validateInterview(value);
    expect(result.ok && result.interview).to.not.have.property('polluted');
    expect(result.ok && result.interview.dir).to.equal(undefined);
    expect({}).to.not.have.property('polluted');
  });

  it('takes __proto__, constructor and toString for no ids', () => {
    for (const id of ['__proto__', 'toString', 'hasOwnProperty']) {
      const value = sample();
      value.speakers[0] = {id, name: 'Ann'};
      expect(pathsOf(value)).to.include('speakers[0].id');
    }
  });

  it('does not take what every object inherits for a reference', () => {
    const value = sample();
    value.exchanges[0]?.answers.push({speakers: ['constructor'], body: []});
    expect(pathsOf(value)).to.deep.equal(['exchanges[0].answers[2].speakers[0]']);
  });

  it('refuses footnotes within footnotes by the thousand without throwing', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) deep = {text: '', footnote: [deep]};
    const value = {...sample(), intro: [{kind: 'paragraph', content: [deep]}]};
    expect(validateInterview(value).ok).to.equal(false);
  });

  it('refuses an object that holds itself without throwing', () => {
    const footnote: unknown[] = [];
    footnote.push({text: '', footnote});
    const value = {...sample(), intro: [{kind: 'paragraph', content: footnote}]};
    expect(validateInterview(value).ok).to.equal(false);
  });

  it('refuses an object that throws when it is read without throwing', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw Object.create(null);
        },
      },
    );
    expect(validateInterview(hostile).ok).to.equal(false);
    expect(validateInterview({...sample(), source: hostile}).ok).to.equal(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withMap: true}), (value) => {
        expect(validateInterview(value).ok).to.equal(false);
      }),
    );
  });

  it('never throws when one field of an interview is anything', () => {
    const fields = fc.constantFrom(...Object.keys(sample()));
    fc.assert(
      fc.property(fields, fc.anything(), (field, anything) => {
        validateInterview({...sample(), [field]: anything});
      }),
    );
  });

  it('returns what it accepts again unchanged', () => {
    const once = validateInterview(sample());
    const twice = validateInterview(once.ok && once.interview);
    expect(twice).to.deep.equal(once);
  });
});
