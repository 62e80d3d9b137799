/** What runs in a page of the site: each function alone, so that it may use nothing from outside. */

/** When all elements are shown. */
export function allReady() {
  const elements = [...document.querySelectorAll('main *')];
  return Promise.all(elements.map((element) => Reflect.get(element, 'ready')));
}

/** What stands on what on the page's card, in red, green and blue. */
export function colorsInPage(page = document) {
  const canvas = page.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const card = page.querySelector('interview-quote-card');
  const root = card?.shadowRoot;
  if (!canvas || !card || !root) throw new Error('No card is shown.');
  /** A color as it is painted over others. */
  const painted = (/** @type {string[]} */ ...layers) => {
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const style = (/** @type {string} */ selector) => {
    const element = root.querySelector(selector);
    if (!element) throw new Error(`The card has no ${selector}.`);
    return getComputedStyle(element);
  };
  const ground = [page.body, card].map((element) => getComputedStyle(element).backgroundColor);
  const over = (/** @type {string} */ color) => ({
    background: painted(...ground),
    color: painted(...ground, color),
  });
  return {
    text: over(style('[part~="quote"]').color),
    'muted text': over(style('[part~="actions"]').color),
    accent: over(style('figure').borderBlockStartColor),
  };
}
