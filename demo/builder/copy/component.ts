/** A module with a component that shows an element, for apps that are built with npm. */
import type {ElementName} from '../state/state.js';
import {jsxOf} from './jsx.js';

export interface ComponentOptions {
  readonly element: ElementName;
  /** The element with its fallback. */
  readonly markup: string;
  /** Where the interview comes from: this package, an address, or a file beside the module. */
  readonly interview: 'bundled' | 'address' | 'file';
  readonly id: string;
}

const NAME: Readonly<Record<ElementName, string>> = {
  'quote-card': 'Quotation',
  'qa-accordion': 'Questions',
  'speaker-profile': 'Speaker',
  article: 'Interview',
};

export function componentOf({element, markup, interview, id}: ComponentOptions): string {
  const isRegistered = interview !== 'address';
  const data =
    interview === 'bundled'
      ? `import {interview} from 'interview-widgets/data/interview.js';`
      : `import interview from './${id}.json';`;
  return [
    // For Next.js, whose components run on the server alone otherwise; elsewhere it says nothing.
    `'use client';`,
    '',
    `import 'interview-widgets/fallback.css';`,
    `import 'interview-widgets/${element}/define';`,
    ...(isRegistered ? [`import {register} from 'interview-widgets';`, data] : []),
    '',
    ...(isRegistered ? ['register(interview);', ''] : []),
    `export function ${NAME[element]}() {`,
    '  return (',
    jsxOf(markup, 4),
    '  );',
    '}',
  ].join('\n');
}
