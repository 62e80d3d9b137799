/** The attributes that the elements of this release have. */
import {elements} from 'builder:elements';
import type {AttributeNames} from './checked.js';
import {ELEMENTS} from './state.js';

export const attributeNames = Object.fromEntries(
  ELEMENTS.map((element) => [
    element,
    elements
      .filter(({tagName}) => tagName === `interview-${element}`)
      .flatMap(({attributes}) => attributes.map(({name}) => name)),
  ]),
) as unknown as AttributeNames;
