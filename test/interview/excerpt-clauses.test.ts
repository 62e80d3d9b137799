import {expect} from 'chai';
import {findExcerpt} from '../../src/interview/index.js';
import {read, talk} from './excerpts.js';

/** Asserts how excerpts of a text are shown. */
function expectShown(lang: string, text: string, excerpts: Record<string, string>) {
  for (const [excerpt, wanted] of Object.entries(excerpts)) {
    expect(read(talk(lang, text), excerpt)).to.equal(`verbatim: ${wanted}`);
  }
}

describe("an excerpt's clauses", () => {
  it('are completed where the excerpt cuts them', () => {
    expectShown('en', 'We do not see this as a proxy war. It is, first, ours.', {
      'see this as a proxy war': '<We do not >see this as a proxy war',
      'We do not see this': 'We do not see this< as a proxy war.>',
      'proxy war. It': '<We do not see this as a >proxy war. It< is> […]',
      'first, ours': '[…] first, ours',
      'It is': 'It is […]',
    });
  });

  it('end at the marks that the rules name', () => {
    expectShown('en', 'We ate; we drank: a lot – too much (some say) — and… left, late.', {
      'we drank': '[…] we drank […]',
      'a lot': '[…] a lot […]',
      'too much': '[…] too much […]',
      'some say': '[…] some say […]',
      and: '[…] and […]',
      left: '[…] left […]',
      late: '[…] late',
    });
  });

  it('end at marks that stand nearer to the beginning than the first word is long', () => {
    expectShown('en', 'We see. Absolutely. Then it ends.', {
      'Absolutely.': 'Absolutely.',
    });
    expectShown('en', 'Yes, absolutely all of us do.', {
      'absolutely all of us do': '[…] absolutely all of us do',
    });
  });

  it('go on after titles and other words that are clipped', () => {
    for (const title of ['Adm', 'Maj', 'Pres', 'Art', 'Sec', 'Corp']) {
      expectShown('en', `It is a lie that ${title}. Nelson won the war.`, {
        'Nelson won the war': `<It is a lie that ${title}. >Nelson won the war`,
      });
    }
  });

  it('go on over a line break that no sentence ends at', () => {
    expectShown('en', 'We will never\nSurrender Crimea to him.', {
      'Surrender Crimea to him': '<We will never\n>Surrender Crimea to him',
    });
  });

  it('begin no sentence after a paragraph that ends in a colon', () => {
    expectShown('en', 'We reject all of these claims:\n\nThe war is just.', {
      'The war is just': '[…] The war is just',
    });
  });

  it('go on after a comma, a colon or a point within a number', () => {
    expectShown('en', 'We have no 1,000 men at 10:30 nor 3.5 of them. The end.', {
      'men at': '<We have no 1,000 >men at< 10:30 nor 3.5 of them.>',
      'of them': '<We have no 1,000 men at 10:30 nor 3.5 >of them',
    });
  });

  it('go on after a minus sign', () => {
    expectShown('en', 'It was cold: −5 degrees. We stayed.', {
      '5 degrees': '[…] <−>5 degrees',
    });
  });

  it('go on after an abbreviation, an initial or a number with a point', () => {
    expectShown('en', 'Nobody thinks that Mr. Smith lied. We do not back J. Doe today.', {
      'Smith lied': '<Nobody thinks that Mr. >Smith lied',
      'Doe today': '<We do not back J. >Doe today',
    });
    expectShown('de', 'Das war nicht am 3. Oktober so. Niemand sagt z. B. Nein.', {
      'Oktober so': '<Das war nicht am 3. >Oktober so',
      Nein: '<Niemand sagt z. B. >Nein',
    });
    expectShown('uk', 'Ніхто не вірить, що проф. Коваль бреше. Так.', {
      'Коваль бреше': '[…] <що проф. >Коваль бреше',
    });
  });

  it('go on within a hyphen or an unspaced dash', () => {
    expectShown('en', 'This non-violent way ends the Russia–Ukraine war.', {
      'violent way': '<This non->violent way< ends the Russia–Ukraine war.>',
      'Ukraine war': '<This non-violent way ends the Russia–>Ukraine war',
    });
  });

  it('end with a paragraph, and not with a line broken in mid-sentence', () => {
    expectShown('en', 'We never said\nthat we agree.\n\nNo marks here', {
      'that we agree': '<We never said\n>that we agree',
      'No marks here': 'No marks here',
    });
  });

  it('keep the mark that makes them a question', () => {
    expectShown('en', 'You want this war? We do not. “You agree?” they ask.', {
      'You want this war': 'You want this war<?>',
      'You want this war?': 'You want this war?',
      'We do not': 'We do not',
      'You agree': 'You agree<?”>',
    });
  });

  it('end where quotation marks stand beside a comma', () => {
    expectShown('en', 'He wrote, “we are not sure”, and left.', {
      'we are not sure': '[…] we are not sure […]',
      'are not sure': '[…] <“we >are not sure […]',
    });
  });

  it('are found in Arabic', () => {
    expectShown('ar', 'لا نرى ذلك حربا، بل نراها ثورة؛ هذا رأينا. وسنبقى هنا.', {
      'نرى ذلك حربا': '<لا >نرى ذلك حربا […]',
      'بل نراها ثورة': '[…] بل نراها ثورة […]',
      'هذا رأينا': '[…] هذا رأينا',
    });
  });

  it('are found in Chinese, which has no spaces', () => {
    expectShown('zh', '我們不認為這是代理人戰爭。首先，這是人民的戰爭。「他們說，我們錯了。」', {
      認為這是代理人戰爭: '<我們不>認為這是代理人戰爭',
      這是人民的戰爭: '[…] 這是人民的戰爭',
      首先: '首先 […]',
    });
  });

  it('are found in Ukrainian', () => {
    expectShown('uk', 'Ми не вважаємо, що це війна за когось. Це наша війна.', {
      вважаємо: '<Ми не >вважаємо […]',
      'що це війна': '[…] що це війна< за когось.>',
    });
  });

  it('of two parts meet where too little is left out between them', () => {
    const one = talk(
      'en',
      'I think that we should never ever under any condition support this war.',
    );
    expect(read(one, 'I think that we should […] support this war.')).to.equal(
      'elided: I think that we should< never ever under any condition > support this war.',
    );
  });
});

describe('words inside quotation marks', () => {
  const isQuoted = (lang: string, text: string, excerpt: string) =>
    findExcerpt(talk(lang, text), {excerpt}).passage?.quoted;

  for (const [text, excerpt] of [
    ['They say “it is a proxy war” there.', 'it is a proxy war'],
    ['They say “it is a proxy war” there.', '“it is a proxy war”'],
    ['They say "it is a proxy war" there.', 'a proxy war'],
    ["They say 'it isn't a proxy war' there.", 'a proxy war'],
    ['They say ‘it isn’t a proxy war’ there.', 'it isn’t'],
    ['Sie sagen: „Das ist ein Krieg.“ Nein.', 'Das ist ein Krieg'],
    ['Sie sagen: »Das ist ein Krieg.« Nein.', 'Das ist ein Krieg'],
    ['Ils disent « c’est la guerre » ici.', 'c’est la guerre'],
    ['他們說「這是戰爭」了。', '這是戰爭'],
    ['They say “he told me ‘no’ at once” there.', 'he told me ‘no’ at once'],
    ['They say “he told me ‘no’ at once” there.', 'at once'],
    ['They say “one.\n\n“Two.\n\n“Three,” they say.', 'Two'],
  ] as const) {
    it(`are someone else's: ${JSON.stringify(text)}, ${excerpt}`, () => {
      expect(isQuoted('en', text, excerpt)).to.equal(true);
    });
  }

  for (const [text, excerpt] of [
    ['They say “it is” and we say it is not so “today”.', 'and we say it is not so'],
    ['They say “it is” and leave.', 'say “it is”'],
    ['The “open mark never closes. We say so.', 'We say so'],
    ['The “open mark never closes.\n\nWe say so.” No.', 'We say so'],
    ['The workers’ rights, the farmers’ rights.', 'rights, the farmers’'],
    ["In the '90s we met the workers' groups.", 'we met the workers'],
    ['A 6" board and a 7" board.', 'board and a'],
  ] as const) {
    it(`are the speaker's own outside: ${JSON.stringify(text)}, ${excerpt}`, () => {
      expect(isQuoted('en', text, excerpt)).to.equal(false);
    });
  }

  it("are someone else's in a quote block too", () => {
    const one = talk('en', ['I read this:', 'We were wrong.', 'So they were.']);
    one.exchanges[0]!.answers[0]!.body[1] = {kind: 'quote', content: ['We were wrong.']};
    expect(findExcerpt(one, {excerpt: 'We were wrong'}).passage?.quoted).to.equal(true);
    expect(findExcerpt(one, {excerpt: 'So they were'}).passage?.quoted).to.equal(false);
  });
});
