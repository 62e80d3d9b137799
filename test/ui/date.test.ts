import {expect} from 'chai';
import {render} from 'lit';
import '../../src/quote-card/quote-card-define.js';
import {en} from '../../src/locale/en.js';
import {renderDate} from '../../src/ui/date.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture} from '../support/page.js';
import {one, show, words} from './show.js';

function timeOf(date: string): HTMLTimeElement {
  const container = fixture('<p></p>');
  render(renderDate(date, en), container);
  const time = container.querySelector('time');
  if (!time) throw new Error('no time');
  return time;
}

describe('a date', () => {
  for (const [date, read] of [
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['2024-05-01', 'May 1, 2024'],
    ['2024-01-01', 'January 1, 2024'],
    ['2024-12-31', 'December 31, 2024'],
    ['2024-02-29', 'February 29, 2024'],
    ['0987-05-01', 'May 1, 987'],
  ] as const) {
    it(`of ${date} is read as ${read}, wherever the reader is`, () => {
      const time = timeOf(date);
      expect(words(time)).to.equal(read);
      expect([time.dateTime, time.lang, time.dir]).to.deep.equal([date, 'en', 'ltr']);
    });
  }

  for (const date of ['2024-13-45', '2024-02-30', '2024-04-31', '2023-02-29', '2024-00', 'May']) {
    it(`of ${date}, which no calendar has, stands as it was written`, () => {
      expect(words(timeOf(date))).to.equal(date);
    });
  }

  it('of publication stands behind the publisher of a quotation', async () => {
    const source = {...smallInterview().source, published: '2024-05-01'};
    const card = await show(
      '<interview-quote-card without-portrait></interview-quote-card>',
      smallInterview({source}),
    );
    expect(words(one(card, '[part=source]'))).to.equal(
      'Two bakers on bread, The Daily Loaf, May 1, 2024',
    );
    expect(one<HTMLTimeElement>(card, '[part=source] time').dateTime).to.equal('2024-05-01');
  });
});
