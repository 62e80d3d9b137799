import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {Interview, InterviewLoadEvent, InterviewToggleEvent} from 'interview-widgets';
import {interviews} from './interviews';

@Component({
  selector: 'app-root',
  templateUrl: './app.component.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class AppComponent {
  readonly interviews = interviews;
  readonly interview = signal<Interview | undefined>(undefined);
  readonly quote = signal('');
  readonly speakers = signal<readonly string[]>([]);
  readonly actions = signal(true);
  readonly search = signal(false);
  readonly questions = signal(true);
  readonly log = signal<readonly string[]>([]);

  choose(id: string) {
    const chosen = interviews.find((candidate) => candidate.id === id);
    this.interview.set(chosen);
    this.quote.set(chosen?.quotes[0]?.id ?? '');
    this.speakers.set(chosen?.speakers.map((speaker) => speaker.id) ?? []);
  }

  reverse() {
    this.speakers.update((speakers) => speakers.toReversed());
  }

  onLoad({interview}: InterviewLoadEvent) {
    this.#write(`Loaded: ${interview.title}`);
  }

  onToggle({exchange, open}: InterviewToggleEvent) {
    this.#write(`${open ? 'Opened' : 'Closed'}: ${exchange}`);
  }

  #write(line: string) {
    this.log.update((lines) => [...lines, line]);
  }
}
