import {Validator, type Schema} from '@cfworker/json-schema';
import {expect} from 'chai';
import * as v from 'valibot';
import {interviewSchema} from '../../src/interview/schema.js';
import {sample} from './sample.js';

async function validator(): Promise<Validator> {
  const url = new URL('../../../data/interview.schema.json', import.meta.url);
  return new Validator((await (await fetch(url)).json()) as Schema, '2020-12');
}

type Value = ReturnType<typeof sample>;

/** Changes of the sample, and whether the format allows them. */
const CHANGES: Record<string, [boolean, (value: Value) => void]> = {
  'nothing changed': [true, () => undefined],
  'an unknown key': [true, (value) => Object.assign(value, {later: 1})],
  'every optional field': [
    true,
    (value) =>
      Object.assign(value, {
        dir: 'rtl',
        lead: ['In ', {text: 'short', em: true}, {br: true}],
        image: {src: 'https://a.example/i.png', alt: '', caption: ['x']},
        interviewers: [{name: 'Eve', url: 'https://a.example'}],
        conducted: '2024-05',
        corrections: [{date: '2024', text: ['x']}],
        translations: [{lang: 'uk', src: 'https://a.example/uk.json'}],
        notes: [{kind: 'list', ordered: true, items: [['x']]}],
      }),
  ],
  'a footnote within a footnote': [
    true,
    (value) => {
      const inner = {text: '', footnote: ['x']};
      value.intro = [{kind: 'paragraph', content: [{text: '', footnote: [inner]}]}];
    },
  ],
  'a title that is missing': [false, (value) => Reflect.deleteProperty(value, 'title')],
  'an empty name': [false, (value) => Object.assign(value.speakers[0] ?? {}, {name: ''})],
  'no speakers': [false, (value) => Object.assign(value, {speakers: []})],
  'a newer schemaVersion': [false, (value) => Object.assign(value, {schemaVersion: 2})],
  'an id that is taken': [false, (value) => Object.assign(value, {id: 'none'})],
  'an id that is too long': [false, (value) => Object.assign(value, {id: 'a'.repeat(65)})],
  'a hostile URL': [false, (value) => Object.assign(value.source, {url: 'javascript:1'})],
  'a hostile link in a footnote': [
    false,
    (value) => {
      const footnote = [{text: 'x', href: 'data:text/html,x'}];
      value.intro = [{kind: 'paragraph', content: [{text: '', footnote}]}];
    },
  ],
  'an unknown kind of block': [false, (value) => value.intro.push({kind: 'table'})],
  'a date that is none': [false, (value) => Object.assign(value, {updated: '2024-13'})],
  'a language that is none': [false, (value) => Object.assign(value, {lang: 'en_GB'})],
  'half an index': [
    false,
    (value) => Object.assign(value.quotes[0] ?? {}, {after: {exchange: 'why', answer: 0.5}}),
  ],
};

describe('data/interview.schema.json', () => {
  for (const [name, [allowed, change]] of Object.entries(CHANGES)) {
    it(`${allowed ? 'allows' : 'refuses'} ${name}, as the run-time check does`, async () => {
      const value = sample();
      change(value);
      // As it would stand in a file.
      const file: unknown = JSON.parse(JSON.stringify(value));
      expect(v.is(interviewSchema, file)).to.equal(allowed);
      expect((await validator()).validate(file).valid).to.equal(allowed);
    });
  }

  it("names the terms of schema.org that a speaker's fields stand for", () => {
    const {entries} = interviewSchema.entries.speakers.item;
    const terms = Object.entries(entries).map(([name, field]) => [
      name,
      v
        .getDescription('wrapped' in field ? field.wrapped : field)
        ?.split('/')
        .pop(),
    ]);
    expect(Object.fromEntries(terms)).to.deep.include({
      name: 'name',
      role: 'jobTitle',
      affiliation: 'affiliation',
      bio: 'description',
      portrait: 'image',
      url: 'url',
    });
  });

  it('allows the bundled interview', async () => {
    const url = new URL('../../../data/interview.json', import.meta.url);
    const file: unknown = await (await fetch(url)).json();
    expect((await validator()).validate(file).errors).to.deep.equal([]);
  });
});
