/** How high questions will be, for their list to keep its place before they are drawn: `choose.css` reckons with it. */

/** Width of a letter and of what stands beside a line, as measured, in shares of the type's size. */
const [LETTER, BESIDE] = [0.59, 1.5];

/** Tells the list how many letters a line of it has. */
export function setLine(list: HTMLElement): void {
  const size = Number.parseFloat(getComputedStyle(list).fontSize);
  const letters = Math.max(list.clientWidth / size - BESIDE, 1) / LETTER;
  list.style.setProperty('--line-letters', letters.toFixed(1));
}

/** Tells each question how many letters it has. */
export function setLetters(list: HTMLElement): void {
  for (const {style, textContent} of list.querySelectorAll<HTMLElement>('details:not([open])')) {
    style.setProperty('--letters', String(textContent.trim().length));
  }
}
