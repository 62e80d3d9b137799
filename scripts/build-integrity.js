/** What Subresource Integrity asks for. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** A file's hash as `integrity="…"` takes it. */
export function integrityOf(/** @type {string} */ file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
