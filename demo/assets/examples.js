/** The bar beneath a page's examples: their theme, the language of their own words, their events. */
import {PSEUDO_LANG, pseudoLocale} from './pseudo-locale.js';

/** How many events are kept. */
const KEPT = 50;

const bar = document.querySelector('.bar');
const log = bar.querySelector('[role=log]');
const examples = [...document.querySelectorAll('.example > *')];
/** What an example is written with, for a theme that is no choice of the reader's. */
const written = new Map(examples.map((element) => [element, element.getAttribute('theme')]));

bar.addEventListener('change', ({target}) => {
  if (target.name === 'theme') for (const element of examples) setTheme(element, target.value);
  else void speak(target.value);
});
for (const type of bar.dataset.events.split(' ')) document.addEventListener(type, note);

function setTheme(element, theme) {
  const wanted = theme || written.get(element);
  if (wanted) element.setAttribute('theme', wanted);
  else element.removeAttribute('theme');
}

async function speak(lang) {
  if (lang === PSEUDO_LANG) await registerPseudo();
  for (const element of examples) element.setAttribute('ui-lang', lang);
}

/** Loaded when it is chosen. */
async function registerPseudo() {
  const words = await import('./locale/en.js');
  const locale = pseudoLocale({
    ...words.en,
    excerpt: words.enExcerpt,
    cardActions: words.enActions,
    quoting: words.enQuoting,
    searching: words.enSearch,
    guide: words.enGuide,
    languages: words.enLanguages,
  });
  await window.InterviewWidgets.registerLocale(locale);
}

/** An event with its fields, the newest first. */
function note(event) {
  const line = document.createElement('div');
  const name = document.createElement('code');
  name.textContent = event.type;
  line.append(name, ` ${fieldsOf(event)}`);
  log.prepend(line);
  while (log.children.length > KEPT) log.lastElementChild.remove();
}

function fieldsOf(event) {
  const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
  return own.map(([key, value]) => `${key}: ${shortly(value)}`).join(', ');
}

function shortly(value) {
  const text =
    typeof value === 'object' && value?.id ? `{id: ${value.id}, …}` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
