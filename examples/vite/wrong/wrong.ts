/** Mistakes, each of which the types find: no part of the app. */
import 'interview-widgets/define';
import type {InterviewToggleEvent} from 'interview-widgets';

const card = document.createElement('interview-quote-card');
const accordion = document.querySelector('interview-qa-accordion')!;
const onToggle = ({exchange}: InterviewToggleEvent) => accordion.expand(exchange);

Object.assign(card, {quote: 'rye', theme: 'dark'} satisfies Partial<typeof card>);
accordion.addEventListener('interview-toggle', onToggle);

// wrong: no such property
card.qoute = 'rye';
// wrong: no such theme
card.theme = 'purple';
// wrong: another element's property
accordion.quote = 'rye';
// wrong: not an interview
card.data = {title: 'Two bakers on bread'};
// wrong: no such method
accordion.openAll();
// wrong: another event
accordion.addEventListener('interview-load', onToggle);
// wrong: no such element
document.createElement('interview-portrait').quote = 'rye';
