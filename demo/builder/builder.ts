/**
 * The builder: an interview, an element of it, and what is to be copied. Puts the parts together; each
 * has a folder of its own.
 */
import {BuilderApp} from './app.js';

customElements.define('builder-app', BuilderApp);

document.querySelector('.skip')?.addEventListener('click', (event) => {
  // The page's address holds what was chosen, and keeps it.
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
});
