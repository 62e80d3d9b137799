/** What an app does: registers what it uses, hands over data, listens. */
import {register} from 'interview-widgets';
import 'interview-widgets/qa-accordion/define';
import 'interview-widgets/quote-card/define';
import 'interview-widgets/speaker-profile/define';
import {interview} from 'interview-widgets/data/interview.js';

register(interview);
document.querySelector('interview-speaker-profile').data = interview;

const log = document.querySelector('#log');
document.addEventListener('interview-toggle', ({exchange, open}) => {
  log.textContent = `${exchange} ${open ? 'opens' : 'closes'}`;
});
