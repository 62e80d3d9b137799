/** The pages in the order of the navigation. */
export const pages = [
  {
    title: 'The elements',
    pages: [
      ['elements.html', 'All four'],
      ['quote-card.html', 'Quote card'],
      ['qa-accordion.html', 'Q&A accordion'],
      ['speaker-profile.html', 'Speaker profile'],
      ['article.html', 'Article'],
      ['theming.html', 'Theming'],
    ],
  },
  {
    title: 'On your site',
    pages: [
      ['blog.html', 'On a blog'],
      ['recipes.html', 'Recipes'],
      ['app.html', 'In an app'],
      ['static.html', 'Where no script runs'],
    ],
  },
  {
    title: 'Publishing',
    pages: [
      ['interview.html', 'Your own interview'],
      ['corrections.html', 'Corrections and withdrawal'],
      ['serving.html', 'Serving at scale'],
      ['versions.html', 'Versions and migration'],
      ['browsers.html', 'Browsers'],
    ],
  },
].map(({title, pages: listed}) => ({
  title,
  pages: listed.map(([url, label]) => ({url, label})),
}));

/** The sections of a page. */
export function outline(/** @type {string} */ content) {
  return [...content.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(
    ([, id = '', words = '']) => ({id, words: words.replace(/<[^>]+>/g, '')}),
  );
}
