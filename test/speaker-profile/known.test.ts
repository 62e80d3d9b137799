import {expect} from 'chai';
import '../../src/speaker-profile/speaker-profile-define.js';
import type {Interview, Speaker} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {showIn} from '../ui/all-elements.js';
import {all, one, show, textOf, words} from '../ui/show.js';
import {interviewOf, NAMES, twelve, WHOLE} from './speakers.js';

const profile = (interview: Interview, attributes = '') =>
  show(`<interview-speaker-profile ${attributes}></interview-speaker-profile>`, interview);

/** The speaker of whom everything is known, with something else instead. */
const of = (changes: Partial<Speaker> = {}) => interviewOf([{...WHOLE, ...changes}]);

/** An interview in which Ana answers alone, jointly and after a follow-up of Eva's, and Ben once. */
function dialog(): Interview {
  const body = [{kind: 'paragraph' as const, content: ['Rye.']}];
  const interview = smallInterview({quotes: []});
  interview.speakers.push({id: 'eva', name: 'Eva', interviewer: true});
  const by = [['ana'], ['eva'], ['ana'], ['ana', 'ben'], ['eva', 'ana']];
  const [flour] = interview.exchanges;
  interview.exchanges = flour
    ? [{...flour, answers: by.map((speakers) => ({speakers, body}))}]
    : [];
  return interview;
}

describe('what a profile says of its speaker', () => {
  it('is all that is known, in its order', async () => {
    const element = await profile(of(), 'show="bio quotes answers"');
    expect(textOf(element)).to.match(
      /^В ?Василина Member, Sotsialnyi Rukh \(Соціальний Рух, SR\) 1 answer, 1 quote Photo: Ana Čech Studies history\. Rye bread Two bakers on bread, The Daily Loaf What do you bake\?/,
    );
    await expectAccessible(element);
  });

  it('has the name, the affiliation and its native name in their languages, and links', async () => {
    const element = await profile(of());
    expect(one(element, 'h3 [lang]').lang).to.equal('uk');
    const link = one<HTMLAnchorElement>(element, '[part="affiliation"] a');
    expect(link.href).to.equal('https://rev.example/');
    expect(words(link.querySelector('[lang="uk"]'))).to.equal('Соціальний Рух');
    expect(words(link.querySelector('abbr'))).to.equal('SR');
  });

  it('names an abbreviation alone where there is no native name, and none that is the name', async () => {
    const {affiliation} = WHOLE;
    const text = async (changes: Partial<Speaker['affiliation']>) => {
      const {name = '', abbreviation} = {...affiliation, ...changes};
      const known = {name, ...(abbreviation && {abbreviation})};
      return words(one(await profile(of({affiliation: known})), '[part="affiliation"]'));
    };
    expect(await text({})).to.equal('Sotsialnyi Rukh (SR)');
    expect(await text({name: 'SR'})).to.equal('SR');
  });

  const without: Record<string, [Partial<Speaker>, string[]]> = {
    lang: [{lang: undefined}, []],
    role: [{role: undefined}, ['Member, ']],
    affiliation: [{affiliation: undefined}, [', Sotsialnyi Rukh (Соціальний Рух, SR)']],
    'native name': [
      {affiliation: {name: 'Sotsialnyi Rukh', abbreviation: 'SR'}},
      ['Соціальний Рух, '],
    ],
    abbreviation: [
      {affiliation: {...WHOLE.affiliation, name: 'Sotsialnyi Rukh', abbreviation: undefined}},
      [', SR'],
    ],
    'address of the affiliation': [
      {affiliation: {...WHOLE.affiliation, name: 'Sotsialnyi Rukh', url: undefined}},
      [],
    ],
    bio: [{bio: undefined}, ['Studies history. ']],
    portrait: [{portrait: undefined}, ['Photo: Ana Čech ']],
    credit: [{portrait: {src: 'https://loaf.example/none.png', alt: ''}}, ['Photo: Ana Čech ']],
    address: [{url: undefined}, []],
  };
  for (const [what, [changes, gone]] of Object.entries(without)) {
    it(`leaves no trace of ${what} where that is not known`, async () => {
      const whole = textOf(await profile(of()));
      const element = await profile(of(changes));
      expect(textOf(element)).to.equal(gone.reduce((text, part) => text.replace(part, ''), whole));
      expect(all(element, 'p:empty, small:empty, span:empty')).to.have.length(0);
      await expectAccessible(element);
    });
  }

  it('is the name alone where nothing else is known', async () => {
    const element = await profile(
      smallInterview({speakers: [{id: 'ana', name: 'Ana'}], exchanges: [], quotes: []}),
      'show="bio quotes answers" without-portrait',
    );
    expect(textOf(element)).to.equal('Ana');
    await expectAccessible(element);
  });

  it('counts answers given alone, jointly and after a follow-up', async () => {
    expect(words(one(await profile(dialog(), 'speaker="ana"'), '[part="counts"]'))).to.equal(
      '4 answers',
    );
    expect(words(one(await profile(dialog(), 'speaker="ben"'), '[part="counts"]'))).to.equal(
      '1 answer',
    );
  });

  it('counts no question of an interviewer, but what they answer with others', async () => {
    expect(words(one(await profile(dialog(), 'speaker="eva"'), '[part="counts"]'))).to.equal(
      '1 answer',
    );
    const asking = dialog();
    asking.exchanges[0]?.answers.pop();
    expect(all(await profile(asking, 'speaker="eva"'), '[part="counts"]')).to.have.length(0);
  });

  it('has what an interviewer asks between answers, where it is their profile', async () => {
    const element = await profile(dialog(), 'speaker="eva" show="answers"');
    const speakers = all(element, '[part="answer"] .speaker').map(words);
    expect(speakers).to.deep.equal(['Eva:', 'Eva and Ana Čech:']);
  });

  it('marks the counts as English, in the direction of English', async () => {
    const element = await profile(smallInterview({lang: 'ar', dir: 'rtl'}));
    const said = one(element, '[part="counts"] bdi');
    expect(said.lang).to.equal('en');
    expect(getComputedStyle(said).direction).to.equal('ltr');
  });

  it('links each quotation to its words at the publisher', async () => {
    const element = await profile(smallInterview());
    expect(
      all(element, 'figcaption a').map((link) => (link as HTMLAnchorElement).hash),
    ).to.deep.equal([
      '#:~:text=Rye%20keeps%20for%20a%20week.',
      '#:~:text=It%20is%20older%20than%20I%20am.',
    ]);
  });

  it('names the source without a link where it has no address', async () => {
    const element = await profile(smallInterview({source: {name: 'The Daily Loaf'}}));
    const captions = all(element, 'figcaption').map(words);
    expect(new Set(captions)).to.deep.equal(new Set(['Two bakers on bread, The Daily Loaf']));
    expect(all(element, 'figcaption a')).to.have.length(0);
  });

  it('credits no picture that did not load', async () => {
    const element = await profile(of());
    const picture = one(element, 'img');
    const credit = one(element, '[part="credit"]');
    const isSeen = () => getComputedStyle(credit).visibility === 'visible';
    picture.dispatchEvent(new Event('load'));
    expect(isSeen()).to.equal(true);
    picture.dispatchEvent(new Event('error'));
    expect(isSeen()).to.equal(false);
  });

  it('credits no picture that is left out', async () => {
    const element = await profile(of(), 'without-portrait');
    expect(all(element, '[part="credit"]')).to.have.length(0);
  });
});

describe('profiles of twelve speakers', () => {
  const markup = (theme: string) =>
    NAMES.map(
      (_, index) =>
        `<interview-speaker-profile speaker="speaker-${index + 1}" show="bio quotes answers" theme="${theme}"></interview-speaker-profile>`,
    ).join('');

  it('name each in their own script, with their initials', async () => {
    const elements = await showIn(markup('host'), twelve());
    expect(elements.map((element) => words(one(element, 'h3')))).to.deep.equal(
      NAMES.map(([name]) => name),
    );
    expect(elements.map((element) => one(element, 'h3 > *').lang)).to.deep.equal(
      NAMES.map(([, lang = '']) => lang),
    );
    expect(elements.map((element) => words(one(element, '[part="portrait"]')))).to.deep.equal(
      NAMES.map(([, , initials]) => initials),
    );
  });

  it('show the words of their own speaker alone', async () => {
    const elements = await showIn(markup('host'), twelve());
    expect(elements.map((element) => all(element, '.item').length)).to.deep.equal(
      NAMES.map(() => 1),
    );
    expect(elements.map((element) => all(element, 'blockquote').length)).to.deep.equal([
      1,
      ...NAMES.slice(1).map(() => 0),
    ]);
  });

  for (const theme of ['light', 'dark']) {
    it(`are accessible in ${theme} colors`, async () => {
      for (const element of await showIn(markup(theme), twelve())) await expectAccessible(element);
    });
  }
});
