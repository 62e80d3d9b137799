/** What the builder copies, pasted into a page of its own that loads it. */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import type {FlavorName} from '../../demo/builder/state/state.js';
import {shown} from '../demo/site.js';
import {page, type Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {bakers} from './snippets.js';

/** Nothing but what the flavor needs, of this site. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html interview-widgets',
].join('; ');

function blank(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
}

/** A page whose body is what was copied. */
export async function pasted(code: string, policy = POLICY): Promise<Page> {
  return page({html: blank(code), headers: {'Content-Security-Policy': policy}});
}

/** A page of an app whose only component is what was copied. */
async function inApp(code: string): Promise<Page> {
  const files = {[`${bakers.id}.json`]: JSON.stringify(bakers)};
  const {script, style} = await executeServerCommand<Record<'script' | 'style', string>, object>(
    'bundle-component',
    {code, files},
  );
  const url = (text: string, type: string) => URL.createObjectURL(new Blob([text], {type}));
  const head = `<link rel="stylesheet" href="${url(style, 'text/css')}">
    <script type="module" src="${url(script, 'text/javascript')}"></script>`;
  return page({html: blank('', head)});
}

/** The element of a page that was loaded, once it is ready. */
async function elementIn(loaded: Page, tag: string): Promise<InterviewElement> {
  const element = await until(
    () => loaded.document.querySelector<InterviewElement>(`${tag}:defined`),
    `<${tag}> is defined`,
  );
  await element.ready;
  return element;
}

/** That a reader sees the words, with a script and without, and that nothing is amiss. */
export async function expectShown(
  flavor: FlavorName,
  code: string,
  tag: string,
  words: string,
): Promise<void> {
  switch (flavor) {
    case 'element':
    case 'markup': {
      const loaded = await pasted(code);
      const element = await elementIn(loaded, tag);
      expect(shown(element)).to.include(words);
      expect(element.textContent, 'the fallback').to.include(words);
      expectQuiet(loaded);
      return;
    }
    case 'frame': {
      const loaded = await pasted(code);
      const frame = loaded.document.querySelector('iframe');
      const inner = () => frame?.contentDocument?.querySelector<InterviewElement>(tag);
      const element = await until(() => inner()?.shadowRoot && inner(), 'the frame has loaded');
      await element.ready;
      expect(shown(element)).to.include(words);
      const root = element.ownerDocument.documentElement;
      const height = () => Math.ceil(root.getBoundingClientRect().height);
      await until(() => frame?.height === String(height()), 'the frame is as high as its words');
      expectQuiet(loaded);
      return;
    }
    case 'static': {
      const loaded = await pasted(code, "default-src 'none'; style-src-attr 'unsafe-inline'");
      expect(loaded.document.body.innerText).to.include(words);
      expectQuiet(loaded);
      return;
    }
    case 'npm': {
      const loaded = await inApp(code);
      const element = await elementIn(loaded, tag);
      expect(shown(element)).to.include(words);
      expect(element.textContent, 'the fallback').to.include(words);
      expectQuiet(loaded);
      return;
    }
    case 'picture':
      throw new Error('A picture is no code.');
  }
}

function expectQuiet({record}: Page): void {
  expect(record).to.deep.equal({warnings: [], errors: [], violations: []});
}
