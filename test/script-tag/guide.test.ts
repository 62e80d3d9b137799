import {expect} from 'chai';
import {until} from '../support/wait.js';
import {all, one, words} from '../ui/show.js';
import {blog, dist, elements, loadedBy, scriptTag} from './blog.js';

const GUIDE = 'interview-widgets.guide.min.js';
const quiet = {warnings: [], errors: [], violations: []};

async function articleOn(head: string) {
  const page = await blog({head, body: '<interview-article></interview-article>'});
  const [element] = elements(page.document);
  if (!element) throw new Error('no element');
  return {page, element};
}

describe('what leads the readers of an article', () => {
  it('marks where they are without loading anything', async () => {
    const {page, element} = await articleOn(await scriptTag());
    one(element, '[data-exchange="proxy-conflict"]').scrollIntoView();
    await until(() => all(element, 'nav [aria-current]').length, 'a question is marked');
    expect(loadedBy(page)).to.deep.equal([await dist()]);
    expect(page.record).to.deep.equal(quiet);
  });

  it('is loaded as they ask for a speaker’s answers, and leads there', async () => {
    const {page, element} = await articleOn(await scriptTag());
    all(element, '.jump')[1]?.click();
    await until(() => words(element.shadowRoot?.activeElement) === 'Mia:', 'Mia has the focus');
    const guide = await dist(GUIDE);
    await until(() => loadedBy(page).includes(guide), 'the request is written down');
    expect(page.record).to.deep.equal(quiet);
  });

  it('leaves, where it cannot be had, a link to the question', async () => {
    const {element} = await articleOn(await scriptTag('async', undefined, 'alone'));
    all(element, '.jump')[1]?.click();
    await until(
      () => element.shadowRoot?.activeElement?.closest('[data-exchange]'),
      'a question has the focus',
    );
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('question');
    element.blur();
    scrollTo(0, 0);
    all(element, '.jump')[1]?.click();
    await until(
      () => element.shadowRoot?.activeElement?.getAttribute('part') === 'question',
      'a second click leads there, too',
    );
  });
});
