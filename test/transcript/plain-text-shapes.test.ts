import {expect} from 'chai';
import {parseTranscript} from '../../src/transcript/index.js';
import {brief, guessed, words} from './plain-texts.js';

async function read(name: string): Promise<string> {
  const response = await fetch(new URL(`../../../test/fixtures/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

describe('a plain text of Q: and A:', () => {
  const NAME = 'questions-and-answers.txt';

  it('is questions, and answers of the one speaker in the front matter', async () => {
    expect(brief(guessed(await read(NAME)))).to.deep.equal([
      '? How did you come to keep bees?',
      'Rosa Marin: My aunt had a garden by the railway, and every summer she sent me out to watch the hives. I was seven, and I was never stung. [laughs] Later I worked in an office for ten years, which taught me how much I missed it: the smell, the noise, the patience. | When the office moved out of town, I stayed.',
      '? Has the city changed for them?',
      'Rosa Marin: It has. Three things matter most: | - lime trees, which flower when everything else is over; - water, even a saucer of it; - people who leave the corners wild. | There is a list on https://orchard.example/plants that I send to everyone who asks.',
      'Q: I see.',
      'Rosa Marin: People think that bees need us. It is the other way round.',
      '? What would you tell somebody who wants to begin? Is there anything they should not do?',
      'Rosa Marin: Begin with one hive, and read the winter before. And do not buy bees from far away.',
    ]);
  });

  it('has its title, its introduction, its language and what the front matter says', async () => {
    const {title, intro, lang, source, speakers} = guessed(await read(NAME));
    expect(title).to.equal('The city has more bees than ever');
    expect(intro.map(words)).to.deep.equal([
      'Rosa Marin has kept bees on the roofs of the harbor for twenty years. We met her between two hives.',
    ]);
    expect(lang).to.equal('en');
    expect(source).to.deep.equal({name: 'The Orchard Review', url: 'https://orchard.example/bees'});
    expect(speakers).to.deep.equal([
      {id: 'rosa-marin', name: 'Rosa Marin', role: 'Beekeeper'},
      {id: 'q', name: 'Q', interviewer: true},
    ]);
  });

  it('has a pull quote at its place in print', async () => {
    expect(guessed(await read(NAME)).quotes).to.deep.equal([
      {
        id: 'i-worked-in-an-office-for-ten-years',
        exchange: 'how-did-you-come-to-keep-bees',
        speaker: 'rosa-marin',
        exact: ['I worked in an office for ten years, which taught me how much I missed it'],
        after: {exchange: 'has-the-city-changed-for-them', answer: 0},
      },
    ]);
  });

  it('has speakers of the names Q and A where nothing says who they are', () => {
    expect(brief(guessed('Q: Why?\n\nA: So.\n\nQ: When?\n\nA: Now.'))).to.deep.equal([
      '? Why?',
      'A: So.',
      '? When?',
      'A: Now.',
    ]);
  });

  for (const [question, answer] of [
    ['Question', 'Answer'],
    ['Interviewer', 'Ann'],
    ['Питання', 'Відповідь'],
    ['Вопрос', 'Ответ'],
    ['Frage', 'Antwort'],
    ['Question ', 'Réponse '],
    ['Pregunta', 'Respuesta'],
    ['س', 'ج'],
    ['问', '答'],
    ['В', 'О'],
  ] as const) {
    it(`may say ${question.trim()} and ${answer.trim()}`, () => {
      const text = `A talk\n\n${question}: One?\n\n${answer}: Two.\n\n${question}: Three?\n\n${answer}: Four.`;
      const interview = guessed(text);
      expect(brief(interview)).to.deep.equal([
        '? One?',
        `${answer.trim()}: Two.`,
        '? Three?',
        `${answer.trim()}: Four.`,
      ]);
      expect(interview).to.not.have.property('interviewers');
    });
  }
});

describe('a plain text with names in capitals on lines of their own', () => {
  const NAME = 'names-in-capitals.txt';
  const BRIEF = [
    '? Як усе почалося?',
    'ОЛЕНА КОВАЛЬ: Ми побачили, що джерело пересохло. Спершу ніхто не вірив, що його можна розчистити. | Потім прийшли сусіди з лопатами, і за тиждень вода піднялася на два пальці. Я досі пам’ятаю, як вона шуміла.',
    'АНДРІЙ БОНДАР: І дітей було більше, ніж дорослих. [сміється]',
    '? Що було найважче?',
    'ОЛЕНА КОВАЛЬ: Папери. Дозвіл ми чекали два роки.',
    '? Чи зробили б ви це ще раз?',
    'АНДРІЙ БОНДАР: Так. Уже робимо: за селом є ще одне джерело.',
  ];

  it('has the turns of those names, the interviewer’s as questions', async () => {
    expect(brief(guessed(await read(NAME)))).to.deep.equal(BRIEF);
  });

  it('is the same where the names are in bold type', async () => {
    const text = (await read(NAME)).replace(/^\p{Lu}{2,} \p{Lu}{2,}$/gmu, '**$&**');
    expect(brief(guessed(text))).to.deep.equal(BRIEF);
  });

  it('has the interviewer, written as the introduction writes the name', async () => {
    expect(guessed(await read(NAME)).interviewers).to.deep.equal([{name: 'Марта Литвин'}]);
  });

  it('has the pull quote, the source and the note', async () => {
    const {quotes, source, notes, lang} = guessed(await read(NAME));
    expect(quotes).to.deep.equal([
      {
        id: 'dozvil-mi-chekali-dva-roki',
        exchange: 'scho-bulo-nayvazhche',
        speaker: 'olena-koval',
        exact: ['Дозвіл ми чекали два роки.'],
      },
    ]);
    expect(source).to.deep.equal({
      name: 'Чернігівській хроніці',
      url: 'https://khronika.example/richka',
    });
    expect(notes?.map(words)).to.deep.equal(['Примітка: імена дітей змінено.']);
    expect(lang).to.equal('uk');
  });
});

describe('a plain text with an interviewer by name', () => {
  const NAME = 'interviewer-by-name.txt';

  it('has the questions of the one who asks and the answers of the others', async () => {
    expect(brief(guessed(await read(NAME)))).to.deep.equal([
      '? 您是什么时候开始学印刷的？',
      '林国栋: 十六岁。那时候父亲病了，家里没有别的办法。 | 师傅话不多，可是他什么都肯教。',
      '王秀兰: 我比他晚两年来，第一天就把铅字打翻了。[笑]',
      '? 现在还有人用铅字吗？',
      '王秀兰: 很少。不过年轻人喜欢，他们觉得每一张都不一样。',
      '陈雨: 是这样。',
      '林国栋: 我们每个星期六开门，谁都可以来试。',
      '? 以后呢，谁来接手？',
      '林国栋: 我女儿。她已经会修机器了。',
    ]);
  });

  it('says who asks, and reports it as a guess', async () => {
    const {interview, guesses} = parseTranscript(await read(NAME));
    expect(interview?.interviewers).to.deep.equal([{name: '陈雨'}]);
    expect(interview?.speakers.map(({name, interviewer}) => [name, interviewer])).to.deep.equal([
      ['陈雨', true],
      ['林国栋', undefined],
      ['王秀兰', undefined],
    ]);
    const guess = guesses.find(({found}) => found.includes('taken for the interviewer'));
    expect([guess?.line, guess?.found]).to.deep.equal([5, '"陈雨", taken for the interviewer']);
  });

  it('has the title, the source and the pull quote', async () => {
    const {title, lang, source, quotes} = guessed(await read(NAME));
    expect({title, lang, source}).to.deep.equal({
      title: '老城里的最后一家印刷厂',
      lang: 'zh',
      source: {name: '河岸周刊', url: 'https://hean.example/print'},
    });
    expect(quotes.map(({exact}) => exact)).to.deep.equal([
      ['年轻人喜欢，他们觉得每一张都不一样。'],
    ]);
  });
});
