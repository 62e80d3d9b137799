import {expect} from 'chai';
import '../../src/speaker-profile/speaker-profile-define.js';
import type {SpeakerProfileElement} from '../../src/speaker-profile/speaker-profile-element.js';
import type {Interview, Speaker} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {speakerProfileFallback} from '../support/fallback-markup.js';
import {openOnes, question} from '../ui/items.js';
import {all, one, show, textOf, words} from '../ui/show.js';

const profile = (attributes = '', interview: Interview = smallInterview(), children = '') =>
  show<SpeakerProfileElement>(
    `<interview-speaker-profile ${attributes}>${children}</interview-speaker-profile>`,
    interview,
  );
const partsOf = (element: Element) =>
  all(element, '[part="bio"], [part="quotes"], [part="answers"]').map((node) =>
    node.getAttribute('part'),
  );

/** The small interview with more known of its first speaker. */
function withAna(changes: Partial<Speaker>): Interview {
  const interview = smallInterview();
  interview.speakers = interview.speakers.map((speaker) =>
    speaker.id === 'ana' ? {...speaker, ...changes} : speaker,
  );
  return interview;
}
const bio: Speaker['bio'] = [
  {kind: 'paragraph', content: ['Bakes since ', {text: '1999', strong: true}, '.']},
];

describe('<interview-speaker-profile>', () => {
  it('introduces the first speaker by name, role and affiliation', async () => {
    const element = await profile();
    expect(words(one(element, 'h3'))).to.equal('Ana Čech');
    expect(words(one(element, '[part="role"]'))).to.equal('Baker');
    expect(words(one(element, '[part="affiliation"]'))).to.equal('Rye House (Житній дім)');
    expect(one(element, '[part="affiliation"] [lang]').lang).to.equal('uk');
  });

  it('does not take the interviewer for the first speaker', async () => {
    const interview = smallInterview();
    interview.speakers.unshift({id: 'eva', name: 'Eva', interviewer: true});
    expect(words(one(await profile('', interview), 'h3'))).to.equal('Ana Čech');
    expect(words(one(await profile('speaker="eva"', interview), 'h3'))).to.equal('Eva');
  });

  it('introduces the speaker that it names, and no more than is known', async () => {
    const element = await profile('speaker="ben" without-portrait');
    expect(textOf(element)).to.equal('Ben 2 answers');
  });

  it('introduces another when the attribute changes', async () => {
    const element = await profile('speaker="ben"');
    element.speaker = 'ana';
    await element.updateComplete;
    expect(words(one(element, 'h3'))).to.equal('Ana Čech');
  });

  it('names the speakers there are when it does not find the one it names', async () => {
    const warnings = collectWarnings();
    const element = await profile('speaker="eva"');
    expect(textOf(element)).to.contain('cannot be shown');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('speaker="eva"').and.contain('ana, ben');
  });

  it('links the name to where more is told of a speaker', async () => {
    const element = await profile('', withAna({url: 'https://ana.example/'}));
    expect(one(element, 'h3 a').getAttribute('href')).to.equal('https://ana.example/');
    expect(all(await profile(), 'h3 a')).to.have.length(0);
  });

  it('introduces a speaker under a pseudonym like any other', async () => {
    const element = await profile('', withAna({name: 'A baker', pseudonym: true}));
    expect(words(one(element, 'h3'))).to.equal('A baker');
    expect(textOf(element)).to.contain('Rye keeps for a week.');
  });

  it('marks the language of the name', async () => {
    const element = await profile('', withAna({name: 'Ана', lang: 'uk'}));
    expect(one(element, 'h3 [lang]').lang).to.equal('uk');
  });

  describe('show', () => {
    it('is the biography and the quotations by default', async () => {
      const element = await profile('', withAna({bio}));
      expect(partsOf(element)).to.deep.equal(['bio', 'quotes']);
      expect(words(one(element, '[part="bio"]'))).to.equal('Bakes since 1999.');
      expect(all(element, 'blockquote').map(words)).to.deep.equal([
        'Rye keeps for a week.',
        'It is older than I am.',
      ]);
    });

    it('says what there is, in its order', async () => {
      const element = await profile('show="answers bio"', withAna({bio}));
      expect(partsOf(element)).to.deep.equal(['answers', 'bio']);
    });

    it('shows a part once though it is named twice', async () => {
      const element = await profile('show="quotes quotes"');
      expect(partsOf(element)).to.deep.equal(['quotes']);
    });

    it('leaves no empty part where there is nothing to tell', async () => {
      const interview = smallInterview();
      interview.speakers.push({id: 'eva', name: 'Eva'});
      const markup = 'show="bio quotes answers" speaker="eva"';
      expect(partsOf(await profile(markup, interview))).to.deep.equal([]);
    });

    it('that is not known is the default, and the warning says what is', async () => {
      const warnings = collectWarnings();
      const element = await profile('show="age"', withAna({bio}));
      expect(partsOf(element)).to.deep.equal(['bio', 'quotes']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('show="age"').and.contain('bio, quotes, answers');
    });

    it('is the default again when the attribute goes', async () => {
      const element = await profile('show="bio"', withAna({bio}));
      element.removeAttribute('show');
      await element.updateComplete;
      expect(partsOf(element)).to.deep.equal(['bio', 'quotes']);
    });
  });

  it('shows no quotation of another speaker', async () => {
    const interview = smallInterview();
    interview.quotes.push({
      id: 'shelf',
      exchange: 'flour',
      speaker: 'ben',
      exact: ['Whatever is on the shelf.'],
    });
    const element = await profile('speaker="ben" show="quotes"', interview);
    expect(all(element, 'blockquote').map(words)).to.deep.equal(['Whatever is on the shelf.']);
  });

  describe('answers', () => {
    it("are the speaker's own, to unfold", async () => {
      const element = await profile('show="answers"');
      expect(all(element, '[part="question"]').map(words)).to.deep.equal([
        'Which flour do you use?',
        'What of the oven?',
      ]);
      expect(textOf(element)).not.to.contain('Whatever is on the shelf.');
      expect(await openOnes(element)).to.deep.equal([]);
      question(element, 'oven').click();
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });

    it('tell the page before they open', async () => {
      const element = await profile('show="answers"');
      const heard: string[] = [];
      element.addEventListener('interview-toggle', ({exchange, trigger}) => {
        heard.push(`${exchange} by ${trigger}`);
      });
      question(element, 'flour').click();
      expect(heard).to.deep.equal(['flour by user']);
    });

    it('take over what is open in the fallback', async () => {
      const children = speakerProfileFallback(smallInterview(), 'ana', true).replace(
        'data-exchange="oven"',
        '$& open',
      );
      const element = await profile('show="answers"', smallInterview(), children);
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });
  });

  describe('headings', () => {
    it('are the name and, below it, the questions', async () => {
      const element = await profile('show="answers"');
      expect(all(element, 'h3').map(words)).to.deep.equal(['Ana Čech']);
      expect(all(element, 'h4 > button')).to.have.length(2);
    });

    it('move with heading-level', async () => {
      const element = await profile('show="answers" heading-level="2"');
      expect(all(element, 'h2').map(words)).to.deep.equal(['Ana Čech']);
      expect(all(element, 'h3 > button')).to.have.length(2);
    });

    it('go on by their role beyond level 6', async () => {
      const element = await profile('show="answers" heading-level="6"');
      expect(all(element, 'h6').map(words)).to.deep.equal(['Ana Čech']);
      expect(all(element, '[role="heading"][aria-level="7"] > button')).to.have.length(2);
    });
  });

  it('sets the name beside a monogram four times the size of the text', async () => {
    const element = await profile('style="max-width: 480px"');
    const {width, height, right} = one(element, '[part="portrait"]').getBoundingClientRect();
    const size = parseFloat(getComputedStyle(element).fontSize);
    expect(width).to.be.closeTo(4 * size, 1);
    expect(height).to.equal(width);
    expect(one(element, 'h3 > *').getBoundingClientRect().left).to.be.at.least(right);
  });

  it('shows a portrait or monogram, unless it is to be without', async () => {
    const image = {src: 'https://loaf.example/ana.jpg', alt: 'Ana'};
    const withImage = await profile('', withAna({portrait: image}));
    expect(one(withImage, '[part="portrait"] img').getAttribute('alt')).to.equal('Ana');
    expect(words(one(await profile(), '[part="portrait"]'))).to.equal('AČ');
    expect(all(await profile('without-portrait'), '[part="portrait"]')).to.have.length(0);
  });
});
