import 'interview-widgets/define';
import type {Interview} from 'interview-widgets';
import {interviews} from './interviews.js';

const choice = document.querySelector<HTMLSelectElement>('#interview')!;
const quote = document.querySelector<HTMLSelectElement>('#quote')!;
const actions = document.querySelector<HTMLInputElement>('#actions')!;
const search = document.querySelector<HTMLInputElement>('#search')!;
const questions = document.querySelector<HTMLInputElement>('#questions')!;
const speakers = document.querySelector('#speakers')!;
const log = document.querySelector('#log')!;
const card = document.querySelector('interview-quote-card')!;
const accordion = document.querySelector('interview-qa-accordion')!;
const place = document.createComment('questions');

choice.append(...interviews.map(({id, title}) => new Option(title, id)));
choice.addEventListener('change', () => {
  show(interviews.find(({id}) => id === choice.value));
});
quote.addEventListener('change', () => {
  card.quote = quote.value;
});
actions.addEventListener('change', () => {
  card.toggleAttribute('without-actions', !actions.checked);
});
search.addEventListener('change', () => {
  accordion.searchable = search.checked;
});
questions.addEventListener('change', () => {
  if (questions.checked) place.replaceWith(accordion);
  else accordion.replaceWith(place);
});
document.querySelector('#reverse')!.addEventListener('click', () => {
  speakers.append(...[...speakers.children].reverse());
});
accordion.addEventListener('interview-load', ({interview}) => write(`Loaded: ${interview.title}`));
accordion.addEventListener('interview-toggle', ({exchange, open}) => {
  write(`${open ? 'Opened' : 'Closed'}: ${exchange}`);
});

function show(interview: Interview | undefined) {
  const profiles = interview?.speakers.map(({id}) => {
    const profile = document.createElement('interview-speaker-profile');
    return Object.assign(profile, {data: interview, speaker: id, show: 'answers'});
  });
  quote.replaceChildren(...(interview?.quotes.map(({id}) => new Option(id)) ?? []));
  speakers.replaceChildren(...(profiles ?? []));
  Object.assign(card, {data: interview, quote: quote.value});
  accordion.data = interview;
}

function write(line: string) {
  const item = document.createElement('li');
  item.textContent = line;
  log.append(item);
}
