/**
 * The builder: an interview, an element of it, and what is to be copied. Puts the parts together; each
 * has a folder of its own.
 */
import {BuilderApp} from './app.js';

customElements.define('builder-app', BuilderApp);
