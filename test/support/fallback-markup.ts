/** The markup that a publisher's page has in an element before any script, as the README shows it. */
import {byId, quotesAfter, respondents} from '../../src/interview/lookup.js';
import type {Answer, Block, Inline, Interview, Quote, Speaker} from '../../src/interview/schema.js';

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

function role({role: title, affiliation}: Speaker): string {
  const native = affiliation?.nativeName;
  const whom =
    affiliation &&
    escape(affiliation.name) +
      (native ? ` (<span lang="${native.lang}">${escape(native.text)}</span>)` : '');
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

function exchanges(interview: Interview, open: readonly string[], speaker?: string): string {
  return interview.exchanges
    .filter(
      (exchange) => !speaker || respondents(interview, exchange).some(({id}) => id === speaker),
    )
    .map(({id, question, answers}) => {
      const shown = answers.filter(({speakers}) => !speaker || speakers.includes(speaker));
      return `<details data-exchange="${id}"${open.includes(id) ? ' open' : ''}>
<summary>${inlines(question)}</summary>
${shown.map((item) => answer(interview, item, !speaker)).join('\n')}
</details>`;
    })
    .join('\n');
}

export function quoteCardFallback(interview: Interview, id: string): string {
  const quote = byId(interview.quotes, id);
  const speaker = quote && byId(interview.speakers, quote.speaker);
  if (!speaker) throw new Error(`no quote ${id}`);
  const {title, source} = interview;
  return `<figure ${attributes(interview)}>
${blockquote(interview, quote)}
<figcaption><b>${escape(speaker.name)}</b>, <small>${role(speaker)}</small>
<cite><a href="${escape(source.url ?? '')}">${escape(title)}</a></cite>, ${escape(source.name)}</figcaption>
</figure>`;
}

export function qaAccordionFallback(interview: Interview, open: readonly string[] = []): string {
  return `<div ${attributes(interview)}>\n${exchanges(interview, open)}\n</div>`;
}

export function speakerProfileFallback(interview: Interview, id: string, answers = false): string {
  const speaker = byId(interview.speakers, id);
  if (!speaker) throw new Error(`no speaker ${id}`);
  const quotes = interview.quotes.filter((quote) => quote.speaker === id);
  return `<section ${attributes(interview)}>
<header><h3>${escape(speaker.name)}</h3>
<p><small>${role(speaker)}</small></p></header>
${quotes.map((quote) => `<figure>${blockquote(interview, quote)}</figure>`).join('\n')}
${answers ? `<div>${exchanges(interview, [], id)}</div>` : ''}
</section>`;
}

export function articleFallback(interview: Interview): string {
  const sections = interview.exchanges.map(
    ({id, question, answers}) => `<section data-exchange="${id}">
<h3>${inlines(question)}</h3>
${answers
  .map((item, index) => {
    const quotes = quotesAfter(interview, id, index).map(
      (quote) =>
        `<figure>${blockquote(interview, quote)}<figcaption>${escape(byId(interview.speakers, quote.speaker)?.name ?? '')}</figcaption></figure>`,
    );
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
  .join('\n')}</header>
<ul>${interview.speakers.map((speaker) => `<li><b>${escape(speaker.name)}</b> <small>${role(speaker)}</small></li>`).join('\n')}</ul>
${sections.join('\n')}
<footer>${paragraphs(interview.notes ?? [])
    .map((text) => `<p>${text}</p>`)
    .join('\n')}
<p>Originally published by <a href="${escape(source.url ?? '')}">${escape(source.name)}</a></p></footer>
</article>`;
}
