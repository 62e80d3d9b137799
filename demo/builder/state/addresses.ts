/** Which addresses are some that a page can load, and none that runs. */

const LONGEST = 2000;

/** A whole address on the web, without a fragment. */
export function isAddress(text: string): boolean {
  return (
    text.length <= LONGEST && /^https?:\/\/[^\s/?#]+[^\s#]*$/i.test(text) && URL.canParse(text)
  );
}

/** A whole address of a publisher's frame.html: by that name the script around it knows a frame. */
export function isFrame(text: string): boolean {
  return isAddress(text) && text.includes('frame.html');
}

/** A whole address of a folder, to which the names of files can be added. */
export function isFolder(text: string): boolean {
  return isAddress(text) && !text.includes('?');
}

/**
 * A file's address, whole or as any page of the same site names it: by its path, as another one would
 * depend on the page, and may be a site's name with its https:// left out.
 */
export function isFile(text: string): boolean {
  if (isAddress(text)) return true;
  // Two slashes, or backslashes, lead to another site.
  return text.length <= LONGEST && /^\/(?!\/)[^\s#\\]*$/.test(text);
}
