import {expect} from 'chai';
import '../../src/define.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {isPainted, seen, serving, withSrc, words} from './seen.js';
import {TAGS} from '../support/tags.js';

const fallback = '<p>Her own words, as the page has them.</p>';
const MARK = 'hostile-mark';

const hostileUrls = [
  `javascript:alert('${MARK}')`,
  `JaVaScRiPt:alert('${MARK}')`,
  ` javascript:alert('${MARK}')`,
  `java\nscript:alert('${MARK}')`,
  `\u0001javascript:alert('${MARK}')`,
  `javascript://x.example/%0Aalert('${MARK}')`,
  `data:text/html,<script>${MARK}</script>`,
  `data:image/svg+xml,<svg id="${MARK}"/>`,
  `vbscript:${MARK}`,
  `blob:https://x.example/${MARK}`,
  `file:///${MARK}`,
  `//x.example/${MARK}`,
  `https:${MARK}`,
];

/** Each place in the format that holds a URL. */
const places: Record<string, (url: string) => object> = {
  'a link in the introduction': (url) => ({intro: [paragraph({text: 'x', href: url})]}),
  'a link in the lead': (url) => ({lead: [{text: 'x', href: url}]}),
  'a link in a note': (url) => ({notes: [paragraph({text: 'x', href: url})]}),
  'a link in a footnote': (url) => ({
    notes: [paragraph({text: 'x', footnote: [{text: 'y', href: url}]})],
  }),
  'a link in a question': (url) => ({exchanges: [{...flour, question: [{text: 'x', href: url}]}]}),
  'a link in a preamble': (url) => ({
    exchanges: [{...flour, preamble: [paragraph({text: 'x', href: url})]}],
  }),
  'a link in a list of an answer': (url) => ({
    exchanges: [
      {
        ...flour,
        answers: [{speakers: ['ana'], body: [{kind: 'list', items: [[{text: 'x', href: url}]]}]}],
      },
    ],
  }),
  'a link in a biography': (url) => ({
    speakers: [{...ana, bio: [paragraph({text: 'x', href: url})]}, ben],
  }),
  "a speaker's address": (url) => ({speakers: [{...ana, url}, ben]}),
  "an affiliation's address": (url) => ({speakers: [{...ana, affiliation: {name: 'x', url}}, ben]}),
  'a portrait': (url) => ({speakers: [{...ana, portrait: {src: url, alt: 'x'}}, ben]}),
  'the image': (url) => ({image: {src: url, alt: 'x'}}),
  'an image in the text': (url) => ({intro: [{kind: 'image', image: {src: url, alt: 'x'}}]}),
  'a link in a caption': (url) => ({
    image: {src: 'https://x.example/a.png', alt: 'x', caption: [{text: 'x', href: url}]},
  }),
  'the source': (url) => ({source: {name: 'x', url}}),
  'an interviewer': (url) => ({interviewers: [{name: 'x', url}]}),
  'a translation': (url) => ({translations: [{lang: 'uk', src: url}]}),
};

const [flour] = smallInterview().exchanges;
const [ana, ben] = smallInterview().speakers;

function paragraph(...content: unknown[]) {
  return {kind: 'paragraph', content};
}

/** Every attribute of a node and all within it, shadow roots included. */
function attributesOf(node: ParentNode & Node): string[] {
  const elements = [...node.querySelectorAll('*')];
  if (node instanceof Element) elements.unshift(node);
  return elements.flatMap((element) => [
    ...[...element.attributes].map(({name, value}) => `${name}=${value}`),
    ...(element.shadowRoot ? attributesOf(element.shadowRoot) : []),
  ]);
}

describe('addresses that are not of the web', () => {
  it('would be found in an attribute, however deep', async () => {
    const {element} = await seen('<interview-article></interview-article>', (article) => {
      article.data = smallInterview({source: {name: 'x', url: `https://x.example/${MARK}`}});
    });
    expect(attributesOf(element).join()).to.contain(MARK);
  });

  for (const [place, spoil] of Object.entries(places)) {
    it(`never reach an attribute from ${place}`, async () => {
      for (const url of hostileUrls) {
        const value = {...smallInterview({quotes: []}), ...spoil(url)};
        const tags = TAGS.map((tag) => `<${tag} show="bio answers">${fallback}</${tag}>`).join('');
        const {element, errors, warnings} = await seen(`<div>${tags}</div>`, (all) => {
          for (const child of all.children) (child as unknown as {data: unknown}).data = value;
        });
        await Promise.all(
          [...element.children].map((child) => (child as unknown as {ready: Promise<void>}).ready),
        );
        expect(attributesOf(element).join(), url).not.to.contain(MARK);
        expect(
          errors.map(({code}) => code),
          url,
        ).to.deep.equal(Array(TAGS.length).fill('invalid'));
        // One of them says that it has no part named "bio".
        expect(warnings.filter((text) => text.includes('invalid'))).to.have.length(TAGS.length);
        element.remove();
      }
    });
  }

  it('may be mailto: in a link, and nowhere else', async () => {
    const link = smallInterview({
      intro: [{kind: 'paragraph', content: [{text: 'x', href: 'mailto:ana@loaf.example'}]}],
    });
    const {errors} = await seen(withSrc('interview-article', await serving(link), fallback));
    expect(errors).to.have.length(0);
    const portrait = {...link, source: {name: 'x', url: 'mailto:ana@loaf.example'}};
    const other = await seen(withSrc('interview-article', await serving(portrait), fallback));
    expect(other.errors).to.have.length(1);
  });

  it('shows markup in texts as text', async () => {
    const title = `<img src=x onerror="window.${MARK}=1">`;
    const {element} = await seen('<interview-article></interview-article>', (article) => {
      article.data = smallInterview({title});
    });
    expect(element.renderRoot.querySelectorAll('img')).to.have.length(0);
    expect(words(element)).to.contain(title);
  });
});

/** JSON with a `__proto__` key in each object that it consists of. */
function polluted(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    '{',
    '{"__proto__":{"polluted":true,"title":"Not this"},',
  );
}

describe('__proto__ keys', () => {
  afterEach(() => {
    delete (Object.prototype as {polluted?: unknown}).polluted;
  });

  for (const way of ['src', 'inline JSON', 'data']) {
    it(`pollute nothing and cost no word by ${way}`, async () => {
      const json = polluted(smallInterview());
      const script = `<script type="application/json" data-interview>${json}</script>`;
      const {element, errors, loads} =
        way === 'src'
          ? await seen(withSrc('interview-article', await serving(json)))
          : await seen(
              `<interview-article>${way === 'data' ? '' : script}</interview-article>`,
              (article) => {
                if (way === 'data') article.data = JSON.parse(json) as Interview;
              },
            );
      expect(errors).to.have.length(0);
      expect(loads[0]?.interview).to.deep.equal(smallInterview());
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
      expect((loads[0]?.interview as {polluted?: unknown}).polluted).to.equal(undefined);
      expect(words(element)).to.contain('Two bakers on bread').and.contain('Rye keeps for a week.');
    });
  }

  it('do not stand in for a field that is missing', async () => {
    const json = JSON.stringify({...smallInterview(), title: undefined}).replace(
      '{',
      '{"__proto__":{"title":"Not this"},',
    );
    const {element, errors} = await seen(
      withSrc('interview-article', await serving(json), fallback),
    );
    expect(errors.map(({problems}) => problems[0]?.path)).to.deep.equal(['title']);
    expect(isPainted(element.querySelector('p'))).to.equal(true);
  });

  it('are no ids, and the names of what every object has are ids like any other', async () => {
    const {element, errors} = await seen(
      '<interview-qa-accordion open="constructor" speaker="constructor"></interview-qa-accordion>',
      (accordion) => {
        accordion.data = smallInterview({
          speakers: [{id: 'constructor', name: 'Con'}],
          exchanges: [
            {
              id: 'constructor',
              question: ['Who?'],
              answers: [{speakers: ['constructor'], body: [{kind: 'paragraph', content: ['Me.']}]}],
            },
          ],
          quotes: [],
        });
      },
    );
    expect(errors).to.have.length(0);
    expect(words(element)).to.contain('Who?').and.contain('Me.');
  });
});
