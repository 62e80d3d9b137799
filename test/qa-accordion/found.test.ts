import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {engine} from '../support/engine.js';
import {qaAccordionFallback} from '../support/fallback-markup.js';
import {click} from '../support/input.js';
import {addressOf, fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes, question} from '../ui/items.js';
import {show} from '../ui/show.js';

const TO_THE_OVEN = '#:~:text=older%20than%20I';

let opened: Window | null = null;

afterEach(async () => {
  getSelection()?.removeAllRanges();
  opened?.close();
  opened = null;
  // Until then, the keys of the next test would go nowhere.
  await until(() => document.hasFocus(), "the test's page had the focus again");
});

// Other test files are to have a browser that never had another window.
after(() => executeServerCommand('start-anew'));

/** Follows a link into a window of its own, as a reader does: engines ask for a click. */
async function follow(address: string): Promise<Window> {
  const link = fixture<HTMLAnchorElement>(`<a href="${address}">Read</a>`);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    opened = open(address);
  });
  await click(link);
  return until(() => opened, 'the window was opened');
}

const SCRIPT = '/build/src/qa-accordion/qa-accordion-define.js';

/** The address of a blog that has the small interview far down, over its fallback. */
async function blog(head = ''): Promise<string> {
  const interview = smallInterview();
  return addressOf({
    html: `<!doctype html><html lang="en"><title>Blog</title>${head}
      <h1>Bread</h1><div style="block-size: 3000px"></div>
      <interview-qa-accordion>
        ${qaAccordionFallback(interview)}
        <script type="application/json" data-interview>${JSON.stringify(interview)}</script>
      </interview-qa-accordion><p>More to read.</p>`,
  });
}

/** Waits until an accordion is shown, and the answer about the oven is open in it. */
async function opensTheOven(view: Window): Promise<void> {
  const element = await until(() => accordionIn(view), 'the accordion was shown');
  const isOpen = () => question(element, 'oven').ariaExpanded === 'true';
  await until(isOpen, 'the answer opened');
  expect(await openOnes(element)).to.deep.equal(['oven']);
  await until(() => view.scrollY > 1000, 'the answer was in view');
}

function accordionIn({document}: Window): QaAccordionElement | null {
  const element = document.querySelector<QaAccordionElement>('interview-qa-accordion');
  return element?.interviewId ? element : null;
}

/** The browser's own search, as a script can ask for it, from the start of the page. */
function find(text: string): boolean {
  getSelection()?.removeAllRanges();
  return (window as unknown as {find: (text: string) => boolean}).find(text);
}

/** README tells what is expected here, engine by engine. */
/** Waits until Firefox shows what it has found, in its own time; others have time to, and do not. */
async function shownInFirefox(isShown: () => boolean): Promise<void> {
  if (engine === 'firefox') await until(isShown, 'what was found is shown');
  else await new Promise((resolve) => setTimeout(resolve, 300));
}

describe('words that the browser looks for', () => {
  describe('by a text fragment, in a page that is only just loaded,', () => {
    it('open the answer', async () => {
      const script = `<script type="module" src="${SCRIPT}"></script>`;
      await opensTheOven(await follow((await blog(script)) + TO_THE_OVEN));
    });

    it('open the fallback, and then the answer of an element that is upgraded late', async () => {
      const view = await follow((await blog()) + TO_THE_OVEN);
      const isOpen = () => view.document.querySelector('[data-exchange="oven"]')?.matches('[open]');
      await until(isOpen, 'the fallback opened');
      const script = view.document.createElement('script');
      script.type = 'module';
      script.src = SCRIPT;
      view.document.head.append(script);
      await opensTheOven(view);
    });
  });

  describe('by window.find', () => {
    it('are found in an open answer, but in WebKit, which looks into no shadow root', async () => {
      await show('<interview-qa-accordion open="oven"></interview-qa-accordion>');
      expect(find('older than I')).to.equal(engine !== 'webkit');
    });

    it('are found in a closed answer, but in WebKit, and open it in Firefox', async () => {
      const element = await show<QaAccordionElement>(
        '<interview-qa-accordion></interview-qa-accordion>',
      );
      expect(find('older than I')).to.equal(engine !== 'webkit');
      await shownInFirefox(() => question(element, 'oven').ariaExpanded === 'true');
      expect(await openOnes(element)).to.deep.equal(engine === 'firefox' ? ['oven'] : []);
    });

    it("are found in the page's own hidden text everywhere, and shown in Firefox", async () => {
      const box = fixture('<div><p hidden="until-found">Marzipan is sweet</p></div>');
      expect(find('Marzipan is')).to.equal(true);
      const isShown = () => box.querySelector('[hidden]') === null;
      await shownInFirefox(isShown);
      expect(isShown()).to.equal(engine === 'firefox');
    });
  });
});
