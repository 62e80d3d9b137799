/** A page that has its words and its style sheet, and gets the script when the test says so. */
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {
  articleFallback,
  qaAccordionFallback,
  quoteCardFallback,
  speakerProfileFallback,
} from '../support/fallback-markup.js';
import {otherOrigin, page, type Page} from '../support/page.js';

export const WIDTHS = [360, 768, 1280];

export interface Sample {
  readonly tag: string;
  /** Attributes, which also name the sample in a message. */
  readonly attributes: string;
  readonly children: string;
}

export async function bundled(): Promise<Interview> {
  const response = await fetch('/data/interview.json');
  return (await response.json()) as Interview;
}

/** One of each element, as most pages have it. */
export async function plainSamples(): Promise<Record<string, Sample>> {
  const interview = await bundled();
  const quote = 'not-a-proxy-war';
  const samples = [
    {
      tag: 'interview-quote-card',
      attributes: `quote="${quote}"`,
      children: quoteCardFallback(interview, quote),
    },
    {tag: 'interview-qa-accordion', attributes: '', children: qaAccordionFallback(interview)},
    {
      tag: 'interview-speaker-profile',
      attributes: 'speaker="vasylyna"',
      children: speakerProfileFallback(interview, 'vasylyna'),
    },
    {tag: 'interview-article', attributes: '', children: articleFallback(interview)},
  ];
  return Object.fromEntries(samples.map((sample) => [sample.tag, sample]));
}

const THEMES = ['', 'theme="light"', 'theme="dark"', 'theme="auto"'];

/** What an author may ask for, in every theme. */
export async function allSamples(): Promise<Sample[]> {
  const interview = await bundled();
  const cards = interview.quotes.flatMap(({id}) =>
    ['', 'variant="plain"', 'variant="banner"'].flatMap((variant) =>
      ['', 'without-portrait'].map((portrait) => ({
        tag: 'interview-quote-card',
        attributes: `quote="${id}" ${variant} ${portrait}`,
        children: quoteCardFallback(interview, id),
      })),
    ),
  );
  const accordions = [[], ['the-war'], interview.exchanges.map(({id}) => id)].map((open) => ({
    tag: 'interview-qa-accordion',
    attributes: open.length > 1 ? 'open="all"' : `open="${open[0] ?? 'none'}"`,
    children: qaAccordionFallback(interview, open),
  }));
  const profiles = interview.speakers.flatMap(({id}) =>
    ['', 'without-portrait'].flatMap((portrait) =>
      [false, true].map((answers) => ({
        tag: 'interview-speaker-profile',
        attributes: `speaker="${id}" ${portrait} ${answers ? 'show="bio quotes answers"' : ''}`,
        children: speakerProfileFallback(interview, id, answers),
      })),
    ),
  );
  const byline = '8 minutes to read';
  const articles = [
    {attributes: '', children: articleFallback(interview)},
    {attributes: 'without-links', children: articleFallback(interview, {byline})},
    {attributes: 'collapsible', children: articleFallback(interview, {byline, collapsible: true})},
  ].map((sample) => ({tag: 'interview-article', ...sample}));
  return THEMES.flatMap((theme) =>
    [...cards, ...accordions, ...profiles, ...articles].map((sample) => ({
      ...sample,
      attributes: `${sample.attributes} ${theme}`.replace(/\s+/g, ' ').trim(),
    })),
  );
}

export interface Setting {
  readonly width: number;
  /** Rules of the page's own, before the style sheet. */
  readonly theme?: string;
  readonly withoutStyleSheet?: boolean;
}

/** Loads a page with the samples, a paragraph after each, and no script yet. */
export async function pageWith(samples: readonly Sample[], setting: Setting): Promise<Page> {
  const {width, theme = '', withoutStyleSheet = false} = setting;
  const other = await otherOrigin();
  const link = `<link rel="stylesheet" href="${other}/dist/fallback.css">`;
  const markup = samples.map(
    ({tag, attributes, children}) =>
      `<${tag} ${attributes}>${children}</${tag}><p class="after">What the page says then.</p>`,
  );
  const loaded = await page({
    width,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>
      <style>body { margin: 16px; font: 17px/1.6 sans-serif } ${theme}</style>
      ${withoutStyleSheet ? '' : link}</head><body>${markup.join('\n')}</body></html>`,
  });
  // In view, so that its layout shifts are watched.
  loaded.frame.style.cssText += 'position: absolute; inset-block-start: 0; inset-inline-start: 0';
  loaded.frame.scrollIntoView();
  await painted(loaded);
  return loaded;
}

/** Gives the page its script, which is answered after `delay` ms, and waits for the elements. */
export async function upgrade({document, window}: Page, delay = 0): Promise<void> {
  const script = document.createElement('script');
  // With a key of its own: Chromium has requests for the same address wait for each other.
  const query = `delay=${delay}&key=${crypto.randomUUID()}`;
  script.src = `${await otherOrigin()}/dist/interview-widgets.min.js?${query}`;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('The script did not load'));
  });
  document.head.append(script);
  await loaded;
  const elements = [...document.querySelectorAll('.after')].map(
    (after) => after.previousElementSibling as InterviewElement,
  );
  await Promise.all(elements.map(({ready}) => ready));
  if (!elements.every(({shadowRoot}) => shadowRoot?.querySelector('.root')?.checkVisibility())) {
    throw new Error('An element still shows its fallback');
  }
  await painted({window});
}

export async function painted({window}: Pick<Page, 'window'>): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}

export interface Room {
  readonly height: number;
  /** How far below the element's top the paragraph after it begins. */
  readonly after: number;
}

/** The room of each element, in the order of the page. */
export function roomsOf({document}: Page): Room[] {
  return [...document.querySelectorAll('.after')].map((after) => {
    const element = after.previousElementSibling;
    if (!element) throw new Error('an element stands before each paragraph');
    const {top, height} = element.getBoundingClientRect();
    return {height, after: after.getBoundingClientRect().top - top};
  });
}
