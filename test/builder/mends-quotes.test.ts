import {expect} from 'chai';
import {withRemedies} from '../../demo/builder/interview/mends/mends.js';
import {parseTranscript} from '../../src/transcript/index.js';
import {slowly} from '../support/clock.js';
import {HEAD, mended, opened, TURN} from './mending.js';

describe('a mend of a pull quote', () => {
  const quote = (said: string, braces = '{#rises}') => `${HEAD}${TURN}\n> ${said} ${braces}\n`;
  const label = 'Take the answer’s words';

  it("takes the answer's words where they differ a little", () => {
    const text = quote('“Because it rises each morning of the year.”');
    expect(mended(text, label)).to.equal(quote('Because it rises every morning of the year.'));
  });

  it('takes them on both sides of an elision', () => {
    const said =
      'Because it rises every morning of the year, and it is the oldest thing that people make.';
    const text = `${HEAD}## Why? {#why}\n\n**Ann Baker:** ${said}\n\n> Because it raises every morning […] the eldest thing that people make. {#rises}\n`;
    expect(mended(text, label)).to.contain(
      '> Because it rises every morning […] the oldest thing that people make. {#rises}',
    );
  });

  it('takes them by their words where a script writes no spaces', () => {
    const said = '私は毎朝パンを焼いて、それを町の人々に売っています。';
    const text = `${HEAD.replace('lang: en', 'lang: ja')}## なぜ？ {#why}\n\n**Ann Baker:** ${said}それが好きです。\n\n> 私は毎朝パンを作って、それを町の人々に売っています。 {#rises}\n`;
    expect(mended(text, label)).to.contain(`> ${said} {#rises}`);
  });

  it('is none where half of a pair of signs would be taken', () => {
    for (const said of [
      'Because **it rises every** morning of the year',
      'Because it *rises every* morning of the year',
      'Because it [rises every](https://example.org) morning of the year',
    ]) {
      const text = `${HEAD}## Why? {#why}\n\n**Ann Baker:** ${said}.\n\n> every mornings of the year {#rises}\n`;
      const [problem] = opened(text).problems;
      expect(problem?.wanted, said).to.contain('words of an answer');
      expect(problem?.remedies, said).to.equal(undefined);
    }
  });

  it('is sought for no longer than one waits for it', async () => {
    const answer = Array.from({length: 900}, (_, at) => `word${at % 97} said${at}`).join(' ');
    const turn = (at: number) =>
      `## Why ${at}? {#why-${at}}\n\n**Ann Baker:** ${answer}.\n\n> ${answer.slice(0, 900).replaceAll('said1', 'sad1')} {#q-${at}}\n`;
    const text = HEAD + Array.from({length: 200}, (_, at) => turn(at)).join('\n');
    const {problems} = parseTranscript(text, {format: 'markdown'});
    expect(problems).to.have.length(200);
    // A clock that goes on whenever it is looked at: 190 of the 200 milliseconds have gone before any is sought.
    await slowly(() => {
      const {problems: told} = withRemedies({problems, guesses: [], more: 0}, text, 'markdown');
      expect(told.filter(({remedies}) => remedies)).to.have.length.within(1, 20);
    }, 0.95);
  });

  it('is none where the words are far', () => {
    const [problem] = opened(quote('Bread is what kings have eaten for centuries.')).problems;
    expect(problem?.wanted).to.contain('words of an answer');
    expect(problem?.remedies).to.equal(undefined);
  });

  it('is none where two places are as near', () => {
    const twice =
      '**Ann Baker:** It rises every day of the week. And it rises every night of the week.';
    const text = `${HEAD}## Why? {#why}\n\n${twice}\n\n> It rises every hour of the week {#rises}\n`;
    expect(opened(text).problems[0]?.remedies).to.equal(undefined);
  });

  it('says which of two speakers who say it is meant', () => {
    const again = '**Ben Miller:** It rises every morning of the year, they say.';
    const text = `${HEAD}${TURN}\n${again}\n\n## And rye? {#rye}\n\n**Ann Baker:** Yes.\n\n> rises every morning {#rises}\n`;
    const asked = text.replace(
      '## And rye? {#rye}\n\n**Ann Baker:** Yes.\n\n',
      '**Ann Baker:** Yes.\n\n',
    );
    expect(mended(asked, 'Write speaker=ben')).to.contain('{#rises speaker=ben}');
    expect(parseTranscript(mended(asked, 'Write speaker=ann')).interview?.quotes).to.have.length(1);
  });

  it('says which of two exchanges is meant', () => {
    const said = '**Ann Baker:** It rises every morning of the year.';
    const text = `${HEAD}${TURN}\n## And rye? {#rye}\n\n${said}\n\n## And salt? {#salt}\n\n**Ben Miller:** Yes.\n\n> rises every morning {#rises}\n`;
    const after = mended(text, 'Write exchange=rye');
    expect(after).to.contain('{#rises exchange=rye}');
    expect(parseTranscript(after).interview?.quotes[0]?.exchange).to.equal('rye');
  });

  it('removes an origin that there is not', () => {
    const text = quote('Because it rises', '{#rises speaker=cid}');
    expect(mended(text, 'Remove speaker=cid')).to.equal(quote('Because it rises'));
  });

  it('makes a quotation of one that has no answer', () => {
    const text = `${HEAD}## Why? {#why}\n\n> It rises. {#rises}\n\n**Ann Baker:** Yes.\n`;
    expect(mended(text, 'Make it a quotation')).to.contain('\n> It rises.\n');
  });

  it('makes one of a quotation that the answer has just said', () => {
    const after = mended(quote('Because it rises every morning', ''), 'Make it a pull quote');
    expect(after).to.match(/\{#because-it-rises-every-morning\}\n$/);
    expect(parseTranscript(after).interview?.quotes).to.have.length(1);
  });
});
