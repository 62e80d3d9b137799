import {expect} from 'chai';
import '../../src/speaker-profile/speaker-profile-define.js';
import type {Interview} from '../../src/interview/schema.js';
import {showIn} from '../ui/all-elements.js';
import {all, one} from '../ui/show.js';
import {interviewOf, twelve, WHOLE} from './speakers.js';

const PROFILE = '<interview-speaker-profile show="bio quotes answers"></interview-speaker-profile>';
const {portrait: _portrait, ...plain} = WHOLE;

/** A profile in a room so many times the text's size wide. */
async function inRoom(size: number, interview: Interview = interviewOf([plain]), markup = PROFILE) {
  const [element] = await showIn(
    `<div style="font-size: 16px; width: ${size}em">${markup}</div>`,
    interview,
  );
  if (!element) throw new Error('no element');
  const box = (selector: string) => one(element, selector).getBoundingClientRect();
  return {element, box};
}

/** The bundled interview, with something to tell of its speakers. */
async function bundled(): Promise<Interview> {
  const interview = (await (await fetch('/data/interview.json')).json()) as Interview;
  for (const speaker of interview.speakers) speaker.bio = WHOLE.bio;
  return interview;
}

/** How far below its own top a profile has what a selector finds, for each in rows of columns. */
async function row(size: number, interview: Interview) {
  const markup = interview.speakers
    .map(({id}) => `<interview-speaker-profile speaker="${id}"></interview-speaker-profile>`)
    .join('');
  const elements = await showIn(
    `<div style="font-size: 16px; display: grid; grid-template-columns: repeat(3, ${size}em); width: max-content">${markup}</div>`,
    interview,
  );
  return (selector: string) =>
    elements.map((element) => {
      const [first] = all(element, selector);
      return (first?.getBoundingClientRect().top ?? NaN) - element.getBoundingClientRect().top;
    });
}

function expectAligned(tops: Awaited<ReturnType<typeof row>>): void {
  for (const selector of ['h3', '[part="bio"]']) {
    const found = tops(selector);
    expect(found).to.have.length.above(1);
    for (const top of found) expect(top, selector).to.be.closeTo(found[0] ?? NaN, 1);
  }
}

describe('the layout of a profile', () => {
  it('is compact in a narrow room: a small portrait, the name and the role beside it', async () => {
    const {box} = await inRoom(18);
    const portrait = box('[part="portrait"]');
    expect(portrait.width).to.be.closeTo(2.5 * 16, 1);
    expect(box('h3 > *').left).to.be.at.least(portrait.right);
    expect(box('[part="role"]').left).to.be.at.least(portrait.right);
    expect(box('h3').height).to.be.lessThan(2 * 16);
  });

  it('is one line in a narrow room, where what there is to say is short', async () => {
    const short = {id: 'ana', name: 'Ana', role: 'Baker'};
    const {box} = await inRoom(18, interviewOf([short]), PROFILE.replace(/ show="[^"]*"/, ''));
    const [name, role] = [box('h3'), box('[part="role"]')];
    expect(role.left).to.be.at.least(name.right);
    expect(role.bottom).to.be.within(name.top, name.bottom);
  });

  it('is standard in most rooms: the portrait beside the name, all else beneath', async () => {
    const {box} = await inRoom(30);
    const portrait = box('[part="portrait"]');
    expect(portrait.width).to.be.closeTo(4 * 16, 1);
    expect(box('h3 > *').left).to.be.at.least(portrait.right);
    expect(box('[part="bio"]').left).to.be.closeTo(portrait.left, 1);
    expect(box('[part="bio"]').top).to.be.at.least(portrait.bottom);
  });

  it('is wide where there is room: who it is in a column, and beside it all else', async () => {
    const {box} = await inRoom(64);
    expect(box('h3').top).to.be.at.least(box('[part="portrait"]').bottom);
    for (const part of ['bio', 'quotes', 'answers']) {
      expect(box(`[part="${part}"]`).left).to.be.at.least(box('header').right + 16);
    }
    expect(box('[part="bio"]').top).to.be.closeTo(box('header').top, 1);
  });

  it('has the name beside the portrait in a wide room where there is nothing else to tell', async () => {
    const bare = '<interview-speaker-profile show="bio"></interview-speaker-profile>';
    const {bio: _bio, ...nobody} = plain;
    const {box} = await inRoom(64, interviewOf([nobody]), bare);
    expect(box('h3 > *').left).to.be.at.least(box('[part="portrait"]').right);
    expect(box('header').width).to.be.closeTo(64 * 16, 1);
  });

  it('ends below the name where that is longer than what stands beside it', async () => {
    const short = '<interview-speaker-profile show="bio"></interview-speaker-profile>';
    const {element, box} = await inRoom(64, interviewOf([plain]), short);
    expect(element.getBoundingClientRect().bottom).to.be.at.least(box('header').bottom);
  });

  for (const size of [18, 30, 64]) {
    it(`leaves no room for a portrait that is left out, ${size}em wide`, async () => {
      const markup = '<interview-speaker-profile without-portrait></interview-speaker-profile>';
      const {box} = await inRoom(size, interviewOf([plain]), markup);
      expect(box('h3 > *').left).to.be.closeTo(box('header').left, 1);
      expect(box('h3').top).to.be.closeTo(box('header').top, 1);
    });

    it(`mirrors from right to left, ${size}em wide`, async () => {
      const interview = {...interviewOf([plain]), lang: 'ar', dir: 'rtl' as const};
      const {element, box} = await inRoom(size, interview);
      expect(box('[part="portrait"]').right).to.be.closeTo(
        element.getBoundingClientRect().right,
        1,
      );
      expect(box('h3 > *').right).to.be.at.most(box('[part="portrait"]').right);
    });
  }

  for (const size of [18, 24, 30]) {
    it(`aligns the profiles of twelve speakers in columns ${size}em wide`, async () => {
      expectAligned(await row(size, twelve()));
    });
  }

  for (const size of [24, 30, 36]) {
    it(`aligns the profiles of the bundled interview in columns ${size}em wide`, async () => {
      expectAligned(await row(size, await bundled()));
    });
  }
});
