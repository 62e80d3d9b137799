/** What a browser loads of the builder before an editor is opened, as the site has it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const FOLDER = 'builder';
/** What its pages' scripts ask for at once. */
const ASKED = ['builder/compiler.js', 'interview-widgets/interview.json'];

/** Paths within the site, in no order. */
export function firstLoad(/** @type {string} */ site) {
  const pages = ['index.html', 'preview.html'].map((file) => join(FOLDER, file));
  const loaded = pages.flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const tags = html.matchAll(/<(?:link rel="stylesheet" href|script [^>]*?src)="([^":]+)"/g);
    return [...tags].map(([, address = '']) => join(FOLDER, address));
  });
  return [...new Set([...pages, ...loaded, ...ASKED])].map((path) => path.replaceAll('\\', '/'));
}
