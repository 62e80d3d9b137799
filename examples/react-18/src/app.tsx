import type {
  Interview,
  InterviewLoadEvent,
  InterviewToggleEvent,
  QaAccordionElement,
  QuoteCardElement,
  SpeakerProfileElement,
} from 'interview-widgets';
import type {} from 'interview-widgets/react';
import {useState} from 'react';
import {interviews} from './interviews.js';
import {useElement} from './use-element.js';

export function App() {
  const [interview, setInterview] = useState<Interview>();
  const [quote, setQuote] = useState('');
  const [speakers, setSpeakers] = useState<readonly string[]>([]);
  const [actions, setActions] = useState(true);
  const [search, setSearch] = useState(false);
  const [questions, setQuestions] = useState(true);
  const [log, setLog] = useState<readonly string[]>([]);

  function choose(id: string) {
    const chosen = interviews.find((candidate) => candidate.id === id);
    setInterview(chosen);
    setQuote(chosen?.quotes[0]?.id ?? '');
    setSpeakers(chosen?.speakers.map((speaker) => speaker.id) ?? []);
  }
  const write = (line: string) => setLog((lines) => [...lines, line]);
  const onLoad = ({interview}: InterviewLoadEvent) => write(`Loaded: ${interview.title}`);
  const onToggle = ({exchange, open}: InterviewToggleEvent) =>
    write(`${open ? 'Opened' : 'Closed'}: ${exchange}`);

  const card = useElement<QuoteCardElement>(interview);
  const accordion = useElement<QaAccordionElement>(interview, {
    'interview-load': onLoad,
    'interview-toggle': onToggle,
  });

  return (
    <main>
      <label>
        Interview
        <select value={interview?.id ?? ''} onChange={({target}) => choose(target.value)}>
          <option value="">none yet</option>
          {interviews.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Quotation
        <select value={quote} onChange={({target}) => setQuote(target.value)}>
          {interview?.quotes.map(({id}) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={actions}
          onChange={({target}) => setActions(target.checked)}
        />
        Actions
      </label>
      <label>
        <input
          type="checkbox"
          checked={search}
          onChange={({target}) => setSearch(target.checked)}
        />
        Search
      </label>
      <label>
        <input
          type="checkbox"
          checked={questions}
          onChange={({target}) => setQuestions(target.checked)}
        />
        Questions
      </label>
      <button onClick={() => setSpeakers(speakers.toReversed())}>Reverse the speakers</button>

      <interview-quote-card ref={card} quote={quote} without-actions={!actions}>
        <p>The quotation is on its way.</p>
      </interview-quote-card>
      {speakers.map((speaker) => (
        <Profile key={speaker} interview={interview} speaker={speaker} />
      ))}
      {questions && (
        <interview-qa-accordion ref={accordion} searchable={search}>
          <p>The questions are on their way.</p>
        </interview-qa-accordion>
      )}
      <ol>
        {log.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

function Profile({interview, speaker}: {interview: Interview | undefined; speaker: string}) {
  const profile = useElement<SpeakerProfileElement>(interview);
  return <interview-speaker-profile ref={profile} speaker={speaker} show="answers" />;
}
