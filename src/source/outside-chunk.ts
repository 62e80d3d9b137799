/** `outside.ts` as a classic script: hands its exports to the main script and leaves nothing else. */
import {ChunkEvent} from './chunk-event.js';
import * as outside from './outside.js';

dispatchEvent(new ChunkEvent('validator', outside));
