/** The index that the site's search reads: an entry for each page, and for each of its sections. */
import MiniSearch from 'minisearch';

const OPTIONS = {fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading', 'text']};

/** @typedef {{url: string, content: string}} Result What Eleventy has written. */

export function searchIndex(/** @type {Result[]} */ results) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(results.flatMap(sectionsOf));
  return JSON.stringify({options: OPTIONS, index});
}

/** What a page says, but for its examples, whose words are the interview's, and their snippets. */
function sectionsOf(/** @type {Result} */ {url, content}) {
  const page = url.replace(/^\//, '');
  const main = /<main[^>]*>(.*)<\/main>/s.exec(content)?.[1];
  const title = wordsOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(content)?.[1] ?? '');
  if (!main || !title) return [];
  return main
    .replace(/<!-- example -->.*?<!-- \/example -->/gs, ' ')
    .split(/(?=<h[23] id=)/)
    .map((part) => {
      const [whole = '', id = '', heading = ''] =
        /^<h[23] id="([^"]+)"[^>]*>(.*?)<\/h[23]>/s.exec(part) ?? [];
      const text = wordsOf(part.slice(whole.length).replace(/<h1.*?<\/h1>/s, ''));
      return {id: id ? `${page}#${id}` : page, title, heading: wordsOf(heading), text};
    });
}

/** Tags that stand within words. */
const INLINE = /<\/?(?:code|b|i|em|strong|a|small|span)\b[^>]*>/g;
/** What escaping makes of a few characters; no other references are in the pages. */
const REFERENCES = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'"};

function wordsOf(/** @type {string} */ html) {
  return html
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => REFERENCES[reference] ?? reference)
    .replace(/\s+/g, ' ')
    .trim();
}
