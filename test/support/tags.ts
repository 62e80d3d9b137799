/** The elements, by their tags. */
export const TAGS = [
  'interview-quote-card',
  'interview-qa-accordion',
  'interview-speaker-profile',
  'interview-article',
] as const;
