import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {expectAccessible} from '../support/accessible.js';
import {until} from '../support/wait.js';
import {all, one, textOf, words} from '../ui/show.js';
import {answering, cardOf, muted, paragraph, quoted, seen, WAR} from './excerpt-cards.js';

const href = (element: Element) => one(element, 'cite a').getAttribute('href');

describe('a card with an excerpt', () => {
  it('shows the words, who said them, and where', async () => {
    const {element, errors, warnings} = await cardOf({excerpt: 'There are no other options.'});
    expect(quoted(element)).to.equal('There are no other options.');
    expect(muted(element)).to.deep.equal([]);
    expect(words(one(element, 'figcaption b'))).to.equal('Ana Čech');
    expect([errors.length, warnings.length]).to.deep.equal([0, 0]);
    await expectAccessible(element);
  });

  it('shows the rest of a cut clause, muted', async () => {
    const {element} = await cardOf({excerpt: 'see this as a proxy'});
    expect(quoted(element)).to.equal('We do not see this as a proxy war.');
    expect(muted(element)).to.deep.equal(['We do not ', ' war.']);
    await expectAccessible(element);
  });

  it('has […] at the edge of a clause inside a sentence, muted', async () => {
    const {element, warnings} = await cardOf({excerpt: 'it is a war of the people'});
    expect(quoted(element)).to.equal('[…] it is a war of the people […]');
    expect(muted(element)).to.deep.equal(['[…] ', ' […]']);
    expect(warnings).to.deep.equal([]);
  });

  for (const gap of ['[…]', '[...]']) {
    it(`has […] between its parts where it says ${gap}`, async () => {
      const {element, warnings} = await cardOf({
        excerpt: `see this as a proxy war. ${gap} There are no other options.`,
      });
      expect(quoted(element)).to.equal(
        'We do not see this as a proxy war. […] There are no other options.',
      );
      expect(muted(element)).to.deep.equal(['We do not ', ' […] ']);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('offers the context of a cut, whatever the page says', async () => {
    const attributes = 'without-actions without-context';
    const labels = (element: Element) => all(element, '.actions button').map(words);
    const cut = await cardOf({attributes, excerpt: 'it is a war of the people'});
    expect(labels(cut.element)).to.deep.equal(['Show in context']);
    const whole = await cardOf({attributes, excerpt: 'There are no other options.'});
    expect(labels(whole.element)).to.deep.equal([]);
  });

  it('keeps emphasis, languages, links and line breaks', async () => {
    const interview = answering(
      paragraph(
        'We ',
        {text: 'do not', em: true},
        ' see it so;',
        {br: true},
        {text: 'Соціальний Рух', lang: 'uk'},
        ' ',
        {text: 'says so', href: 'https://rukh.example/', strong: true},
        ' too.',
      ),
    );
    const {element} = await cardOf({
      excerpt: 'do not see it so; Соціальний Рух says so too.',
      interview,
    });
    const find = (selector: string) => words(one(element, `blockquote ${selector}`));
    expect(muted(element)).to.deep.equal(['We ']);
    expect(find('em')).to.equal('do not');
    expect(find('[lang=uk]')).to.equal('Соціальний Рух');
    expect(find('strong')).to.equal('says so');
    expect(find('a[href="https://rukh.example/"]')).to.equal('says so');
    expect(one(element, 'blockquote p').innerText.split('\n')).to.deep.equal([
      'We do not see it so;',
      'Соціальний Рух says so too.',
    ]);
  });

  it('keeps emphasis that is cut in the middle, on both sides of the cut', async () => {
    const interview = answering(paragraph({text: 'We do not see it so.', em: true}));
    const {element} = await cardOf({excerpt: 'see it', interview});
    expect(all(element, 'blockquote em').map((node) => node.textContent)).to.deep.equal([
      'We do not ',
      'see it',
      ' so.',
    ]);
    expect(muted(element)).to.deep.equal(['We do not ', ' so.']);
  });

  it('sets paragraphs and the items of a list apart', async () => {
    const interview = answering('So I do it.', {
      kind: 'list',
      items: [['Knead it well.'], [{text: 'Let it rest.', em: true}]],
    });
    const {element} = await cardOf({
      excerpt: 'So I do it. Knead it well. Let it rest.',
      interview,
    });
    expect(all(element, 'blockquote p').map(words)).to.deep.equal([
      'So I do it.',
      'Knead it well.',
      'Let it rest.',
    ]);
    expect(words(one(element, 'blockquote em'))).to.equal('Let it rest.');
  });

  it('shows an editor’s note within the words, muted and explained', async () => {
    const interview = answering(
      paragraph('We do', {text: ' [laughs]', note: true}, ' not see it so.', {
        text: ' [sighs]',
        note: true,
      }),
    );
    const {element} = await cardOf({excerpt: 'We do not see it so.', interview});
    expect(one(element, 'blockquote p').textContent).to.equal(
      'We doEditor’s note:  [laughs] not see it so.',
    );
    expect(muted(element)).to.deep.equal([' [laughs]']);
    const explanation = one(element, 'blockquote .unseen');
    expect(explanation.textContent).to.equal('Editor’s note: ');
    expect(getComputedStyle(explanation).clipPath).to.equal('inset(50%)');
    expect([explanation.checkVisibility(), explanation.closest('[aria-hidden]')]).to.deep.equal([
      true,
      null,
    ]);
    await expectAccessible(element);
  });

  it('shows no number of a footnote', async () => {
    const interview = answering(
      paragraph({text: 'We do not see it so.', footnote: ['Since May.']}, ' Nor do they.'),
    );
    const {element} = await cardOf({excerpt: 'We do not see it so. Nor do they.', interview});
    expect(quoted(element)).to.equal('We do not see it so. Nor do they.');
    expect(seen(element)).not.to.contain('May');
  });

  it('is of the speaker and of the exchange that it names', async () => {
    const same = 'It is a war of the people.';
    const interview = answering(same);
    interview.exchanges.push({
      id: 'again',
      question: ['And again?'],
      answers: [
        {speakers: ['ana'], body: [paragraph(same, ' So it was.')]},
        {speakers: ['ben'], body: [paragraph(same, ' So he said.')]},
      ],
    });
    const speaker = async (attributes: string) => {
      const {element} = await cardOf({excerpt: same, attributes, interview});
      expect(quoted(element)).to.equal(same);
      const place = element.shadowRoot?.querySelector('figcaption b');
      return [words(place), href(element)];
    };
    const [first] = await speaker('');
    const [ben, ofBen] = await speaker('speaker="ben"');
    const [again, ofAgain] = await speaker('exchange="again"');
    const [, ofWar] = await speaker('exchange="war" speaker="ana"');
    expect([first, ben, again]).to.deep.equal(['Ana Čech', 'Ben', 'Ana Čech']);
    expect(new Set([ofBen, ofAgain, ofWar]).size).to.equal(3);
  });

  it('names all who said it jointly, with the portrait of the first', async () => {
    const interview = answering(WAR);
    interview.exchanges[0]?.answers[0]?.speakers.push('ben');
    const {element} = await cardOf({excerpt: 'There are no other options.', interview});
    expect(all(element, 'figcaption b').map(words)).to.deep.equal(['Ana Čech', 'Ben']);
    expect(words(one(element, 'figcaption'))).to.contain('Rye House (Житній дім); Ben');
    expect(all(element, '[part=portrait]')).to.have.length(1);
  });

  it('says of words that a speaker quotes that they are someone else’s', async () => {
    const interview = answering('They said: “You are to blame for all of this.” We did not agree.');
    const {element} = await cardOf({excerpt: 'You are to blame for all of this.', interview});
    expect(quoted(element)).to.contain('You are to blame for all of this.');
    expect(words(one(element, 'figcaption .remark'))).to.equal('Quoting someone else');
    const own = await cardOf({excerpt: 'We did not agree.', interview});
    expect(all(own.element, '.remark')).to.deep.equal([]);
  });

  it('says so where parts of the words are someone else’s: they stand without their marks', async () => {
    const {element} = await cardOf({
      excerpt: 'They say terrible things of us. […] We will burn all of it.',
      interview: answering(
        'They say terrible things of us. One of them wrote: “You have to go. We will burn all of it.” ' +
          'I find that false.',
      ),
    });
    expect(quoted(element)).to.match(/^They say .* \[…\] We will burn all of it/);
    expect(words(one(element, 'figcaption .remark'))).to.equal('Partly quoting someone else');
  });

  it('tells the page of words that stand in several places', async () => {
    const interview = answering('It is so old a thing.', 'It is so old a thing.');
    const {element, warnings} = await cardOf({excerpt: 'It is so old a thing.', interview});
    expect(quoted(element)).to.equal('It is so old a thing.');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/first of several places: give exchange or speaker/);
  });

  it('links to the words at the publisher’s', async () => {
    const {element} = await cardOf({excerpt: 'see this as a proxy war'});
    expect(href(element)).to.equal(
      'https://loaf.example/bakers#:~:text=see%20this%20as%20a%20proxy%20war',
    );
  });

  it('links to the words behind the hash of an address', async () => {
    const interview = answering(WAR);
    interview.source.url = 'https://loaf.example/bakers#x';
    const {element} = await cardOf({excerpt: 'There are no other options.', interview});
    expect(href(element)).to.equal(
      'https://loaf.example/bakers#x:~:text=There%20are%20no%20other%20options.',
    );
  });

  it('links to each part', async () => {
    const excerpt = 'see this as a proxy war. […] There are no other options.';
    const {element} = await cardOf({excerpt});
    expect(href(element)?.match(/text=/g)).to.have.length(2);
  });

  it('links to the beginning and the end of more than 300 characters', async () => {
    const long = Array.from({length: 60}, (_, index) => `word${index}`).join(' ') + '.';
    const {element} = await cardOf({excerpt: long, interview: answering(long)});
    expect(href(element)).to.match(/#:~:text=word0%20word1[^,]*,[^,]*word59\.?$/);
    expect(href(element)?.length).to.be.lessThan(160);
  });

  it('is ready and tells of the interview once the words are shown', async () => {
    const {element} = await cardOf({});
    const loads: Interview[] = [];
    element.addEventListener('interview-load', (event) => {
      expect(quoted(element)).to.equal('There are no other options.');
      loads.push(event.interview);
    });
    element.excerpt = 'There are no other options.';
    element.data = answering(WAR);
    await element.ready;
    expect(quoted(element)).to.equal('There are no other options.');
    expect(loads).to.have.length(1);
  });

  it('shows the newer of two excerpts while the older is being looked up', async () => {
    const {element, warnings} = await cardOf({excerpt: 'First of all'});
    element.excerpt = 'We do not see this as a proxy fight.';
    await element.updateComplete;
    element.excerpt = 'There are no other options.';
    await until(() => quoted(element).includes('options'), 'the newer is shown');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(quoted(element)).to.equal('There are no other options.');
    expect(warnings).to.deep.equal([]);
  });

  it('keeps what it shows until it is known what a new excerpt shows', async () => {
    const {element} = await cardOf({});
    const shown: string[] = [];
    const observer = new MutationObserver(() => shown.push(textOf(element)));
    observer.observe(element.shadowRoot!, {childList: true, characterData: true, subtree: true});
    element.excerpt = 'We do not see this as a proxy fight.';
    await until(() => textOf(element).includes('proxy'), 'the words are shown');
    observer.disconnect();
    expect(shown).not.to.deep.equal([]);
    for (const text of shown) expect(text).to.match(/Rye keeps for a week|proxy war/);
  });

  it('draws what it shows while a new excerpt is looked up', async () => {
    const {element} = await cardOf({});
    element.excerpt = 'We do not see this as a proxy fight at all.';
    await element.updateComplete;
    expect((await element.toBlob()).type).to.equal('image/png');
  });

  it('shows the quotation again once the excerpt goes', async () => {
    const {element} = await cardOf({excerpt: 'There are no other options.'});
    element.removeAttribute('excerpt');
    await element.updateComplete;
    expect(quoted(element)).to.equal('Rye keeps for a week.');
    expect(muted(element)).to.deep.equal([]);
  });
});
