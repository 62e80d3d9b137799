/** `snippet`: what a page loads, with the hashes of this release's files. */
import {readFile} from 'node:fs/promises';
import {CORE_SCRIPT, FRAME_PARENT, releaseTag, SCRIPT, STYLE} from '../html/release-tag.js';
import {VERSION} from '../source/version.js';
import type {Command} from './command.js';
import {FileError, MisuseError} from './failure.js';
import {EXIT, Output} from './io.js';
import {printable} from './printable.js';

const HASHES = 'integrity.json';
/** This release's version, and not a longer one of which it is a part. */
const OWN_VERSION = new RegExp(`(?<!\\d|\\d\\.)${VERSION.replace(/[.+]/g, '\\$&')}(?!\\d|\\.\\d)`);

export const snippet: Command = {
  name: 'snippet',
  summary: 'Print the tags that load the elements, with their hashes.',
  usage: 'URL [--core | --frame-parent]',
  description: `Prints the link and the script for a page's <head>, with the hashes of this release's
files: a browser runs nothing else in their place. URL is the folder from which
your site serves dist/; have the version in it, since the hashes are of that one.`,
  options: {
    core: {help: 'The script without the bundled interview.'},
    'frame-parent': {help: 'The script for a page around a frame, and no other.'},
  },
  examples: [
    [`snippet https://cdn.example/interview-widgets@${VERSION}/`, 'Tags for a blog.'],
    [`snippet https://cdn.example/interview-widgets@${VERSION}/ --core`, 'For your interviews.'],
  ],
  async run(args, io) {
    const [folder = '', ...others] = args.positionals;
    if (others.length || !/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(folder)) {
      throw new MisuseError(
        `found ${printable(args.positionals.join(' ')) || 'no address'}; wanted one, of a folder. ` +
          `Say where dist/ is served: snippet https://cdn.example/interview-widgets@${VERSION}/.`,
      );
    }
    const hashes = await integrity();
    const script = args.has('core') ? CORE_SCRIPT : SCRIPT;
    const files = args.has('frame-parent') ? [FRAME_PARENT] : [STYLE, script];
    const stdout = new Output(io.stdout, io.env);
    for (const file of files) stdout.line(releaseTag(file, folder, hashIn(hashes, file)));
    if (!OWN_VERSION.test(folder)) {
      new Output(io.stderr, io.env).line(
        `note: the address does not have the version. Serve ${VERSION} from a folder of its own: ` +
          'where other files come to this one, browsers run none of them.',
      );
    }
    return EXIT.fine;
  },
};

/** The hashes of the files that this command came with. */
async function integrity(): Promise<Readonly<Record<string, string>>> {
  const file = new URL(`../${HASHES}`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
}

/** A tag without a hash would load whatever comes. */
function hashIn(hashes: Readonly<Record<string, string>>, file: string): string {
  const hash = hashes[file];
  if (hash) return hash;
  throw new FileError(
    HASHES,
    `no hash of ${file}`,
    "one of each of this release's files",
    `Install it anew: npm install interview-widgets@${VERSION}.`,
  );
}
