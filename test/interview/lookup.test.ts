import {expect} from 'chai';
import {
  answersBy,
  byId,
  directionOf,
  exchangesOf,
  quotesAfter,
  respondents,
  speakersOf,
} from '../../src/interview/lookup.js';
import type {Answer, Exchange} from '../../src/interview/schema.js';
import {validateInterview} from '../../src/interview/validate.js';
import {smallInterview} from '../fixtures/interview.js';

const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);

function answer(speakers: string[], text: string): Answer {
  return {speakers, body: [{kind: 'paragraph', content: [text]}]};
}

function exchange(id: string, answers: Answer[]): Exchange {
  return {id, question: ['And then?'], answers};
}

describe('lookup', () => {
  it('finds what has an id, and nothing for an unknown one', () => {
    const {speakers} = smallInterview();
    expect(byId(speakers, 'ben')?.name).to.equal('Ben');
    expect(byId(speakers, 'constructor')).to.equal(undefined);
  });

  it('names the speakers of a joint answer in its order', () => {
    const interview = smallInterview();
    expect(ids(speakersOf(interview, answer(['ben', 'ana'], 'Both.')))).to.deep.equal([
      'ben',
      'ana',
    ]);
  });

  it('counts a joint answer for each of its speakers', () => {
    const exchanges = [
      exchange('alone', [answer(['ben'], 'I.')]),
      exchange('jointly', [answer(['ben', 'ana'], 'We.')]),
    ];
    const interview = smallInterview({exchanges, quotes: []});
    expect(ids(exchangesOf(interview.exchanges, 'ana'))).to.deep.equal(['jointly']);
    expect(ids(exchangesOf(interview.exchanges, 'ben'))).to.deep.equal(['alone', 'jointly']);
    expect(exchangesOf(interview.exchanges, 'nobody')).to.deep.equal([]);
  });

  it('names everyone who answers once, in order, without the interviewer who follows up', () => {
    const interview = smallInterview({
      speakers: [...smallInterview().speakers, {id: 'eva', name: 'Eva', interviewer: true}],
    });
    const item = exchange('talk', [
      answer(['ben'], 'No.'),
      answer(['eva'], 'Really?'),
      answer(['ana', 'ben'], 'Yes.'),
    ]);
    expect(ids(respondents(interview, item))).to.deep.equal(['ben', 'ana']);
  });

  describe('the place of a quotation', () => {
    const three = (exact: readonly [string, ...string[]], texts: readonly string[]) => {
      const [from = '', ...rest] = texts;
      const checked = validateInterview(
        smallInterview({
          exchanges: [
            exchange('talk', [answer(['ben'], from), ...rest.map((text) => answer(['ana'], text))]),
          ],
          quotes: [{id: 'older', exchange: 'talk', speaker: 'ana', exact: [...exact]}],
        }),
      );
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      return [0, 1, 2].map((index) => ids(quotesAfter(checked.interview, 'talk', index)));
    };

    it('is after the answer that it is from', () => {
      const older = 'It is older than I am.';
      expect(three([older], [older, 'Hm.', older])).to.deep.equal([[], [], ['older']]);
      expect(three([older], [older, older, 'Hm.'])).to.deep.equal([[], ['older'], []]);
    });

    it('is after the answer that holds all its parts', () => {
      const texts = ['Hm.', 'War is over.', 'War makes no love.'];
      expect(three(['War', 'love.'], texts)).to.deep.equal([[], [], ['older']]);
    });

    it('is where the publisher set it', () => {
      const interview = smallInterview({
        quotes: [
          {
            id: 'rye',
            exchange: 'flour',
            speaker: 'ana',
            exact: ['Rye keeps for a week.'],
            after: {exchange: 'night', answer: 0},
          },
        ],
      });
      expect(quotesAfter(interview, 'flour', 0)).to.deep.equal([]);
      expect(ids(quotesAfter(interview, 'night', 0))).to.deep.equal(['rye']);
    });
  });

  describe('the answers by some speakers', () => {
    const eva = {id: 'eva', name: 'Eva', interviewer: true as const};
    const interview = smallInterview({speakers: [...smallInterview().speakers, eva]});

    it('come with the follow-ups that they answer, and with no others', () => {
      const answers = [
        answer(['ana'], 'Rye.'),
        answer(['eva'], 'Only rye?'),
        answer(['eva'], 'Always?'),
        answer(['ben'], 'Wheat.'),
        answer(['eva'], 'And you?'),
        answer(['ana'], 'Rye.'),
        answer(['eva'], 'Well.'),
      ];
      const of = (...speakers: string[]) =>
        answersBy(interview, exchange('flour', answers), speakers).map((one) =>
          answers.indexOf(one),
        );
      expect(of('ana')).to.deep.equal([0, 4, 5]);
      expect(of('ben')).to.deep.equal([1, 2, 3]);
      expect(of('eva')).to.deep.equal([1, 2, 4, 6]);
      expect(of('ana', 'ben')).to.deep.equal([0, 1, 2, 3, 4, 5]);
      expect(of()).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    });

    it('are found by as many looks as there are answers, however many follow-ups they have', () => {
      let looks = 0;
      const asked = (): Answer => ({
        body: [],
        get speakers() {
          looks += 1;
          return ['eva'];
        },
      });
      const answers = [...Array.from({length: 500}, asked), answer(['ana'], 'Rye.')];
      expect(answersBy(interview, exchange('flour', answers), ['ana'])).to.have.length(501);
      expect(looks).to.be.below(5 * 500);
    });
  });

  describe('the direction of the words', () => {
    for (const lang of ['ar', 'ar-EG', 'he', 'fa-IR', 'UR', 'yi', 'ckb-IQ']) {
      it(`is from right to left for ${lang}`, () => {
        expect(directionOf(smallInterview({lang}))).to.equal('rtl');
      });
    }

    for (const lang of ['en', 'uk', 'arn', 'fao', 'ar-Latn', 'he-Latn-IL']) {
      it(`is from left to right for ${lang}`, () => {
        expect(directionOf(smallInterview({lang}))).to.equal('ltr');
      });
    }

    it('is as the file says, whatever the language', () => {
      expect(directionOf(smallInterview({lang: 'ar', dir: 'ltr'}))).to.equal('ltr');
      expect(directionOf(smallInterview({lang: 'az', dir: 'rtl'}))).to.equal('rtl');
    });
  });
});
