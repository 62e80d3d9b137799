import {expect} from 'chai';
import type {Block} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {interviewOf, WHOLE} from '../speaker-profile/speakers.js';
import {qaAccordionFallback, speakerProfileFallback} from '../support/fallback-markup.js';
import {
  allSamples,
  pageWith,
  roomsOf,
  upgrade,
  WIDTHS,
  type Sample,
  type Setting,
} from './before-script.js';

/** What themes and resets say of plain tags; ours are more specific than a tag's name. */
const BLOG = `
  html { font-size: 62.5% }
  body { font: 1.8rem/1.75 serif; letter-spacing: 0.01em }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 1.2rem; font-family: sans-serif; line-height: 1.1 }
  p, ul, ol, figure { margin: 0 0 1.6rem }
  ul, ol { padding-left: 3rem }
  a { color: teal; text-decoration: none }
  blockquote { margin: 2rem 0; padding: 1rem 2rem; border-left: 4px solid teal; font-style: italic }
  figcaption { font-size: 1.4rem; text-align: center }
  small { font-size: 80% }
  cite { font-style: normal }
  summary { padding: 1rem; background: #eee }
  *, ::before, ::after { box-sizing: border-box }`;

interface Move {
  readonly sample: Sample;
  readonly grown: number;
  readonly moved: number;
}

async function movesIn(setting: Setting): Promise<Move[]> {
  const samples = await allSamples();
  const page = await pageWith(samples, setting);
  const before = roomsOf(page);
  await upgrade(page);
  const after = roomsOf(page);
  expect(after).to.have.length(samples.length);
  return samples.map((sample, index) => ({
    sample,
    grown: (after[index]?.height ?? NaN) - (before[index]?.height ?? NaN),
    moved: (after[index]?.after ?? NaN) - (before[index]?.after ?? NaN),
  }));
}

/** An exchange with a list in its answer, as the page has it and as the element shows it. */
function listed(): Sample {
  const items = [['Knead'], ['Wait for a night']];
  const [flour] = smallInterview().exchanges;
  if (!flour) throw new Error('no exchange');
  const words: Block = {kind: 'paragraph', content: ['So I do it:']};
  const lists: Block[] = [
    {kind: 'list', items},
    {kind: 'list', ordered: true, items},
  ];
  const answers = [{speakers: ['ana'], body: [words, ...lists]}];
  const interview = smallInterview({exchanges: [{...flour, answers}], quotes: []});
  const markup = `<li>${items.join('</li><li>')}</li>`;
  return {
    tag: 'interview-qa-accordion',
    attributes: '',
    children: `<div lang="en"><details data-exchange="flour" open><summary>${flour.question.join('')}</summary>
      <p><b>Ana Čech:</b> So I do it:</p><ul>${markup}</ul><ol>${markup}</ol></details></div>
      <script type="application/json" data-interview>${JSON.stringify(interview)}</script>`,
  };
}

/** An accordion whose page does not say where the interview was published. */
function unsourced(): Sample {
  const interview = smallInterview();
  return {
    tag: 'interview-qa-accordion',
    attributes: '',
    children: `${qaAccordionFallback(interview, [], '')}
      <script type="application/json" data-interview>${JSON.stringify(interview)}</script>`,
  };
}

/** A speaker of whom all is known. */
function whole(): Sample {
  const interview = interviewOf([WHOLE]);
  return {
    tag: 'interview-speaker-profile',
    attributes: 'show="bio quotes answers"',
    children: `${speakerProfileFallback(interview, WHOLE.id, true)}
      <script type="application/json" data-interview>${JSON.stringify(interview)}</script>`,
  };
}

/** Where the words of each item of a list begin. */
function starts(root: ParentNode | null | undefined): number[] {
  return [...(root?.querySelectorAll('li') ?? [])].map((item) => {
    const range = item.ownerDocument.createRange();
    range.selectNodeContents(item);
    return range.getBoundingClientRect().left;
  });
}

describe('the room that the fallback takes', () => {
  for (const [where, theme] of Object.entries({'a plain page': '', "a blog's theme": BLOG})) {
    for (const width of WIDTHS) {
      it(`is the element's, in each variant and theme, in ${where} ${width} px wide`, async () => {
        const moves = await movesIn({width, theme});
        const wrong = moves
          .filter(({grown, moved}) => !(Math.abs(grown) <= 1 && Math.abs(moved) <= 1))
          .map(({sample, grown}) => `<${sample.tag} ${sample.attributes}> ${grown.toFixed(1)} px`);
        expect(wrong.join('\n')).to.equal('');
      });
    }
  }

  for (const width of WIDTHS) {
    it(`is that of a profile with all that can be known, ${width} px wide`, async () => {
      const page = await pageWith([whole()], {width, theme: BLOG});
      const [before] = roomsOf(page);
      await upgrade(page);
      const [after] = roomsOf(page);
      expect(after?.height).to.be.closeTo(before?.height ?? NaN, 1);
    });

    it(`is that of an accordion with the line that a page has left out, ${width} px wide`, async () => {
      const page = await pageWith([unsourced()], {width, theme: BLOG});
      const [before] = roomsOf(page);
      await upgrade(page);
      const [after] = roomsOf(page);
      expect(after?.height).to.be.closeTo(before?.height ?? NaN, 1);
      expect(after?.after).to.be.closeTo(before?.after ?? NaN, 1);
    });

    it(`leaves a list its indentation, ${width} px wide`, async () => {
      const page = await pageWith([listed()], {width, theme: BLOG});
      const element = page.document.querySelector('interview-qa-accordion');
      const before = starts(element);
      await upgrade(page);
      const after = starts(element?.shadowRoot);
      expect(after).to.have.length(4);
      after.forEach((start, index) => expect(start).to.be.closeTo(before[index] ?? NaN, 0.5));
    });
  }
});
