import {expect} from 'chai';
import {findExcerpt, type ExcerptResult} from '../../src/interview/index.js';
import {fc} from '../support/random.js';
import {bundled, read, shown, talk} from './excerpts.js';

const interview = await bundled();
const WHOLE = 'We do not see this as a proxy war';

/** How the words stand in what is shown, muted or not. */
const plain = (result: ExcerptResult) => shown(result).replace(/[<>]/g, '');

describe('a forged excerpt', () => {
  for (const [what, excerpt, wanted] of [
    ['with a negation elided', 'We do […] see this as a proxy war', 'refused (elision)'],
    ['with a negation elided in ASCII', 'We do [...] see this as a proxy war', 'refused (elision)'],
    [
      'with words put in brackets',
      `We [proudly] do not see this as a proxy war`,
      'refused (insertion)',
    ],
    ['with a negation in brackets', 'We do [not] see this as a proxy war', 'refused (insertion)'],
    ['with a letter in brackets', '[w]e do not see this as a proxy war', 'refused (insertion)'],
    ['with parts of one or two words', 'We do not […] proxy war', 'refused (part)'],
    ['cut within a word', 'We do not see this as a prox', 'refused (word)'],
    ['with a negation dropped', 'We do see this as a proxy war', 'changed'],
    ['with a word put in', 'We really do not see this as a proxy war', 'changed'],
    ['with a word replaced', 'We do not see this as a just war', 'changed'],
    ['with two words swapped', 'We do not see this a as proxy war', 'changed'],
    ['with a letter of another script', 'We do not see this as \u0430 proxy war', 'changed'],
    ['in capitals', 'WE DO NOT SEE THIS AS A PROXY WAR', 'changed'],
  ] as const) {
    it(`${what} shows the truth`, () => {
      expect(read(interview, excerpt).replace(/[<>]/g, '')).to.satisfy((seen: string) =>
        seen.startsWith(`${wanted}: ${WHOLE}`),
      );
    });
  }

  it('cut out of a sentence that denies it shows the sentence', () => {
    expect(read(interview, 'see this as a proxy war')).to.equal(
      'verbatim: <We do not >see this as a proxy war',
    );
  });

  it('of two answers shows the passage of its first part', () => {
    const excerpt =
      'We do not see this as a proxy war. […] they are the main victims in this conflict.';
    expect(read(interview, excerpt)).to.equal(
      'refused (answer): We do not see this as a proxy war.',
    );
  });

  it('with parts in another order shows the passage uncut', () => {
    const one = talk('en', 'First we ate the bread. Then we all slept in. We left the house.');
    expect(read(one, 'We left the house. […] First we ate the bread.')).to.equal(
      'refused (order): First we ate the bread. Then we all slept in. We left the house.',
    );
  });

  it("with another speaker's words is absent", () => {
    const excerpt = 'Of course, the Ukrainians have the right to defend themselves';
    expect(findExcerpt(interview, {excerpt, speaker: 'mia'}).status).to.equal('verbatim');
    expect(findExcerpt(interview, {excerpt, speaker: 'vasylyna'}).status).to.equal('absent');
  });

  it('shows the interview’s own characters where it hides others of no width', () => {
    const result = findExcerpt(interview, {
      excerpt: 'We do\u202e not\u202c se\u200be this\u2060 as a pro\u00adxy war',
    });
    expect(result.status).to.equal('verbatim');
    expect(plain(result)).to.equal(WHOLE);
  });

  it('of a question shows that it is one', () => {
    const one = talk('en', 'You support the war? No.');
    expect(plain(findExcerpt(one, {excerpt: 'You support the war'}))).to.equal(
      'You support the war?',
    );
  });

  it('that would change two passages alike is absent', () => {
    const one = talk('en', 'They do not want any of this now. We do not want any of this now.');
    expect(findExcerpt(one, {excerpt: 'You do not want any of this now.'})).to.include({
      status: 'absent',
      reason: 'several',
    });
  });

  it('of fewer than five words is absent, since any passage would do', () => {
    expect(findExcerpt(interview, {excerpt: 'a proxy battle'}).status).to.equal('absent');
  });

  it('says where it departs from the passage, and how', () => {
    const excerpt = 'We do see this as a proxy struggle. It is, first, and foremost';
    const result = findExcerpt(interview, {excerpt});
    expect(result).to.deep.include({
      status: 'changed',
      changes: [
        {at: 6, found: '', stands: 'not'},
        {at: 26, found: 'struggle', stands: 'war'},
        {at: 43, found: 'first,', stands: 'first'},
      ],
    });
  });

  it('counts its changes from its own beginning, elisions and all', () => {
    const excerpt =
      'We do not see this as a proxy war. […] people were self-organizing, doing anything they could';
    const result = findExcerpt(interview, {excerpt});
    expect(result).to.deep.include({
      status: 'changed',
      changes: [{at: excerpt.indexOf('organizing'), found: 'organizing', stands: 'organising'}],
    });
    expect(plain(result)).to.match(/^We do not see this as a proxy war\. It is, .* they could/);
  });

  for (const [lang, text, forged] of [
    [
      'de',
      'Wir sehen das nicht als einen Krieg der anderen.',
      'Wir sehen das als einen Krieg der anderen.',
    ],
    ['uk', 'Ми не бачимо в цьому війни за чужі цілі.', 'Ми бачимо в цьому війни за чужі цілі.'],
    ['ar', 'نحن لا نرى في هذا حربا بالوكالة هنا.', 'نحن نرى في هذا حربا بالوكالة هنا.'],
    ['zh', '我們並不認為這是一場代理人戰爭。', '我們認為這是一場代理人戰爭。'],
  ] as const) {
    it(`with a negation dropped shows the truth (${lang})`, () => {
      expect(read(talk(lang, text), forged)).to.match(
        new RegExp(`^changed: .*${text.slice(3, -1)}`),
      );
    });
  }

  const answers = interview.exchanges.flatMap(({answers}) =>
    answers.flatMap(({body}) =>
      body.flatMap((block) =>
        block.kind === 'paragraph' ? [block.content.map((part) => String(part)).join('')] : [],
      ),
    ),
  );
  const words = fc
    .constantFrom(...answers.filter((text) => !text.includes('[object')))
    .chain((text) => {
      const all = text.split(' ');
      return fc
        .tuple(fc.nat(Math.max(0, all.length - 8)), fc.integer({min: 5, max: 30}))
        .map(([at, count]) => all.slice(at, at + count));
    });

  it('with words dropped, put in, swapped or replaced is never verbatim nor elided', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('drop', 'add', 'swap', 'replace'),
        fc.nat(),
        fc.constantFrom('not', 'never', 'proudly', 'the', 'гне'),
        (said, change, place, word) => {
          const at = 1 + (place % Math.max(1, said.length - 2));
          const forged = [...said];
          if (change === 'drop') forged.splice(at, 1);
          if (change === 'add') forged.splice(at, 0, word);
          if (change === 'replace') forged[at] = word;
          if (change === 'swap') forged.splice(at, 2, said[at + 1] ?? '', said[at] ?? '');
          const excerpt = forged.join(' ');
          // "had had" loses nothing by a swap.
          fc.pre(!answers.some((text) => text.includes(excerpt.trim())));
          const result = findExcerpt(interview, {excerpt});
          expect(['changed', 'refused', 'absent']).to.include(result.status);
        },
      ),
      {numRuns: 300},
    );
  });

  it('with fewer than four words elided is never elided', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({min: 1, max: 3}), (said, place, count) => {
        fc.pre(said.length > 8);
        const at = 3 + (place % (said.length - 5 - count > 0 ? said.length - 5 - count : 1));
        const left = said.slice(at, at + count);
        // A hyphen or a dash makes two words of one.
        fc.pre(left.every((word) => /^[\p{L}’']+$/u.test(word)));
        const excerpt = [...said.slice(0, at), '[…]', ...said.slice(at + count)].join(' ');
        const result = findExcerpt(interview, {excerpt});
        if (result.status === 'elided') {
          // The words after stand a second time, farther on: the elision leaves out more.
          const [one, two] = result.passage.parts;
          const between = result.passage.text.slice(one?.end, two?.start);
          expect(between.trim().split(/\s+/).length).to.be.greaterThan(3);
        } else {
          expect(result.status).to.equal('refused');
        }
      }),
      {numRuns: 200},
    );
  });
});
