import {expect} from 'chai';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {page, type Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {textOf} from '../ui/show.js';

const JSON_TEXT = JSON.stringify(smallInterview({title: 'Inline'}));
const MIDDLE = JSON_TEXT.length / 2;

/** A page whose elements are defined before its own markup comes, piece by piece. */
async function streaming(): Promise<Page> {
  const blog = await page({
    html: `<!doctype html><title>Blog</title>
      <script type="module">
        import {start} from '/build/src/start.js';
        start(${JSON.stringify(smallInterview({title: 'By default', id: 'default'}))});
        document.title = 'Defined';
      </script>`,
  });
  await until(() => blog.document.title === 'Defined', 'the elements were defined');
  blog.document.open();
  blog.document.write('<!doctype html><title>Blog</title><main>');
  return blog;
}

function card({document}: Page): InterviewElement {
  const element = document.querySelector<InterviewElement>('interview-quote-card');
  if (!element?.shadowRoot) throw new Error('The card was not upgraded');
  return element;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('an element that the parser has not finished', () => {
  it('waits for the end of the JSON within it', async () => {
    const blog = await streaming();
    blog.document.write(
      `<interview-quote-card>
        <script type="application/json" data-interview>${JSON_TEXT.slice(0, MIDDLE)}`,
    );
    await pause();
    const element = card(blog);
    expect(textOf(element)).to.equal('');
    blog.document.write(`${JSON_TEXT.slice(MIDDLE)}</script></interview-quote-card><p>On.</p>`);
    blog.document.close();
    await element.ready;
    expect(textOf(element)).to.contain('Inline');
    expect(blog.record.warnings).to.deep.equal([]);
  });

  it('does not take the default while a script may yet come', async () => {
    const blog = await streaming();
    blog.document.write('<interview-quote-card quote="rye"><p>Fallback</p>');
    await pause();
    const element = card(blog);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    blog.document.write(
      `<script type="application/json" data-interview>${JSON_TEXT}</script></interview-quote-card>`,
    );
    blog.document.close();
    await element.ready;
    expect(textOf(element)).to.contain('Inline');
  });

  it('does not take the place of a fallback that is still to come', async () => {
    const blog = await streaming();
    blog.document.write('<interview-quote-card>');
    await pause();
    blog.document.write('<p>Own words.</p></interview-quote-card><p>On.</p>');
    blog.document.close();
    const element = card(blog);
    await element.ready;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(element)).not.to.contain('Rye');
  });

  it('is shown while the rest of the page still comes', async () => {
    const blog = await streaming();
    blog.document.write('<interview-quote-card></interview-quote-card><p>More, and ');
    const element = card(blog);
    await element.ready;
    expect(blog.document.readyState).to.equal('loading');
    expect(textOf(element)).to.contain('By default');
    blog.document.close();
  });

  it('is shown once the parser has left it, though it was in it before', async () => {
    const blog = await streaming();
    blog.document.write('<interview-quote-card>');
    await pause();
    blog.document.write('</interview-quote-card><p>More, and ');
    const element = card(blog);
    await element.ready;
    expect(blog.document.readyState).to.equal('loading');
    expect(textOf(element)).to.contain('By default');
    blog.document.close();
  });

  it('is shown when it is the last thing on the page', async () => {
    const blog = await streaming();
    blog.document.write('<div><interview-quote-card></interview-quote-card></div>');
    blog.document.close();
    const element = card(blog);
    await element.ready;
    expect(textOf(element)).to.contain('By default');
  });
});
