/** The file a publisher's page loads: all elements, and no interview but its own. */
import {start} from './start.js';

start();
