/** Registers `<interview-article>`. */
import {ArticleElement} from './article-element.js';

ArticleElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'interview-article': ArticleElement;
  }
}
