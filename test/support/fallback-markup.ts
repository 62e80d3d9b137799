/** The markup that a publisher's page has in an element before any script, as the README shows it. */
import {byId, quotesAfter, respondents} from '../../src/interview/lookup.js';
import type {Answer, Block, Inline, Interview, Quote, Speaker} from '../../src/interview/schema.js';
import {en} from '../../src/locale/en.js';

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0) ?? 0};`);

function inline(part: Inline): string {
  if (typeof part === 'string') return escape(part);
  if ('br' in part) return '<br>';
  let html = escape(part.text);
  if (part.href) html = `<a href="${escape(part.href)}">${html}</a>`;
  return part.lang ? `<span lang="${part.lang}">${html}</span>` : html;
}

const inlines = (content: readonly Inline[]) => content.map(inline).join('');

const paragraphs = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? inlines(block.content) : ''));

function role({role: title, affiliation}: Speaker, isWhole = false): string {
  const {nativeName: native, abbreviation} = affiliation ?? {};
  const aside = [
    native && `<span lang="${native.lang}">${escape(native.text)}</span>`,
    isWhole && abbreviation && `<abbr>${escape(abbreviation)}</abbr>`,
  ].filter(Boolean);
  const whom =
    affiliation && escape(affiliation.name) + (aside.length ? ` (${aside.join(', ')})` : '');
  return [title && escape(title), whom].filter(Boolean).join(', ');
}

function answer(interview: Interview, {speakers, body}: Answer, affiliated = false): string {
  const name = (id: string) => {
    const speaker = byId(interview.speakers, id);
    const whom = affiliated && speaker?.affiliation;
    return escape(speaker?.name ?? '') + (whom ? `, <small>${escape(whom.name)}</small>` : '');
  };
  const names = speakers.map(name).join(', ');
  return paragraphs(body)
    .map((text, index) => `<p>${index ? '' : `<b>${names}:</b> `}${text}</p>`)
    .join('\n');
}

const blockquote = (interview: Interview, quote: Quote) =>
  `<blockquote cite="${escape(interview.source.url ?? '')}"><p>${escape(quote.exact.join(' […] '))}</p></blockquote>`;

const attributes = ({lang}: Interview) => `lang="${lang}" dir="ltr"`;

function exchanges(
  interview: Interview,
  open: readonly string[],
  speaker?: string,
  affiliated = !speaker,
): string {
  return interview.exchanges
    .filter(
      (exchange) => !speaker || respondents(interview, exchange).some(({id}) => id === speaker),
    )
    .map(({id, question, answers}) => {
      const shown = answers.filter(({speakers}) => !speaker || speakers.includes(speaker));
      return `<details data-exchange="${id}"${open.includes(id) ? ' open' : ''}>
<summary>${inlines(question)}</summary>
${shown.map((item) => answer(interview, item, affiliated)).join('\n')}
</details>`;
    })
    .join('\n');
}

export function quoteCardFallback(interview: Interview, id: string): string {
  const quote = byId(interview.quotes, id);
  const speaker = quote && byId(interview.speakers, quote.speaker);
  if (!speaker) throw new Error(`no quote ${id}`);
  return `<figure ${attributes(interview)}>
${blockquote(interview, quote)}
<figcaption><b>${escape(speaker.name)}</b>, <small>${role(speaker)}</small>
${work(interview)}</figcaption>
</figure>`;
}

/** The interview's title, with a link to it, and its publisher. */
const work = ({title, source}: Interview) =>
  `<cite><a href="${escape(source.url ?? '')}">${escape(title)}</a></cite>, ${escape(source.name)}`;

export function qaAccordionFallback(
  interview: Interview,
  open: readonly string[] = [],
  source = `<p>${work(interview)}</p>`,
): string {
  return `<div ${attributes(interview)}>\n${exchanges(interview, open)}\n${source}</div>`;
}

export function speakerProfileFallback(interview: Interview, id: string, answers = false): string {
  const speaker = byId(interview.speakers, id);
  if (!speaker) throw new Error(`no speaker ${id}`);
  const {exchanges: all, quotes: allQuotes} = interview;
  const quotes = allQuotes.filter((quote) => quote.speaker === id);
  const count = all.flatMap((exchange) =>
    exchange.answers.filter(({speakers}) => speakers.includes(id)),
  ).length;
  const said = en.said(count, quotes.length);
  const credit = speaker.portrait?.credit;
  const alone = speaker.bio || quotes.length || answers ? '' : ' class="interview-alone"';
  return `<section ${attributes(interview)}>
<header${alone}><h3>${escape(speaker.name)}</h3>
<p><small>${role(speaker, true)}</small></p>
<p><small>${said}</small></p>${credit ? `<small>${escape(credit)}</small>` : ''}</header>
${
  speaker.bio
    ? `<div>${paragraphs(speaker.bio)
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>`
    : ''
}
${quotes.map((quote) => `<figure>${blockquote(interview, quote)}<figcaption>${work(interview)}</figcaption></figure>`).join('\n')}
${answers ? `<div>${exchanges(interview, [], id)}</div>` : ''}
</section>`;
}

const figure = (interview: Interview, quote: Quote) =>
  `<figure>${blockquote(interview, quote)}<figcaption>${escape(byId(interview.speakers, quote.speaker)?.name ?? '')}</figcaption></figure>`;

export function articleFallback(
  interview: Interview,
  {byline = '', collapsible = false}: {byline?: string; collapsible?: boolean} = {},
): string {
  const sections = interview.exchanges.map(
    ({id, question, answers}) => `<section data-exchange="${id}">
<h3>${inlines(question)}</h3>
${answers
  .map((item, index) => {
    const quotes = quotesAfter(interview, id, index).map((quote) => figure(interview, quote));
    return [answer(interview, item), ...quotes].join('\n');
  })
  .join('\n')}
</section>`,
  );
  const {source} = interview;
  return `<article ${attributes(interview)}>
<header><h2>${escape(interview.title)}</h2>
${paragraphs(interview.intro)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
${byline && `<p><small>${escape(byline)}</small></p>`}</header>
<ul>${interview.speakers.map((speaker) => `<li><b>${escape(speaker.name)}</b> <small>${role(speaker)}</small></li>`).join('\n')}</ul>
${collapsible ? exchanges(interview, [], undefined, false) : sections.join('\n')}
<footer>${paragraphs(interview.notes ?? [])
    .map((text) => `<p>${text}</p>`)
    .join('\n')}
<p>Originally published by <a href="${escape(source.url ?? '')}">${escape(source.name)}</a></p></footer>
</article>`;
}
