/**
 * What the entries bring with them in Node, by the conditions of package.json: a server renders at once,
 * so that what checks interviews is there from the beginning.
 */
import * as outside from './source/outside.js';
import {haveAtHand} from './source/page.js';

haveAtHand(outside);
