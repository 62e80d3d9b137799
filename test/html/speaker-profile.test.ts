import {expect} from 'chai';
import {renderArticle, renderSpeakerProfile, type Flavor} from '../../src/html/index.js';
import {smallInterview} from '../fixtures/interview.js';
import {parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

const OLDER = 'https://loaf.example/bakers#:~:text=It%20is%20older%20than%20I%20am.';

describe('renderSpeakerProfile', () => {
  it('is the element with its fallback', () => {
    const [, older] = smallInterview().quotes;
    const interview = smallInterview({quotes: older ? [older] : []});
    expect(renderSpeakerProfile(interview, {speaker: 'ana', theme: 'dark'})).to.equal(
      `<interview-speaker-profile speaker="ana" theme="dark">
  <section lang="en" dir="ltr">
    <header>
      <h3>Ana Čech</h3>
      <p><small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small></p>
      <p><small>2 answers, 1 quote</small></p>
    </header>
    <figure>
      <blockquote cite="${OLDER}"><p>It is older than I am.</p></blockquote>
      <figcaption><cite><a href="${OLDER}">Two bakers on bread</a></cite>, The Daily Loaf</figcaption>
    </figure>
  </section>
</interview-speaker-profile>`,
    );
  });

  it('is a section that a sanitizer leaves alone', () => {
    const markup = renderSpeakerProfile(smallInterview(), {
      as: 'markup',
      speaker: 'ben',
      show: ['answers'],
      withoutPortrait: true,
    });
    expect(markup.split('\n')[0]).to.equal(
      '<section class="interview-speaker-profile" data-speaker="ben" data-interview-show="answers" ' +
        'data-interview-without-portrait lang="en" dir="ltr">',
    );
    expect(parsed(markup).querySelectorAll('section > div > details')).to.have.length(2);
  });

  it('is text: who they are, then what they said, each quotation with where it is from', () => {
    const text = renderSpeakerProfile(wholeInterview(), {
      as: 'text',
      speaker: 'ana',
      show: ['quotes', 'bio'],
    });
    expect(text).to.equal(
      `Ana Čech <https://ana.example/>
Baker, Rye House (Житній дім, RH)
3 answers, 1 quote

“Rye keeps for a week.”
— Ana Čech, Baker, Rye House. Bread & <water>, The Daily Loaf, 2024-02-29
https://loaf.example/bakers#:~:text=Rye%20keeps%20for%20a%20week.

Up early[1].

[1] At three.`,
    );
  });

  it('introduces the first speaker who does not ask, where none is named', () => {
    const {speakers} = wholeInterview();
    const interview = wholeInterview({speakers: speakers.toReversed()});
    expect(parsed(renderSpeakerProfile(interview)).querySelector('h3')?.textContent).to.equal(
      'Nadia',
    );
  });

  it('shows a portrait in mail alone, where no style sheet keeps its room', () => {
    const picture = (as: 'element' | 'markup' | 'email', withoutPortrait = false) =>
      parsed(renderSpeakerProfile(wholeInterview(), {as, withoutPortrait})).querySelector('img');
    expect(picture('element')).to.equal(null);
    expect(picture('markup')).to.equal(null);
    expect([picture('email')?.alt, picture('email')?.width]).to.deep.equal(['Ana', 64]);
    expect(picture('email', true)).to.equal(null);
  });

  it('names the credit of a portrait that is shown', () => {
    const html = (as: Flavor, withoutPortrait = false) =>
      renderSpeakerProfile(wholeInterview(), {as, withoutPortrait});
    expect(html('element')).to.contain('<small>Photo: Cy</small>');
    expect(html('email')).to.contain('<small>Photo: Cy</small>');
    expect(html('element', true)).not.to.contain('Photo: Cy');
    expect(html('markup')).not.to.contain('Photo: Cy');
    expect(renderArticle(wholeInterview())).to.contain('<small>Photo: Cy</small>');
    expect(renderArticle(wholeInterview(), {as: 'markup'})).not.to.contain('Photo: Cy');
  });

  it('says what it does not know', () => {
    const said = (options: object) => () => renderSpeakerProfile(smallInterview(), options);
    expect(said({speaker: 'eve'})).to.throw('speaker: found "eve"; wanted one of ana, ben.');
    expect(said({show: ['pets']})).to.throw(
      'show: found "pets"; wanted one of bio, quotes, answers.',
    );
  });
});
