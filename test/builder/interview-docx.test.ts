import {expect} from 'chai';
import {docxText} from '../../demo/builder/compiler/docx-text.js';
import {parseDocx, parseTranscript} from '../../src/transcript/index.js';
import {press, type} from '../support/input.js';
import {until} from '../support/wait.js';
import {docx, item, p, run, styled, table} from '../transcript/docx-files.js';
import {forget, openStep} from './interviewing.js';

const NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const QUESTIONS = [p('Why do you bake?'), p('Because it rises.'), p('Who eats it?'), p('We do.')];

/** A document with problems as text: what is wrong with the one, and with the other. */
async function told(body: string, parts: Parameters<typeof docx>[1] = {}) {
  const bytes = (await docx(body, parts)).slice().buffer;
  const text = (await docxText(bytes)) ?? '';
  const found = (parsed: {problems: {found: string}[]}) => parsed.problems.map((one) => one.found);
  return {
    text,
    before: found(await parseDocx(bytes)),
    after: found(parseTranscript(text, {format: 'text'})),
  };
}

describe('a .docx with problems, as text', () => {
  it('has the same problems', async () => {
    for (const body of [
      QUESTIONS.join(''),
      p('Nobody speaks here.') + p('Nor here.'),
      p('Why?') + p('Ann: Yes.') + p('Ben: No.') + p('Ben:') + p('Ann: Perhaps.') + p('Ann:'),
    ]) {
      const {before, after, text} = await told(body);
      expect(before, body).not.to.be.empty;
      expect(after, text).to.deep.equal(before);
    }
  });

  it('keeps every word, with its marks as plain text has them', async () => {
    const body = [
      styled('Title', 'Of bread: a "history"'),
      styled('heading1', 'Why?'),
      p('It is ', run('warm ', 'b'), 'and', '<w:r><w:br/></w:r>', 'soft', NOTE, '.'),
      item(1, 'rye'),
      item(1, 'wheat'),
      table(['Ann', 'Who eats it?'], ['Ben', 'We do.']),
    ].join('');
    const {text} = await told(body, {footnotes: [p('As they say.')]});
    expect(text).to.equal(
      [
        '---\ntitle: "Of bread: a \\"history\\""\n---',
        '# Why?',
        'It is **warm** and\nsoft [Footnote: As they say.].',
        '• rye\n• wheat',
        'Ann: Who eats it?',
        'Ben: We do.',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('keeps the note of a title, and a note within a note', async () => {
    const note = p('As they say', '<w:r><w:footnoteReference w:id="2"/></w:r>');
    const {text} = await told(styled('Title', 'Bread', NOTE) + p('Ann: Yes.'), {
      footnotes: [note, p('in France')],
    });
    expect(text).to.contain('# Bread [Footnote: As they say (in France)]');
  });

  it('is nothing where the file cannot be read', async () => {
    expect(await docxText(new Uint8Array([80, 75, 3, 4, 0]).buffer)).to.equal(undefined);
  });
});

describe('a .docx with problems in the builder', () => {
  beforeEach(forget);
  after(forget);

  it('is mended in its words, and is the document again by one undo', async () => {
    const step = await openStep();
    step.choose(new File([(await docx(QUESTIONS.join(''))).slice()], 'bread.docx'));
    await step.says('1 problem');
    expect(step.text).to.contain('Paragraph 1');
    await step.click('Edit its words here');
    await until(() => step.lines.includes('Because it rises.'), 'its words are in the editor');
    await step.says('Its words are a text now');
    await step.click(/^Go to Line 1/);
    await until(() => step.activeLine?.textContent === 'Why do you bake?', 'the cursor is there');
    const root = step.section.querySelector('transcript-editor')!.shadowRoot!;
    expect(root.querySelector('.cm-lint-marker-error')).not.to.equal(null);
    await step.click('Undo');
    await until(() => step.text.includes('Paragraph 1'), 'it is the document again');
    expect(step.section.querySelector('transcript-editor')).to.equal(null);
  });

  it('is an interview once its words say who speaks', async () => {
    const step = await openStep();
    step.choose(new File([(await docx(QUESTIONS.join(''))).slice()], 'bread.docx'));
    await step.click('Edit its words here');
    await until(() => step.lines.includes('We do.'), 'its words are in the editor');
    for (const words of ['Because it rises.', 'We do.']) {
      await step.focuses();
      await press('Control+Home');
      for (let line = step.lines.indexOf(words); line > 0; line -= 1) await press('ArrowDown');
      await type('Ann: ');
    }
    await step.click('Write it down as Markdown');
    await until(() => step.written.includes('**Ann:** Because it rises.'), 'it is Markdown');
  });
});
