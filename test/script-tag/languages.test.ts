import {expect} from 'chai';
import {smallInterview} from '../fixtures/interview.js';
import {until} from '../support/wait.js';
import {all, one, served, words} from '../ui/show.js';
import {blog, dist, elements, loadedBy, scriptTag} from './blog.js';

const LANGUAGES = 'interview-widgets.languages.min.js';

/** A blog's page with an article of an interview that has a translation, or none. */
async function page(withTranslation: boolean) {
  const translation = smallInterview({lang: 'uk', title: 'Хліб', quotes: []});
  const translations = withTranslation ? [{lang: 'uk', src: await served(translation)}] : [];
  const src = await served(smallInterview({translations}));
  const page = await blog({
    head: await scriptTag(),
    body: `<interview-article src="${src}"></interview-article>`,
  });
  const [element] = elements(page.document);
  if (!element) throw new Error('no element');
  await until(() => all(element, '[part="title"]').length, 'the article is shown');
  return {page, element};
}

describe('the choice of a language', () => {
  it('is loaded for an article that has translations, and shows one', async () => {
    const {page: blog, element} = await page(true);
    await until(() => all(element, '.languages button').length, 'the choice is there');
    const languages = await dist(LANGUAGES);
    await until(() => loadedBy(blog).includes(languages), 'the request is written down');
    one(element, '.languages button[lang="uk"]').click();
    await until(() => words(one(element, '[part="title"]')) === 'Хліб', 'the translation is shown');
    expect(blog.record).to.deep.equal({warnings: [], errors: [], violations: []});
  });

  it('is not loaded for one that has none', async () => {
    const {page: blog, element} = await page(false);
    expect(all(element, '.languages')).to.have.length(0);
    expect(loadedBy(blog)).not.to.include(await dist(LANGUAGES));
  });
});
