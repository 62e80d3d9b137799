/** The table of contents: a link to each question, by sections. How it is placed is for the styles. */
import {html, type TemplateResult} from 'lit';
import type {Exchange, Interview} from '../interview/schema.js';
import {inlineText} from '../interview/text.js';
import type {Labels} from '../locale/en.js';
import {linkTo} from '../ui/deep-links.js';

interface Section {
  readonly title: string | undefined;
  readonly exchanges: Exchange[];
}

export function renderContents(
  {lang, article}: Labels,
  /** The links. */
  list: unknown,
): TemplateResult {
  const {contents} = article;
  return html`<nav part="toc" aria-label=${contents} lang=${lang}>
    <details>
      <summary><bdi>${contents}</bdi></summary>
      <p class="label" aria-hidden="true"><bdi>${contents}</bdi></p>
      ${list}
    </details>
  </nav>`;
}

/** The links alone, which say nothing of ours. */
export function contentsList(
  host: HTMLElement,
  interview: Interview,
  /** The interview's, in links. */
  name: string,
): TemplateResult {
  const links = ({exchanges}: Section) =>
    exchanges.map(
      ({id, question}) =>
        html`<li><a href=${linkTo(host, name, id)}>${inlineText(question)}</a></li>`,
    );
  return html`<ol lang=${interview.lang}>
    ${sectionsOf(interview).map((section) =>
      section.title === undefined
        ? links(section)
        : html`<li>
            <b>${section.title}</b>
            <ol>
              ${links(section)}
            </ol>
          </li>`,
    )}
  </ol>`;
}

/** What comes before the first section is in none. */
function sectionsOf({exchanges}: Interview): Section[] {
  const sections: Section[] = [{title: undefined, exchanges: []}];
  for (const exchange of exchanges) {
    if (exchange.section) sections.push({title: exchange.section, exchanges: []});
    sections.at(-1)?.exchanges.push(exchange);
  }
  return sections;
}
