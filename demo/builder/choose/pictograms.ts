/** The elements in a few strokes. */
import {svg, type SVGTemplateResult} from 'lit';
import type {ElementName} from '../state/state.js';

const lines = (...paths: readonly string[]) => paths.map((path) => svg`<path d=${path} />`);

/** In a box of 48 by 32. */
export const PICTOGRAMS: Readonly<Record<ElementName, readonly SVGTemplateResult[]>> = {
  'quote-card': lines(
    'M4 6h40',
    'M7 16v-3c0-2 1-3 3-3M12 16v-3c0-2 1-3 3-3',
    'M20 12h24M20 17h24M20 22h14M20 28h10',
  ),
  'qa-accordion': lines(
    'M4 4h40M4 12h40M4 24h40M4 30h40',
    'M6 8h22M40 6v4M38 8h4',
    'M6 16h32M6 20h26',
    'M6 27h24M40 25v4M38 27h4',
  ),
  'speaker-profile': lines(
    'M10 9a5 5 0 1 0 .1 0M4 28c0-5 2-8 6-8s6 3 6 8',
    'M22 10h18M22 15h12M22 22h22M22 27h18',
  ),
  article: lines('M4 5h28', 'M4 11h40M4 16h40', 'M4 22h14M22 22h22M22 27h22M4 27h8'),
};
