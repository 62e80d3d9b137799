import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {VERSION} from '../../src/source/version.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {page, type Page} from '../support/page.js';
import {until} from '../support/wait.js';

async function source(file: string): Promise<string> {
  return (await fetch(`/demo/${file}`)).text();
}

/** A page of the demo, with all it loads, and a record of its console from its first script on. */
async function demo(file: string): Promise<Page> {
  const html = await source(file);
  const loaded = await page({html: html.replace('<head>', '<head><base href="/demo/">')});
  await Promise.all(ours(loaded.document).map(({ready}) => ready));
  return loaded;
}

function ours(document: Document): InterviewElement[] {
  return [...document.querySelectorAll<InterviewElement>('*')].filter(({localName}) =>
    localName.startsWith('interview-'),
  );
}

function shown(element: InterviewElement): string {
  return element.shadowRoot?.querySelector('.root')?.textContent ?? '';
}

/** The line of a profile's fallback that counts the speaker's answers and quotations. */
const countsIn = (element: Element) =>
  element.querySelector('interview-speaker-profile header > p + p');

const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

async function bundled(): Promise<Interview> {
  return (await (await fetch('/data/interview.json')).json()) as Interview;
}

describe('the demo', () => {
  for (const file of ['index.html', 'npm.html']) {
    it(`shows every element of ${file} without a word on the console`, async () => {
      const {document, record} = await demo(file);
      const elements = ours(document);
      expect(elements).to.have.length.above(2);
      for (const element of elements) {
        expect(shown(element), element.outerHTML.slice(0, 90)).to.have.length.above(20);
      }
      expect(record).to.deep.equal({warnings: [], errors: [], violations: []});
    });
  }

  it('shows all four elements, with the markup that makes each beneath it', async () => {
    const {document} = await demo('index.html');
    expect([...new Set(ours(document).map(({localName}) => localName))]).to.have.members([
      'interview-quote-card',
      'interview-qa-accordion',
      'interview-speaker-profile',
      'interview-article',
    ]);
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const script =
      `<script async src="https://cdn.example/interview-widgets@${VERSION}/interview-widgets.min.js" ` +
      `integrity="${hashes['interview-widgets.min.js'] ?? ''}" crossorigin="anonymous"></script>`;
    for (const element of ours(document)) {
      const code = element.closest('section')?.querySelector('code');
      const snippet = await until(() => code?.textContent, 'the snippet is there');
      expect(snippet).to.contain(`<${element.localName}`).and.contain(script);
    }
  });

  it('says what its events tell', async () => {
    const {document} = await demo('npm.html');
    document
      .querySelector('interview-qa-accordion')
      ?.shadowRoot?.querySelector<HTMLElement>('[aria-expanded=false]')
      ?.click();
    const log = await until(() => document.querySelector('#log')?.textContent, 'the log');
    expect(log).to.equal('getting-involved opens');
  });

  it('has no fallback with other words than the interview', async () => {
    const known = new Set(words(toPlainText(await bundled())));
    const {speakers} = await bundled();
    for (const {role, affiliation} of speakers) {
      const {name, nativeName, abbreviation} = affiliation ?? {};
      for (const text of [role, name, nativeName?.text, abbreviation]) {
        for (const word of words(text ?? '')) known.add(word);
      }
    }
    const document = new DOMParser().parseFromString(await source('index.html'), 'text/html');
    const elements = ours(document);
    expect(elements).to.have.length.above(4);
    for (const element of elements) {
      countsIn(element)?.remove();
      const written = words(element.textContent ?? '');
      expect(written, element.localName).to.have.length.above(5);
      expect(
        written.filter((word) => !known.has(word)),
        element.localName,
      ).to.deep.equal([]);
    }
  });

  it('counts in the fallbacks of profiles what the elements count', async () => {
    const profiles = ours((await demo('index.html')).document).filter(countsIn);
    expect(profiles).to.have.length.above(1);
    for (const profile of profiles) {
      const counted = profile.shadowRoot?.querySelector('[part="counts"]')?.textContent;
      expect(countsIn(profile)?.textContent?.trim()).to.equal(counted?.trim());
    }
  });

  it('has each paragraph of its fallbacks from the interview, letter by letter', async () => {
    const plain = toPlainText(await bundled()).replace(/\s+/g, ' ');
    const document = new DOMParser().parseFromString(await source('index.html'), 'text/html');
    const paragraphs = ours(document).flatMap((element) => [
      ...element.querySelectorAll('details > p, section > p, blockquote > p, summary'),
    ]);
    expect(paragraphs).to.have.length.above(30);
    for (const paragraph of paragraphs) {
      paragraph.querySelector('b:first-child')?.remove();
      const text = (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim();
      expect(plain).to.contain(text);
    }
  });
});
