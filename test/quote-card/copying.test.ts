import {expect} from 'chai';
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import '../../src/quote-card/quote-card-define.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {onlyWhere} from '../support/engine.js';
import {allowClipboard, click} from '../support/input.js';
import {show} from '../ui/show.js';
import {until} from '../support/wait.js';
import {answered} from './answered.js';
import {button, choose, clipboard, heard, said, showAll, stub, unfold} from './row.js';

const URL_OF_RYE = 'https://loaf.example/bakers#:~:text=Rye%20keeps%20for%20a%20week.';
const rye = '<interview-quote-card quote="rye"></interview-quote-card>';
const source = {...smallInterview().source, published: '2024-05-03'};
const here = location.href.replace(/#.*/, '');

/** What a click on "Copy" puts on the clipboard. */
async function copied(markup: string, interview: Interview, label = 'Copy') {
  const all = clipboard();
  await choose(await show(markup, interview), label);
  return all;
}

describe("a card's quotation, copied,", () => {
  it('is its words, who said it where, and a link that leads to them', async () => {
    const all = await copied(rye, smallInterview({source}));
    expect(all).to.deep.equal([
      {
        'text/plain':
          '“Rye keeps for a week.”\n' +
          '— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf, 2024-05-03\n' +
          URL_OF_RYE,
        'text/html':
          `<blockquote lang="en" dir="ltr" cite="${URL_OF_RYE}"><p>Rye keeps for a week.</p></blockquote>\n` +
          '<p lang="en" dir="ltr">— <b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> ' +
          `<cite><a href="${URL_OF_RYE}">Two bakers on bread</a></cite>, The Daily Loaf, 2024-05-03</p>`,
      },
    ]);
  });

  it('is its text alone where the browser takes no other form', async () => {
    stub(globalThis, 'ClipboardItem', undefined);
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
    expect(await copied(rye, smallInterview())).to.deep.equal([
      {
        'text/plain':
          '“Rye keeps for a week.”\n' +
          '— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf\n' +
          URL_OF_RYE,
      },
    ]);
  });

  it('has no link where the source has no address', async () => {
    const [one] = await copied(rye, smallInterview({source: {name: 'The Daily Loaf'}}));
    expect(one).to.deep.equal({
      'text/plain':
        '“Rye keeps for a week.”\n— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf',
      'text/html':
        '<blockquote lang="en" dir="ltr"><p>Rye keeps for a week.</p></blockquote>\n' +
        '<p lang="en" dir="ltr">— <b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> ' +
        '<cite>Two bakers on bread</cite>, The Daily Loaf</p>',
    });
  });

  it('names all who spoke jointly', async () => {
    const [one] = await copied(
      '<interview-quote-card excerpt="We bake at night."></interview-quote-card>',
      answered(['ana', 'ben'], 'We bake at night. It is cool.'),
    );
    expect(one?.['text/plain']).to.equal(
      '“We bake at night.”\n' +
        '— Ana Čech, Baker, Rye House; Ben. Two bakers on bread, The Daily Loaf\n' +
        'https://loaf.example/bakers#:~:text=We%20bake%20at%20night.',
    );
    expect(one?.['text/html']).to.contain('</small>; <b>Ben</b> <cite>');
  });

  it('says where words are left out, and leads to each of its parts', async () => {
    const quote = {id: 'cut', exchange: 'flour', speaker: 'ana'};
    const [one] = await copied(
      '<interview-quote-card quote="cut"></interview-quote-card>',
      smallInterview({quotes: [{...quote, exact: ['We do not use', 'for a week.']}]}),
    );
    const url = 'https://loaf.example/bakers#:~:text=We%20do%20not%20use&text=for%20a%20week.';
    expect(one?.['text/plain']).to.equal(
      '“We do not use […] for a week.”\n' +
        `— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf\n${url}`,
    );
    expect(one?.['text/html']).to.contain(
      `cite="${url.replace('&', '&amp;')}"><p>We do not use […] for a week.</p></blockquote>`,
    );
  });

  it('has the rest of a clause that the page has cut', async () => {
    const [one] = await copied(
      '<interview-quote-card excerpt="use white flour."></interview-quote-card>',
      smallInterview(),
    );
    expect(one?.['text/plain']).to.match(/^“We do not use white flour\.”\n/);
    expect(one?.['text/html']).to.contain('<p>We do not use white flour.</p></blockquote>');
  });

  it('says of words within quotation marks that they are not the speaker’s own', async () => {
    const [one] = await copied(
      '<interview-quote-card excerpt="Bread waits for nobody at all."></interview-quote-card>',
      answered(['ana'], 'My mother said: “Bread waits for nobody at all.” It does not.'),
    );
    expect(one?.['text/plain']).to.equal(
      '“[…] Bread waits for nobody at all.”\n' +
        '— Ana Čech, Baker, Rye House, Quoting someone else. Two bakers on bread, The Daily Loaf\n' +
        'https://loaf.example/bakers#:~:text=Bread%20waits%20for%20nobody%20at%20all.',
    );
    expect(one?.['text/html']).to.contain('</small>, Quoting someone else <cite>');
  });

  it('is in the language, the direction and the marks of its interview', async () => {
    const [ana] = smallInterview().speakers;
    const exchanges = answered(['ana'], 'השיפון נשמר שבוע.').exchanges;
    const [one] = await copied(
      rye,
      smallInterview({
        lang: 'he',
        title: 'שני אופים',
        speakers: [
          {id: 'ana', name: 'חנה'},
          {...ana, id: 'ben', name: 'בן'},
        ],
        exchanges: exchanges.slice(0, 1),
        quotes: [{id: 'rye', exchange: 'flour', speaker: 'ana', exact: ['השיפון נשמר שבוע.']}],
        source: {name: 'הלחם'},
      }),
    );
    expect(one).to.deep.equal({
      'text/plain': '”השיפון נשמר שבוע.”\n— חנה. שני אופים, הלחם',
      'text/html':
        '<blockquote lang="he" dir="rtl"><p>השיפון נשמר שבוע.</p></blockquote>\n' +
        '<p lang="he" dir="rtl">— <b>חנה</b> <cite>שני אופים</cite>, הלחם</p>',
    });
  });
});

describe("a link to a card's quotation, copied,", () => {
  const link = (markup: string) => async () => {
    const all = clipboard();
    const [card] = await showAll(markup, smallInterview());
    await choose(card, 'Copy link');
    return all.map((one) => one['text/plain'] ?? '');
  };

  it("leads to the words at the publisher's", async () => {
    expect(await link(rye)()).to.deep.equal([URL_OF_RYE]);
  });

  it('leads to the card on this page that has an id', async () => {
    const card = '<interview-quote-card quote="rye" id="on rye"></interview-quote-card>';
    expect(await link(card)()).to.deep.equal([`${here}#on%20rye`]);
  });

  for (const [tag, name] of [
    ['interview-qa-accordion', 'an accordion'],
    ['interview-article', 'an article'],
  ]) {
    it(`leads to the answer in ${name} of this page`, async () => {
      const card = '<interview-quote-card quote="rye" id="rye"></interview-quote-card>';
      expect(await link(`${card}<${tag}></${tag}>`)()).to.deep.equal([`${here}#two-bakers/flour`]);
      document.querySelector('interview-quote-card')?.parentElement?.remove();
      const named = `${card}<${tag} id="the talk"></${tag}>`;
      expect(await link(named)()).to.deep.equal([`${here}#the%20talk/flour`]);
    });
  }

  it('leads to this page where the source has no address', async () => {
    const all = clipboard();
    const source = {name: 'The Daily Loaf'};
    await choose(await show(rye, smallInterview({source})), 'Copy link');
    expect(all).to.deep.equal([{'text/plain': `${here}#:~:text=Rye%20keeps%20for%20a%20week.`}]);
  });

  it('does not lead to where others answer alone', async () => {
    const others = '<interview-qa-accordion speaker="ben"></interview-qa-accordion>';
    expect(await link(rye + others)()).to.deep.equal([URL_OF_RYE]);
  });
});

describe('of what is copied', () => {
  it('the page hears, with kind and text', async () => {
    clipboard();
    const card = await show(rye);
    const events = heard('interview-copy');
    await choose(card, 'Copy');
    await choose(card, 'Copy link');
    expect(events.map(({kind, text, target}) => [kind, text, target === card])).to.deep.equal([
      [
        'quote',
        `“Rye keeps for a week.”\n— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf\n${URL_OF_RYE}`,
        true,
      ],
      ['link', URL_OF_RYE, true],
    ]);
  });

  it('the reader is told each time, also of the same again', async () => {
    clipboard();
    const card = await show(rye);
    expect(said(card)).to.equal('');
    const told = [await choose(card, 'Copy'), await choose(card, 'Copy')];
    told.push(await choose(card, 'Copy'), await choose(card, 'Copy link'));
    expect(told.map((words) => words.trim())).to.deep.equal([
      'Quotation copied.',
      'Quotation copied.',
      'Quotation copied.',
      'Link copied.',
    ]);
  });

  it('is told in words that are read out, in their own language', async () => {
    clipboard();
    const card = await show(rye, smallInterview({lang: 'uk'}));
    await choose(card, 'Copy');
    const status = card.shadowRoot?.querySelector('[role="status"]');
    expect(status?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(status?.checkVisibility()).to.equal(true);
  });

  it('is not told again where nothing is copied again', async () => {
    clipboard();
    const card = await show(rye);
    await choose(card, 'Copy');
    const changes: string[] = [];
    const status = card.shadowRoot?.querySelector('[role="status"]');
    const observer = new MutationObserver(() => changes.push(said(card)));
    if (status) observer.observe(status, {childList: true, characterData: true, subtree: true});
    card.requestUpdate();
    await card.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });

  for (const label of ['Copy', 'Copy link', 'Text']) {
    it(`nobody hears where the browser refuses "${label}", and the reader is told why`, async () => {
      clipboard({refuses: true});
      const card = await show(rye);
      const events = heard('interview-copy');
      if (label === 'Text') await unfold(card, 'Cite');
      expect(await choose(card, label)).to.equal('The browser did not let this page copy.');
      expect(events).to.have.length(0);
    });
  }
});

onlyWhere('readClipboard', () => {
  it('a quotation can be pasted as text and as rich text', async () => {
    await allowClipboard();
    const card = await show(rye);
    await click(button(card, 'Copy'));
    await until(() => said(card), 'the reader is told');
    expect(said(card)).to.equal('Quotation copied.');
    const [item] = await navigator.clipboard.read();
    const pasted = async (type: string) => (await item?.getType(type))?.text();
    expect(await pasted('text/plain')).to.equal(
      `“Rye keeps for a week.”\n— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf\n${URL_OF_RYE}`,
    );
    // The browser makes a document of the markup, and may write its styles out.
    const {body} = new DOMParser().parseFromString((await pasted('text/html')) ?? '', 'text/html');
    const quoted = body.querySelector('blockquote');
    expect([quoted?.textContent, quoted?.cite, quoted?.lang]).to.deep.equal([
      'Rye keeps for a week.',
      URL_OF_RYE,
      'en',
    ]);
    expect(body.querySelector('cite a')?.getAttribute('href')).to.equal(URL_OF_RYE);
  });
});
