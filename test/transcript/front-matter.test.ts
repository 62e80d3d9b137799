import {expect} from 'chai';
import {parseTranscript} from '../../src/transcript/index.js';
import {asked, compiled, front, problems} from './transcripts.js';

describe('front matter', () => {
  it('holds the fields of the interview', () => {
    const {id, title, lang, source, schemaVersion} = compiled(front());
    expect({id, title, lang, source, schemaVersion}).to.deep.equal({
      id: 'talk',
      title: 'A talk',
      lang: 'en',
      source: {name: 'The Paper'},
      schemaVersion: 1,
    });
  });

  it('holds the speakers by their ids, in order', () => {
    const text = front('  10: {name: Ten}', '  2: {name: Two, interviewer: true}');
    expect(compiled(text).speakers).to.deep.equal([
      {id: 'ann', name: 'Ann'},
      {id: 'bob', name: 'Bob'},
      {id: '10', name: 'Ten'},
      {id: '2', name: 'Two', interviewer: true},
    ]);
  });

  it('takes numbers and dates for the texts they are', () => {
    const {conducted, updated} = compiled(front('conducted: 2024', 'updated: 2024-05-06'));
    expect([conducted, updated]).to.deep.equal(['2024', '2024-05-06']);
  });

  it('reads a biography as Markdown', () => {
    const text = front().replace(
      'Bob}',
      'Bob, bio: "One [*two*](https://a.example).\\n\\n- three"}',
    );
    expect(compiled(text).speakers[1]?.bio).to.deep.equal([
      {
        kind: 'paragraph',
        content: ['One ', {text: 'two', em: true, href: 'https://a.example'}, '.'],
      },
      {kind: 'list', items: [['three']]},
    ]);
  });

  it('reads a lead, a caption and a correction as running text in Markdown', () => {
    const {lead, image, corrections} = compiled(
      front(
        'lead: In *short*.',
        'image: {src: "https://a.example/i.png", alt: "", caption: "*May*"}',
        'corrections: [{date: 2024, text: "*No*"}]',
      ),
    );
    expect(lead).to.deep.equal(['In ', {text: 'short', em: true}, '.']);
    expect(image?.caption).to.deep.equal([{text: 'May', em: true}]);
    expect(corrections?.[0]?.text).to.deep.equal([{text: 'No', em: true}]);
  });

  it('takes running text as the format has it, too', () => {
    const {lead} = compiled(front('lead: [In short, {br: true}, {text: x, em: true}]'));
    expect(lead).to.deep.equal(['In short', {br: true}, {text: 'x', em: true}]);
  });

  it('may repeat a value by an alias', () => {
    const text = front()
      .replace('Ann}', 'Ann, affiliation: &a {name: Union}}')
      .replace('Bob}', 'Bob, affiliation: *a}');
    expect(compiled(text).speakers[1]?.affiliation).to.deep.equal({name: 'Union'});
  });

  it('is wanted where there is none', () => {
    expect(problems('## Hello')).to.deep.equal(['1:1 no front matter']);
  });

  it('is wanted on the first line', () => {
    expect(problems(`\n${asked('**Ann:** So.')}`)).to.deep.equal(['1:1 no front matter']);
  });

  it('may begin with a byte order mark and have any line ends', () => {
    expect(problems(`\uFEFF${front().replaceAll('\n', '\r\n')}`)).to.deep.equal([]);
    expect(problems(front('lang: e').replaceAll('\n', '\r'))).to.have.lengthOf(1);
  });

  it('tells where its YAML cannot be read', () => {
    expect(problems('---\nid: talk\ntitle: A: talk\n---\n')).to.deep.equal(['3:8 "A"']);
  });

  it('tells which key stands there twice', () => {
    expect(problems('---\nid: talk\nid: talk\n---\n')[0]).to.match(/^3:1 /);
  });

  it('wants fields', () => {
    expect(problems('---\n---\n')).to.deep.equal(['2:1 front matter without fields']);
    expect(problems('---\n- id\n---\n')).to.deep.equal(['2:1 front matter without fields']);
  });

  it('tells of a missing field where the fields begin', () => {
    expect(parseTranscript(front().replace('title: A talk\n', '')).problems).to.deep.equal([
      {
        line: 2,
        column: 1,
        found: 'nothing',
        wanted: '"title" (title)',
        mend: 'Add `title` here.',
      },
    ]);
  });

  it('tells of a missing field of a speaker where the speaker is', () => {
    expect(problems(front().replace('{name: Ann}', '{role: Poet}'))).to.deep.equal(['7:8 nothing']);
  });

  it('tells of a wrong value with its line and column', () => {
    expect(problems(front('updated: 2024-13'))).to.deep.equal(['9:10 "2024-13"']);
  });

  it('tells of a hostile URL with its line and column', () => {
    expect(problems(front('image:', '  src: javascript:alert(1)', '  alt: x'))).to.deep.equal([
      '10:8 "javascript:alert(1)"',
    ]);
  });

  it('tells of a problem in a biography where the biography is', () => {
    const text = front().replace('Bob}', 'Bob, bio: "[x](javascript:1)"}');
    expect(problems(text)).to.deep.equal(['8:25 "javascript:1"']);
  });

  it('tells of a field that the format does not have', () => {
    expect(problems(front('titel: x', 'more:', '  a: b'))).to.deep.equal([
      '9:8 the field "titel"',
      '10:1 the field "more"',
    ]);
  });

  it('tells of a field of a speaker that the format does not have', () => {
    const text = front().replace('Bob}', 'Bob, rôle: Poet}');
    expect(problems(text)).to.deep.equal(['8:26 the field "rôle"']);
  });

  for (const field of ['intro', 'exchanges', 'quotes', 'notes', 'schemaVersion']) {
    it(`leaves ${field} to the text`, () => {
      expect(problems(front(`${field}: 1`))[0]).to.match(
        new RegExp(`^9:\\d+ the field \`${field}\` in the front matter$`),
      );
    });
  }

  it('wants speakers by their ids', () => {
    const text = front().replace(/speakers:\n.*\n.*\n/, 'speakers: [{name: Ann}]\n');
    expect(problems(text)[0]).to.equal('6:11 speakers without ids');
  });

  it('wants the id of a speaker before it and not inside', () => {
    expect(problems(front().replace('{name: Ann}', '{id: x, name: Ann}'))).to.deep.equal([
      '7:13 a speaker with an id inside',
    ]);
  });

  it('wants ids of speakers that are ids', () => {
    expect(problems(front().replace('ann:', 'Ann:'))).to.deep.equal(['7:3 "Ann"']);
  });

  it('wants names that can be told apart', () => {
    expect(problems(front().replace('name: Bob', 'name: Ann'))).to.deep.equal([
      '8:15 "Ann", the name of two speakers',
    ]);
  });

  it('wants a lead of one paragraph', () => {
    expect(problems(front('lead: "One.\\n\\nTwo."'))).to.deep.equal(['9:7 "One. Two.", 2 blocks']);
  });

  it('takes __proto__ for a name like others', () => {
    expect(problems(front('__proto__: {polluted: true}'))).to.deep.equal([
      '9:12 the field "__proto__"',
    ]);
    expect(problems(front().replace('ann:', '__proto__:'))[0]).to.equal('7:3 "__proto__"');
    expect({}).to.not.have.property('polluted');
  });

  it('stops at an alias of aliases of aliases', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [of, at] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
      levels.push(`${at}: &${at} [${Array(9).fill(`*${of}`).join(', ')}]`);
    }
    expect(problems(front(...levels))).to.deep.equal(['2:1 more than 100 aliases']);
  });

  it('stops at an alias of itself', () => {
    expect(problems(front('lead: &a [*a]'))).to.deep.equal(['2:1 more than 100 aliases']);
  });

  it('takes no tags that make other things than texts', () => {
    expect(problems(front('updated: !!js/function "x"'))[0]).to.match(/^9:10 /);
    expect(problems(front('updated: !!timestamp 2024-01-01'))[0]).to.match(/^9:22 /);
  });

  it('takes no keys that are no texts', () => {
    expect(problems(front('? {a: b}', ': c'))[0]).to.match(/^9:3 /);
  });
});
