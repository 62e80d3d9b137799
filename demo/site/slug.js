/** A heading's id, as GitHub makes it, so that links hold there and on the site. */
export function slugOf(/** @type {string} */ heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
