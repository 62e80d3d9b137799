import {expect} from 'chai';
import {expectAccessible} from '../support/accessible.js';
import {until} from '../support/wait.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one, words} from '../ui/show.js';
import {article} from './shown.js';

const WIDE = 1400;
const links = (element: Element) => all(element, 'nav a') as HTMLAnchorElement[];
const current = (element: Element) => all(element, 'nav [aria-current]').map(words);

/** Twelve questions whose answers fill a screen each, the last four in a section. */
function twelve() {
  const interview = longInterview(
    12,
    Array.from({length: 20}, () => ({kind: 'paragraph', content: ['Rye keeps.']})),
  );
  const ninth = interview.exchanges[8];
  if (ninth) ninth.section = 'At night';
  return interview;
}

describe('the table of contents', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is there for more than six questions, a landmark with a name', async () => {
    expect(all(await article('', longInterview(6)), 'nav')).to.have.length(0);
    const contents = one(await article('', longInterview(7)), 'nav');
    expect(contents.ariaLabel).to.equal('Contents');
    expect(contents.getAttribute('part')).to.equal('toc');
  });

  it('links to each question by its hash, sections as groups', async () => {
    const element = await article('id="talk"', twelve());
    const here = location.href.split('#')[0];
    expect(links(element).map(({href}) => href)).to.deep.equal(
      twelve().exchanges.map(({id}) => `${here}#talk/${id}`),
    );
    expect(all(element, 'nav li li').map(words)).to.deep.equal(
      [8, 9, 10, 11].map((index) => `Question ${index}?`),
    );
    expect(words(one(element, 'nav b'))).to.equal('At night');
  });

  it('leads to a question and moves the focus there', async () => {
    const element = await article('id="talk"', twelve());
    links(element)[9]?.click();
    await until(() => focused() === 'Question 9?', 'the question has the focus');
    const {top} = one(element, '[data-exchange="q-9"]').getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight / 2);
  });

  it('stays below what covers the top of the page', async () => {
    const element = await article('id="talk"', twelve());
    element.style.setProperty('--interview-scroll-margin', '80px');
    links(element)[3]?.click();
    await until(() => focused() === 'Question 3?', 'the question has the focus');
    const {top} = one(element, '[data-exchange="q-3"]').getBoundingClientRect();
    expect(top).to.be.closeTo(80, 2);
  });

  it('marks the question that the reader is at, as they go on and back', async () => {
    const element = await article('', twelve());
    for (const index of [3, 9, 2]) {
      one(element, `[data-exchange="q-${index}"]`).scrollIntoView();
      await until(() => current(element)[0] === `Question ${index}?`, `${index} is marked`);
      expect(current(element)).to.have.length(1);
    }
  });

  it('marks it for an element that was moved on the page, too', async () => {
    const element = await article('', twelve());
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    one(element, '[data-exchange="q-5"]').scrollIntoView();
    await until(() => current(element)[0] === 'Question 5?', 'it is marked');
  });

  it('is folded in a narrow container, and unfolds', async () => {
    const element = await article('', twelve(), 700);
    expect(links(element).filter((link) => link.checkVisibility())).to.have.length(0);
    one(element, 'summary').click();
    expect(links(element).filter((link) => link.checkVisibility())).to.have.length(12);
  });

  it('stands beside the text where there is room, open and in view', async () => {
    const element = await article('', twelve(), WIDE);
    const [first] = links(element);
    expect(first?.checkVisibility()).to.equal(true);
    one(element, '[data-exchange="q-7"]').scrollIntoView();
    const text = one(element, '[data-exchange="q-7"]').getBoundingClientRect();
    const contents = one(element, 'nav details').getBoundingClientRect();
    expect(contents.right).to.be.lessThan(text.left);
    expect(contents.top).to.be.within(0, 40);
    expect(contents.bottom).to.be.at.most(innerHeight);
  });

  it('scrolls by itself where it is longer than the view, and the page stays', async () => {
    const element = await article('', longInterview(90), WIDE);
    one(element, '[data-exchange="q-65"]').scrollIntoView();
    const before = scrollY;
    await until(() => /[67]\d/.test(current(element)[0] ?? ''), 'it is marked');
    const link = one(element, 'nav [aria-current]').getBoundingClientRect();
    const view = one(element, 'nav details').getBoundingClientRect();
    expect(link.top).to.be.at.least(view.top - 1);
    expect(link.bottom).to.be.at.most(view.bottom + 1);
    expect(scrollY).to.be.closeTo(before, 1);
  });

  for (const width of [500, WIDE]) {
    it(`is accessible in a container of ${width} px`, async () => {
      const element = await article('', twelve(), width);
      if (width < WIDE) one(element, 'summary').click();
      await expectAccessible(element);
    });
  }
});
