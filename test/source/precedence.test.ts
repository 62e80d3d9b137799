import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {register} from '../../src/source/page.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture, otherOrigin} from '../support/page.js';
import {served, textOf} from '../ui/show.js';

/** Interviews that tell by their titles where they came from. */
const from = (title: string, id = 'two-bakers'): Interview => smallInterview({title, id});
const script = (title: string) =>
  `<script type="application/json" data-interview>${JSON.stringify(from(title))}</script>`;

interface Sources {
  data?: unknown;
  src?: string;
  interview?: string;
  inline?: string;
}

async function card({data, src, interview, inline = ''}: Sources): Promise<QuoteCardElement> {
  const element = fixture<QuoteCardElement>(
    `<interview-quote-card>${inline}</interview-quote-card>`,
  );
  if (src) element.src = src;
  if (interview) element.interview = interview;
  if (data) element.data = data as Interview;
  await element.ready;
  return element;
}

describe("an element's interview", () => {
  before(async () => {
    await register(from('By default', 'one'));
    await register(from('By id', 'two'));
  });

  it('is its data, whatever else it is given', async () => {
    const src = await served(from('From src'));
    const element = await card({
      data: from('From data'),
      src,
      interview: 'two',
      inline: script('Inline'),
    });
    expect(textOf(element)).to.contain('From data');
  });

  it('is what src is the address of, rather than one that is registered', async () => {
    const src = await served(from('From src'));
    const element = await card({src, interview: 'two', inline: script('Inline')});
    expect(textOf(element)).to.contain('From src');
  });

  it('is the one with the id that it names, rather than the one within it', async () => {
    const element = await card({interview: 'two', inline: script('Inline')});
    expect(textOf(element)).to.contain('By id');
  });

  it('is the one within it, rather than the default', async () => {
    expect(textOf(await card({inline: script('Inline')}))).to.contain('Inline');
  });

  it('is the default when it is given none', async () => {
    expect(textOf(await card({}))).to.contain('By default');
  });

  it('is not in a script that is not marked, or of another type', async () => {
    const unmarked = script('Inline').replace(' data-interview', '');
    const executable = script('Inline').replace('application/json', 'text/plain');
    expect(textOf(await card({inline: unmarked}))).to.contain('By default');
    expect(textOf(await card({inline: executable}))).to.contain('By default');
  });

  describe('that is named and fails never falls through to the next:', () => {
    it('data', async () => {
      collectWarnings();
      const element = await card({data: {title: 'Not one'}, interview: 'two'});
      expect(textOf(element)).to.match(/^This part of the interview cannot be shown here/);
    });

    it('src', async () => {
      collectWarnings();
      const src = `${await otherOrigin()}/fault/status/404`;
      const element = await card({src, interview: 'two', inline: script('Inline')});
      expect(textOf(element)).to.match(/^This part of the interview cannot be shown here/);
    });

    it('the one within', async () => {
      collectWarnings();
      const inline = '<script type="application/json" data-interview>{"schemaVersion": 1</script>';
      expect(textOf(await card({inline}))).to.match(/^This part of the interview cannot be shown/);
    });

    it('an id', async () => {
      const element = fixture<QuoteCardElement>(
        `<interview-quote-card interview="unheard-of">${script('Inline')}</interview-quote-card>`,
      );
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(textOf(element)).to.equal('');
    });
  });

  it('is the next when the one before it is taken away', async () => {
    const src = await served(from('From src'));
    const element = await card({data: from('From data'), src, interview: 'two'});
    element.data = undefined;
    await element.ready;
    expect(textOf(element)).to.contain('From src');
    element.removeAttribute('src');
    element.src = '';
    await element.ready;
    expect(textOf(element)).to.contain('By id');
    element.interview = '';
    await element.ready;
    expect(textOf(element)).to.contain('By default');
  });
});
