/** Mistakes, each of which the types find: no part of the app. */
import type {} from 'interview-widgets/react';

export const right = <interview-quote-card quote="rye" theme="dark" without-actions />;
export const wrong = (
  <>
    {/* wrong: no such attribute */}
    <interview-quote-card qoute="rye" />
    {/* wrong: no such theme */}
    <interview-quote-card theme="purple" />
    {/* wrong: another element's attribute */}
    <interview-qa-accordion quote="rye" />
    {/* wrong: no such element */}
    <interview-portrait />
  </>
);
