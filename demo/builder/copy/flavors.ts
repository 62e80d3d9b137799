/** What can be copied, and where each is pasted. */
import type {FlavorName} from '../state/state.js';

export interface Flavor {
  readonly label: string;
  /** Where to use it. */
  readonly use: string;
  /** The page that goes through it, relative to the builder's. */
  readonly recipe: {readonly href: string; readonly words: string};
}

export const FLAVOR: Readonly<Record<FlavorName, Flavor>> = {
  element: {
    label: 'Custom element',
    use: 'Ghost (an HTML card), Blogger (a post’s HTML view; its theme takes the tags as the recipe has them), Squarespace (a code block, where your plan has one), and any page whose HTML you write.',
    recipe: {href: '../recipes.html#ghost', words: 'Recipes for Ghost, Blogger and Squarespace'},
  },
  markup: {
    label: 'Plain markup',
    use: 'WordPress (a Custom HTML block), and whatever else takes unknown tags away: it reads well by itself, and the script makes the element of it.',
    recipe: {href: '../recipes.html#wordpress', words: 'Recipe for WordPress'},
  },
  frame: {
    label: 'Frame',
    use: 'Notion, Google Sites, Wix, and whatever embeds an address but takes no script. Your own site serves the frame.',
    recipe: {
      href: '../recipes.html#any-site-that-allows-frames',
      words: 'Recipe for sites that allow frames',
    },
  },
  static: {
    label: 'Static HTML',
    use: 'Newsletters, e-mail and feeds, where no script runs. It is a copy: it does not learn of corrections.',
    recipe: {href: '../static.html', words: 'Where no script runs'},
  },
  npm: {
    label: 'npm and JSX',
    use: 'React 19, Preact and Solid apps. The component has its fallback, so that a server renders the words too.',
    recipe: {href: '../recipes.html#react', words: 'Recipe for React'},
  },
  picture: {
    label: 'Picture',
    use: 'Substack, Medium, and social posts, which take neither scripts nor frames. Set the words beneath it, with their link.',
    recipe: {
      href: '../recipes.html#substack-and-medium',
      words: 'Recipe for Substack and Medium',
    },
  },
};
