/** The whole interview, in each flavor. */
import {byId, quotesByPlace} from '../interview/lookup.js';
import type {Interview, Quote, Speaker} from '../interview/schema.js';
import {hasContents} from '../interview/shown-exchanges.js';
import {toPlainText} from '../interview/to-plain-text.js';
import {articleByline} from './article-byline.js';
import {dateWords} from './date.js';
import {ELEMENT, EMAIL, LINE, MARKUP, type Dress} from './dress.js';
import {escapeHtml, type Attributes} from './escape.js';
import {detailsOf, proseOf, sectionedOf, type ExchangeSetting} from './exchanges.js';
import {heading} from './heading.js';
import {ENGLISH, message, ownWords, type RenderedLabels} from './labels.js';
import {besidePicture, mailFrame, mailHeading, mailLine} from './mail.js';
import {
  anchorOf,
  elementAttributes,
  flavorOf,
  levelOf,
  markupAttributes,
  type AnswersOptions,
} from './options.js';
import {languageOf} from './quotation.js';
import {quoteFigure} from './quote-figure.js';
import {someOf} from './render-error.js';
import {RichText} from './rich-text.js';
import {ofQuote} from './shown-quotation.js';
import {linked, nameHtml, roleHtml} from './speaker.js';
import {block, tag} from './tag.js';
import {untouched} from './untouched.js';

export const ARTICLE_PARTS = [
  'intro',
  'speakers',
  'questions',
  'quotes',
  'notes',
  'source',
] as const;
type Part = (typeof ARTICLE_PARTS)[number];
export const ARTICLE_NAMES = ['show', 'collapsible', 'quotable', 'withoutLinks'];

/** The attributes of `<interview-article>`, and how it is rendered. */
export interface ArticleOptions extends AnswersOptions {
  /** What to show; all by default. As text, who speaks is named before their answers alone. */
  readonly show?: readonly Part[] | undefined;
  /** Folds the answers away beneath their questions. */
  readonly collapsible?: boolean | undefined;
  readonly quotable?: boolean | undefined;
  readonly withoutLinks?: boolean | undefined;
}

/** The whole interview, or parts of it. As text it is what `toPlainText()` makes of it. */
export function renderArticle(interview: Interview, options: ArticleOptions = {}): string {
  const as = flavorOf(options);
  const parts = someOf('show', options.show, ARTICLE_PARTS);
  const has = (part: Part) => parts.includes(part);
  const article: Article = {
    interview,
    labels: options.labels ?? ENGLISH,
    has,
    level: levelOf(options, 2),
    anchor: anchorOf(interview, options),
    isFolded: options.collapsible === true,
  };
  switch (as) {
    case 'element':
      return block('interview-article', elementAttributes(options, ARTICLE_NAMES), [
        block('article', around(article), content(article, ELEMENT)),
      ]);
    case 'markup':
      return untouched(
        block(
          'section',
          {class: 'interview-article', ...markupAttributes(options, ARTICLE_NAMES)},
          [block('article', around(article), content(article, MARKUP))],
        ),
      );
    case 'email':
      return mailFrame(interview, mailContent(article));
    case 'text':
      return toPlainText(interview, {
        intro: has('intro'),
        questions: has('questions'),
        quotes: has('quotes'),
        notes: has('notes'),
        source: has('source'),
      });
  }
}

interface Article {
  readonly interview: Interview;
  readonly labels: RenderedLabels;
  readonly has: (part: Part) => boolean;
  readonly level: number;
  readonly anchor: string | undefined;
  readonly isFolded: boolean;
}

/** With a class that says what room is kept, for a page of which the seventh question comes late. */
function around({interview, has}: Article): Attributes {
  const isLong = has('questions') && hasContents(interview);
  return {class: isLong ? 'interview-with-contents' : undefined, ...languageOf(interview)};
}

function content(article: Article, dress: Dress): string[] {
  const {interview, has, level, isFolded} = article;
  const {exchanges} = interview;
  const setting = settingOf(article, dress);
  return [
    block('header', {}, [
      heading(dress, level, escapeHtml(interview.title)),
      ...(has('intro') ? intro(interview, dress) : []),
      ...byline(article).map((line) => tag('p', {}, line)),
    ]),
    has('speakers')
      ? block(
          'ul',
          {},
          people(interview).map((speaker) => tag('li', {}, person(interview, speaker, dress))),
        )
      : '',
    ...(has('questions')
      ? isFolded
        ? detailsOf(setting, exchanges, () => false)
        : sectionedOf(setting, exchanges)
      : quotesAlone(article, dress)),
    block('footer', {}, footer(article, dress, {})),
  ];
}

function mailContent(article: Article): string[] {
  const {interview, has, level} = article;
  const title = heading(EMAIL, level, escapeHtml(interview.title), {
    style: 'margin:0 0 12px;font-size:1.6em;line-height:1.2',
  });
  const notes = footer(article, EMAIL, {style: mailHeading(false)});
  return [
    title,
    ...(has('intro') ? intro(interview, EMAIL) : []),
    ...byline(article).map(mailLine),
    has('speakers') ? block('div', {style: 'margin:12px 0'}, mailPeople(interview)) : '',
    ...(has('questions')
      ? proseOf(settingOf(article, EMAIL), interview.exchanges, mailHeading)
      : quotesAlone(article, EMAIL)),
    block('div', {style: `margin:24px 0 0;padding:12px 0 0;border-top:1px solid ${LINE}`}, notes),
  ];
}

function settingOf(article: Article, dress: Dress): ExchangeSetting {
  const {interview, labels, has, level, anchor} = article;
  const quotesAfter = has('quotes') ? quotesByPlace(interview) : () => [];
  return {
    interview,
    labels,
    dress,
    anchor,
    speakers: [],
    // Whom the speakers speak for stands above.
    affiliated: false,
    level: level + 1,
    quotesAfter: (exchange, answer) =>
      quotesAfter(exchange, answer).map((quote) => pullQuote(article, dress, quote)),
  };
}

/** A quotation beside its speaker's words, who is named for all that. */
function pullQuote({interview, labels}: Article, dress: Dress, quote: Quote): string {
  const shown = ofQuote(interview, quote);
  const speaker = byId(interview.speakers, quote.speaker);
  return quoteFigure(dress, shown, labels, speaker ? nameHtml(interview, speaker) : '');
}

function quotesAlone(article: Article, dress: Dress): string[] {
  if (!article.has('quotes')) return [];
  return article.interview.quotes.map((quote) => pullQuote(article, dress, quote));
}

function intro({lead, image, intro: blocks}: Interview, dress: Dress): string[] {
  const text = new RichText(dress);
  return [
    lead ? text.paragraph(tag('strong', {}, text.inlines(lead))) : '',
    ...(image ? text.blocks([{kind: 'image', image}]) : []),
    ...text.blocks(blocks),
    text.footnotes(),
  ];
}

/** Who made the interview, and when; nothing where none of it is known. */
function byline({interview, labels, has}: Article): string[] {
  const line = articleByline(interview, labels, {
    withIntro: has('intro'),
    withQuestions: has('questions'),
  });
  return line ? [tag('small', {}, line)] : [];
}

/** Who answers; who asks is named in the byline. */
function people({speakers}: Interview): Speaker[] {
  return speakers.filter(({interviewer}) => !interviewer);
}

function person(interview: Interview, speaker: Speaker, {hasPortraits}: Dress): string {
  const credit = hasPortraits && speaker.portrait?.credit;
  return [
    tag('b', {}, nameHtml(interview, speaker)),
    roleHtml(interview, speaker),
    credit ? tag('small', {}, escapeHtml(credit)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same, each beside their portrait. */
function mailPeople(interview: Interview): string[] {
  return people(interview).map((speaker) => {
    const line = mailLine(person(interview, speaker, EMAIL));
    const {portrait} = speaker;
    return portrait ? besidePicture(interview, portrait, 40, [line]) : line;
  });
}

/** What stands beneath the text: corrections, notes, and where it was published. */
function footer(article: Article, dress: Dress, title: Attributes): string[] {
  const {interview, has} = article;
  const notes = new RichText(dress);
  return [
    // They belong to whatever is shown of the words that were corrected.
    has('questions') || has('notes') ? corrections(article, dress, title) : '',
    has('notes')
      ? block('div', {}, [...notes.blocks(interview.notes ?? []), notes.footnotes()])
      : '',
    has('source') ? tag('p', dress.paragraph, sourceNote(article)) : '',
  ].filter(Boolean);
}

function corrections({interview, labels, level}: Article, dress: Dress, title: Attributes): string {
  const {corrections: list = []} = interview;
  const text = new RichText(dress);
  const items = list.map(({date, text: words}) =>
    tag('li', {}, `${dateHtml(interview, labels, date)}: ${text.inlines(words)}`),
  );
  if (!items.length) return '';
  return block('div', {}, [
    heading(dress, level + 1, ownWords(interview, labels, labels.article.corrections), title),
    block('ul', dress.list, items),
    text.footnotes(),
  ]);
}

/** "Originally published by …": with a link, the date and the license, whatever of it is known. */
function sourceNote({interview, labels}: Article): string {
  const {name, url, published, license} = interview.source;
  const date = published ? `, ${dateWords(published, labels.lang)}` : '';
  const place = [{html: linked(url, escapeHtml(name))}, date];
  const note = message(interview, labels, labels.publishedBy(place));
  return license ? `${note} · ${escapeHtml(license)}` : note;
}

function dateHtml(interview: Interview, labels: RenderedLabels, date: string): string {
  return ownWords(interview, labels, dateWords(date, labels.lang));
}
