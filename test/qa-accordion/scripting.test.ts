import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {page} from '../support/page.js';
import {all, show} from '../ui/show.js';

/** What a server that renders the element would write, styles included. */
async function rendered(): Promise<string> {
  const element = await show<QaAccordionElement>(
    '<interview-qa-accordion></interview-qa-accordion>',
  );
  const root = element.shadowRoot;
  const styles = root?.adoptedStyleSheets.flatMap(({cssRules}) =>
    [...cssRules].map(({cssText}) => cssText),
  );
  return `<interview-qa-accordion><template shadowrootmode="open">
    <style>${styles?.join('\n') ?? ''}</style>${root?.innerHTML ?? ''}</template></interview-qa-accordion>`;
}

async function answersIn(sandbox: string): Promise<HTMLElement[]> {
  const {document} = await page({
    html: `<!doctype html><html lang="en"><title>Blog</title>${await rendered()}`,
    sandbox,
  });
  const element = document.querySelector('interview-qa-accordion');
  if (!element) throw new Error('no accordion');
  return all(element, '.words');
}

describe('an accordion that a server has rendered', () => {
  it('shows every answer where no script runs', async () => {
    const answers = await answersIn('allow-same-origin');
    expect(answers).to.have.length(4);
    for (const answer of answers) {
      expect(answer.checkVisibility()).to.equal(true);
      expect(answer.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });

  it('has them closed until the script is there, where one runs', async () => {
    const answers = await answersIn('allow-same-origin allow-scripts');
    expect(answers.filter((answer) => answer.checkVisibility())).to.have.length(0);
  });
});
