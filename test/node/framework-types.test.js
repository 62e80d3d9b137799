/** The types for frameworks, in an app of each: what is right holds, and what is wrong does not. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {appProgram} from '../support/app-program.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const {exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Each line of an app that must not hold is marked as such: where it does, that is an error. */
const WRONG = '// @ts-expect-error';

const JSX_APP = `
const onLoad = (event: InterviewLoadEvent) => void event.interview.title;
export const right = (
  <interview-quote-card id="a" quote="rye" theme="dark" without-actions heading-level={3} data={undefined}>
    <p>Rye.</p>
  </interview-quote-card>
);
export const profile = <interview-speaker-profile speaker="ana" withoutPortrait={true} />;
export const article = <interview-article show="intro" collapsible />;
export const accordion = <interview-qa-accordion open="first" exchanges="flour" />;
${WRONG}
export const misspelt = <interview-quote-card qoute="rye" />;
${WRONG}
export const unknown = <interview-quote-card theme="purple" />;
${WRONG}
export const foreign = <interview-article quote="rye" />;
${WRONG}
export const readOnly = <interview-article interviewId="talk" />;
${WRONG}
export const absent = <interview-portrait />;
`;
const LOWER_CASE_EVENTS = `
export const heard = <interview-quote-card oninterview-load={onLoad} />;
${WRONG}
export const mistaken = <interview-quote-card oninterview-load={(event: InterviewToggleEvent) => void event} />;
`;
const EVENTS = `import type {InterviewLoadEvent, InterviewToggleEvent} from 'interview-widgets';\n`;

/** @type {Record<string, {code: string, jsxImportSource?: string}>} */
const APPS = {
  react: {
    jsxImportSource: 'react',
    code: `${EVENTS}import type {} from 'interview-widgets/react';
import {createRef} from 'react';
import type {QuoteCardElement} from 'interview-widgets';
${JSX_APP}${LOWER_CASE_EVENTS}
const card = createRef<QuoteCardElement>();
export const held = <interview-quote-card key="a" className="wide" ref={card} onClick={() => undefined} />;
`,
  },
  preact: {
    jsxImportSource: 'preact',
    code: `${EVENTS}import type {} from 'interview-widgets/preact';\n${JSX_APP}${LOWER_CASE_EVENTS}`,
  },
  solid: {
    jsxImportSource: 'solid-js',
    code: `${EVENTS}import type {} from 'interview-widgets/solid';
${JSX_APP}
export const heard = <interview-quote-card on:interview-load={onLoad} prop:quote="rye" bool:without-actions={true} />;
${WRONG}
export const mistaken = <interview-quote-card on:interview-load={(event: InterviewToggleEvent) => void event} />;
${WRONG}
export const unset = <interview-quote-card prop:quote={3} />;
`,
  },
  svelte: {
    code: `${EVENTS}import type {} from 'interview-widgets/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
const onLoad = (event: InterviewLoadEvent) => void event;
const onToggle = (event: InterviewToggleEvent) => void event;
type Card = SvelteHTMLElements['interview-quote-card'];
type Older = svelteHTML.IntrinsicElements['interview-quote-card'];
export const right: Card = {quote: 'rye', theme: 'dark', class: 'wide', 'oninterview-load': onLoad};
export const older: Older = {quote: 'rye', 'without-actions': true, 'on:interview-load': onLoad};
${WRONG}
export const misspelt: Card = {qoute: 'rye'};
${WRONG}
export const unknown: Card = {theme: 'purple'};
${WRONG}
export const mistaken: Card = {'oninterview-load': onToggle};
${WRONG}
export const olderMistaken: Older = {'on:interview-load': onToggle};
`,
  },
  vue: {
    code: `${EVENTS}import type {} from 'interview-widgets/vue';
import type {GlobalComponents} from 'vue';
type Card = InstanceType<GlobalComponents['interview-quote-card']>;
export const right: Card['$props'] = {quote: 'rye', theme: 'dark', class: 'wide', 'without-actions': true};
export const heard = (card: Card, event: InterviewLoadEvent) => card.$emit('interview-load', event);
export const kept = (card: Card) => card.toBlob({size: '1200x630'});
${WRONG}
export const misspelt: Card['$props'] = {qoute: 'rye'};
${WRONG}
export const unknown: Card['$props'] = {theme: 'purple'};
${WRONG}
export const mistaken = (card: Card, event: InterviewToggleEvent) => card.$emit('interview-load', event);
`,
  },
};

describe('the types for frameworks', () => {
  it('are those of the exports map that have types alone, each with its file', () => {
    const found = Object.entries(exports).filter(
      ([, value]) => value && Object.keys(value).join() === 'types',
    );
    assert.deepEqual(
      found.map(([key]) => key),
      Object.keys(APPS).map((name) => `./${name}`),
    );
    for (const [, {types}] of found) assert.ok(existsSync(join(ROOT, types)), types);
  });

  for (const [name, app] of Object.entries(APPS)) {
    it(`know the elements in an app of ${name}, and refuse what they do not have`, () => {
      assert.equal(appProgram(app).problems(), '');
    });
  }
});
