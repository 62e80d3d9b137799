/** The elements and their interview, for the server as for the page. */
import 'interview-widgets/define';
import {register} from 'interview-widgets';
import {interview} from 'interview-widgets/data/interview.js';

await register(interview);
