/**
 * The builder's service worker: keeps what the builder is made of, so that it opens without a network.
 * Of other pages it knows nothing, as it lies in the builder's own folder.
 */
import {join} from 'node:path';
import {generateSW} from 'workbox-build';

/** The builder's own files, and those of the site that it shows. */
const FILES = [
  'builder/*.{html,css,js}',
  'assets/site.css',
  'interview-widgets/*.{js,css,html,json}',
];

/** Writes builder/offline.js into the site, once all else is there. */
export async function writeOffline(/** @type {string} */ site) {
  const {warnings, count} = await generateSW({
    globDirectory: site,
    globPatterns: FILES,
    swDest: join(site, 'builder/offline.js'),
    // Its addresses begin in its own folder.
    modifyURLPrefix: {'': '../'},
    inlineWorkboxRuntime: true,
    sourcemap: false,
    cleanupOutdatedCaches: true,
    // The page that is open is kept too; a later version waits until a reader asks for it.
    clientsClaim: true,
    skipWaiting: false,
  });
  if (warnings.length || !count) throw new Error(`builder/offline.js: ${warnings.join(' ')}`);
}
