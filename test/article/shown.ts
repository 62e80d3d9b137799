/** An article that shows an interview, for all tests of it. */
import '../../src/article/article-define.js';
import type {ArticleElement} from '../../src/article/article-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {show} from '../ui/show.js';

/** In a box of that width, or as wide as the page. */
export async function article(
  attributes = '',
  interview: Interview = smallInterview(),
  width?: number,
): Promise<ArticleElement> {
  const element = await show<ArticleElement>(
    `<interview-article ${attributes}></interview-article>`,
    interview,
  );
  if (width) {
    element.style.inlineSize = `${width}px`;
    element.style.maxInlineSize = 'none';
    element.style.fontSize = '16px';
  }
  return element;
}
