/** The custom elements of which the second step is made. */
import {ExcerptField} from './excerpt-field.js';
import {IdsKnob} from './ids-knob.js';
import {KnobPanel} from './knob-panel.js';
import {WordsReader} from './words-reader.js';

export const CHOOSE_PARTS = {
  'words-reader': WordsReader,
  'knob-panel': KnobPanel,
  'excerpt-field': ExcerptField,
  'ids-knob': IdsKnob,
};
