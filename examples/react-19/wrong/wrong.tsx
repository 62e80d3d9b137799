/** Mistakes, each of which the types find: no part of the app. */
import type {InterviewToggleEvent} from 'interview-widgets';
import type {} from 'interview-widgets/react';

const onToggle = (event: InterviewToggleEvent) => void event;

export const right = <interview-quote-card quote="rye" theme="dark" without-actions />;
export const wrong = (
  <>
    {/* wrong: no such attribute */}
    <interview-quote-card qoute="rye" />
    {/* wrong: no such theme */}
    <interview-quote-card theme="purple" />
    {/* wrong: another element's attribute */}
    <interview-qa-accordion quote="rye" />
    {/* wrong: another event */}
    <interview-quote-card oninterview-load={onToggle} />
    {/* wrong: no such element */}
    <interview-portrait />
  </>
);
