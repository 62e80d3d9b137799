import type {Interview, InterviewLoadEvent, InterviewToggleEvent} from 'interview-widgets';
import type {} from 'interview-widgets/solid';
import {batch, createSignal, For, Show} from 'solid-js';
import {interviews} from './interviews.js';

export function App() {
  const [interview, setInterview] = createSignal<Interview>();
  const [quote, setQuote] = createSignal('');
  const [speakers, setSpeakers] = createSignal<readonly string[]>([]);
  const [actions, setActions] = createSignal(true);
  const [search, setSearch] = createSignal(false);
  const [questions, setQuestions] = createSignal(true);
  const [log, setLog] = createSignal<readonly string[]>([]);

  function choose(id: string) {
    const chosen = interviews.find((candidate) => candidate.id === id);
    batch(() => {
      setInterview(chosen);
      setQuote(chosen?.quotes[0]?.id ?? '');
      setSpeakers(chosen?.speakers.map((speaker) => speaker.id) ?? []);
    });
  }
  const write = (line: string) => setLog([...log(), line]);
  const onLoad = ({interview}: InterviewLoadEvent) => write(`Loaded: ${interview.title}`);
  const onToggle = ({exchange, open}: InterviewToggleEvent) =>
    write(`${open ? 'Opened' : 'Closed'}: ${exchange}`);

  return (
    <main>
      <label>
        Interview
        <select onChange={({target}) => choose(target.value)}>
          <option value="">none yet</option>
          <For each={interviews}>{({id, title}) => <option value={id}>{title}</option>}</For>
        </select>
      </label>
      <label>
        Quotation
        <select onChange={({target}) => setQuote(target.value)}>
          <For each={interview()?.quotes}>{({id}) => <option>{id}</option>}</For>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={actions()}
          onChange={({target}) => setActions(target.checked)}
        />
        Actions
      </label>
      <label>
        <input
          type="checkbox"
          checked={search()}
          onChange={({target}) => setSearch(target.checked)}
        />
        Search
      </label>
      <label>
        <input
          type="checkbox"
          checked={questions()}
          onChange={({target}) => setQuestions(target.checked)}
        />
        Questions
      </label>
      <button onClick={() => setSpeakers(speakers().toReversed())}>Reverse the speakers</button>

      <interview-quote-card
        prop:data={interview()}
        quote={quote()}
        bool:without-actions={!actions()}
      >
        <p>The quotation is on its way.</p>
      </interview-quote-card>
      <For each={speakers()}>
        {(speaker) => (
          <interview-speaker-profile prop:data={interview()} speaker={speaker} show="answers" />
        )}
      </For>
      <Show when={questions()}>
        <interview-qa-accordion
          prop:data={interview()}
          searchable={search()}
          on:interview-load={onLoad}
          on:interview-toggle={onToggle}
        >
          <p>The questions are on their way.</p>
        </interview-qa-accordion>
      </Show>
      <ol>
        <For each={log()}>{(line) => <li>{line}</li>}</For>
      </ol>
    </main>
  );
}
