/** The search of the site: what it needs is loaded when a reader asks for something. */
const LIMIT = 20;
/** Characters of a section around the first hit. */
const AROUND = 90;

const form = document.querySelector('main form');
const field = form.querySelector('input');
const status = document.querySelector('#found');
const list = document.querySelector('#results');

/** @type {Promise<import('minisearch').default> | undefined} */
let loading;

field.value = new URLSearchParams(location.search).get('q') ?? '';
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
field.addEventListener('input', () => void search());
if (field.value) void search();

async function search() {
  const asked = field.value.trim();
  history.replaceState(null, '', asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
  let index;
  try {
    index = await (loading ??= load());
  } catch {
    loading = undefined;
    status.textContent = 'The search could not be loaded. All pages are listed below.';
    return;
  }
  // A later key was quicker.
  if (asked !== field.value.trim()) return;
  const found = asked ? index.search(asked) : [];
  status.textContent = asked
    ? `${found.length} ${found.length === 1 ? 'section' : 'sections'}`
    : '';
  list.replaceChildren(...found.slice(0, LIMIT).map(item));
}

async function load() {
  const [{default: MiniSearch}, response] = await Promise.all([
    import('./minisearch.js'),
    fetch('search.json'),
  ]);
  const {options, index} = await response.json();
  return MiniSearch.loadJS(index, {
    ...options,
    searchOptions: {boost: {title: 3, heading: 3}, prefix: true, fuzzy: 0.15, combineWith: 'AND'},
  });
}

function item({id, title, heading, text, terms}) {
  const link = document.createElement('a');
  link.href = id;
  link.textContent = heading ? `${title}: ${heading}` : title;
  const excerpt = document.createElement('p');
  excerpt.append(...marked(around(text, terms), terms));
  const entry = document.createElement('li');
  entry.append(link, excerpt);
  return entry;
}

/** The part of a text that has the first hit. */
function around(text, terms) {
  const at = Math.max(0, text.toLowerCase().search(pattern(terms)));
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1);
  const end = text.indexOf(' ', at + AROUND);
  return `${start ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`;
}

function marked(text, terms) {
  return text.split(pattern(terms)).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

function pattern(terms) {
  const escaped = terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  return new RegExp(`(${escaped.join('|')})`, 'iu');
}
