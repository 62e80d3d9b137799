/** The file a blog loads: all elements, and the bundled interview. */
import bundled from '../data/interview.json' with {type: 'json'};
import type {Interview} from './interview/schema.js';
import {start} from './start.js';

start(bundled as Interview);
