/**
 * Who speaks in a text: tells the labels that name somebody from words that happen to stand before
 * a colon, by what speaks for it in the whole text.
 */
import type {Fields} from './front-matter.js';
import {Ids} from './ids.js';
import {isCapitals, isNameLike, type Opening} from './openings.js';
import {quoted, type Place} from './problem.js';
import type {Report} from './text-inline.js';
import {AND, ANSWER_LABELS, EDITOR_LABELS, labelKey, QUESTION_LABELS} from './words.js';

/** Somebody who speaks. */
export interface Person {
  readonly name: string;
  /** Where the text, or else the front matter, names them first. */
  readonly place: Place;
  role?: string;
  /** Given by the front matter, or once an answer is theirs. */
  id?: string;
  /** Asks; the words of their turns are questions. */
  isInterviewer: boolean;
  /** Has no name but the sign of questions or answers. */
  readonly isSign: boolean;
  /** Named by the front matter. */
  readonly isGiven?: true;
}

/** What may be a label, with what the text around it says. */
export interface Candidate {
  readonly opening: Opening;
  readonly place: Place;
  /** Whether the paragraph before it asks. */
  readonly isAfterQuestion: boolean;
}

interface Tally {
  readonly first: Candidate;
  colons: number;
  alone: number;
  marked: number;
  isAfterQuestion: boolean;
}

/** With more labels than these, shortened names are not looked for: their pairs would be many. */
const MAX_ALIASED = 300;
/** How many characters a name has that is believed although it stands there once. */
const MAX_SINGLE = 40;

export class Cast {
  readonly #people = new Map<string, Person>();
  readonly #report: Report;
  readonly #ids: Ids;

  constructor(fields: Fields, lang: string, report: Report) {
    this.#report = report;
    this.#ids = new Ids('speaker', lang);
    this.#readSpeakers(fields);
    for (const {name} of objects(fields.interviewers)) {
      if (typeof name !== 'string' || !name.trim()) continue;
      const known = this.#people.get(labelKey(name));
      if (known) known.isInterviewer = true;
      else {
        const place = report.places.of(fields);
        this.#add({name, place, isInterviewer: true, isSign: false, isGiven: true});
      }
    }
  }

  /** Everybody, in the order in which they were found. */
  get people(): Person[] {
    return [...new Set(this.#people.values())];
  }

  /** Finds who speaks; `head` are the words before the first of the candidates. */
  learn(candidates: readonly Candidate[], head: string): void {
    const tallies = tally(candidates);
    const known = [...tallies].filter(([, {first}]) => !this.#resolve(first.opening.name));
    const signs = signsOf([...tallies.keys()]);
    const single: [string, Tally][] = [];
    for (const [key, item] of known) {
      const {name} = item.first.opening;
      if (item.colons && signs.has(key)) this.#addFound(item, head, true);
      else if (EDITOR_LABELS.has(key) || this.#isJoint(name, tallies)) continue;
      else if (isSure(name, item)) this.#addFound(item, head, false);
      else if (item.colons && isNameLike(name)) single.push([key, item]);
      else if (isAloneInCapitals(item) && isNameLike(name)) {
        // As often the title of a section.
        this.#reportUnsure(
          item.first,
          'not taken for the name of a speaker',
          'Name the speaker in the front matter, below `speakers:`, if somebody speaks here.',
        );
      }
    }
    // To give somebody's words to another is worse than to name one speaker too many.
    const isOneOf = single.length > 1 || this.#people.size > 0;
    for (const [key, item] of single) {
      const {first, marked, isAfterQuestion} = item;
      const isShort = first.opening.name.length <= MAX_SINGLE;
      const isNamed = head.toLowerCase().includes(key);
      if (isShort && (marked || isNamed || isAfterQuestion || isOneOf)) {
        this.#addFound(item, head, false);
        this.#reportUnsure(
          first,
          'taken for the name of a speaker',
          "Write another sign than the colon where nobody's words begin.",
        );
      } else {
        this.#reportUnsure(
          first,
          'not taken for the name of a speaker',
          'Name the speaker in the front matter, below `speakers:`, if somebody speaks here.',
        );
      }
    }
    this.#join();
  }

  /** Who speaks after a label; nothing where it names nobody. */
  voice({name, kind, isMarked}: Opening): Person[] | undefined {
    const people = this.#resolve(name);
    // A name alone on a line without marks is a mention as often as a label.
    if (!people || (kind === 'alone' && !isMarked && people.some(({isSign}) => isSign))) return;
    return people;
  }

  /** What a label says in brackets of who speaks, unless it is known of them by now. */
  leftOver(role: string, people: readonly Person[]): string | undefined {
    const [person, ...others] = people;
    if (!person || others.length) return role;
    if (person.isInterviewer && QUESTION_LABELS.has(labelKey(role))) return undefined;
    if (person.id === undefined) person.role ??= role;
    return person.role === role ? undefined : role;
  }

  /** The person of a name that the source itself says speaks. */
  named(name: string, place: Place): Person[] {
    const people = this.#resolve(name);
    if (people) return people;
    const isInterviewer = QUESTION_LABELS.has(labelKey(name));
    return [this.#add({name: name.trim(), place, isInterviewer, isSign: isInterviewer})];
  }

  /** The id of a person, made from the name where there is none. */
  idOf(person: Person): string {
    person.id ??= this.#ids.make(person.name);
    return person.id;
  }

  #readSpeakers({speakers}: Fields): void {
    for (const speaker of objects(speakers)) {
      const {id, name, interviewer} = speaker;
      if (typeof id !== 'string') continue;
      this.#ids.reserve(id);
      if (typeof name !== 'string' || !name.trim()) continue;
      const place = this.#report.places.field(speaker, 'name');
      const person: Person = {
        ...{name, id, place, isInterviewer: interviewer === true, isSign: false, isGiven: true},
      };
      if (this.#people.has(labelKey(name))) {
        this.#report.problems.add(
          place,
          `${quoted(name)}, the name of two speakers`,
          'a name that no other speaker has',
          'Write it so that readers can tell them apart.',
        );
      } else this.#add(person);
    }
  }

  #add(person: Person): Person {
    this.#people.set(labelKey(person.name), person);
    return person;
  }

  #addFound({first: {opening, place}}: Tally, head: string, isSign: boolean): void {
    const {name, key, role} = opening;
    const isInterviewer =
      (isSign && QUESTION_LABELS.has(key)) ||
      (role !== undefined && QUESTION_LABELS.has(labelKey(role)));
    const only = isSign ? this.#only(isInterviewer) : undefined;
    if (only) {
      this.#people.set(key, only);
      return;
    }
    this.#add({
      ...{name: isSign ? name : asWritten(name, head), place, isInterviewer, isSign},
      ...(role !== undefined && !isInterviewer && {role}),
    });
  }

  /** The one who asks or answers, if there is one alone: whom a sign means. */
  #only(isInterviewer: boolean): Person | undefined {
    const [only, ...others] = this.people.filter(
      (person) => person.isInterviewer === isInterviewer && !person.isSign,
    );
    return others.length ? undefined : only;
  }

  #reportUnsure({opening: {name}, place}: Candidate, as: string, mend: string): void {
    this.#report.guesses.add(
      place,
      `${quoted(`${name}:`)}, ${as}`,
      'the name of a speaker more than once, or in the front matter',
      mend,
    );
  }

  /** Whether a label names several that are labels of their own. */
  #isJoint(name: string, tallies: ReadonlyMap<string, Tally>): boolean {
    const parts = name.split(AND);
    return (
      parts.length > 1 &&
      parts.every((part) => tallies.has(labelKey(part)) || this.#people.has(labelKey(part)))
    );
  }

  #resolve(name: string): Person[] | undefined {
    const person = this.#people.get(labelKey(name));
    if (person) return [person];
    const parts = name.split(AND).map((part) => this.#people.get(labelKey(part)));
    const people = parts.filter((part) => part !== undefined);
    return parts.length > 1 && people.length === parts.length ? [...new Set(people)] : undefined;
  }

  /** Gives to one person the labels that shorten another's name: "Koval", "OK". */
  #join(): void {
    const found = [...this.#people];
    if (found.length > MAX_ALIASED) return;
    for (const [key, person] of found) {
      if (person.id !== undefined || person.isSign) continue;
      const longer = found.filter(([other, full]) => full !== person && shortens(key, other));
      const [[, full] = []] = longer;
      if (!full || longer.length > 1) continue;
      this.#people.set(key, full);
      full.isInterviewer ||= person.isInterviewer;
      this.#report.guesses.add(
        person.place,
        `${quoted(person.name)}, taken for ${quoted(full.name)}`,
        'one name for a speaker throughout',
        'Write the whole name at each turn, or both names in front matter.',
      );
    }
  }
}

function tally(candidates: readonly Candidate[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const candidate of candidates) {
    const {key, kind, isMarked} = candidate.opening;
    if (kind === 'dash') continue;
    const item: Tally = tallies.get(key) ?? {
      ...{first: candidate, colons: 0, alone: 0, marked: 0, isAfterQuestion: false},
    };
    if (kind === 'colon') item.colons += 1;
    else if (isMarked) item.alone += 1;
    if (isMarked && kind === 'colon') item.marked += 1;
    item.isAfterQuestion ||= candidate.isAfterQuestion;
    tallies.set(key, item);
  }
  return tallies;
}

/** The labels that are signs of questions and answers. A single letter is one beside its pair. */
function signsOf(keys: readonly string[]): ReadonlySet<string> {
  const signs = keys.filter((key) => QUESTION_LABELS.has(key) || ANSWER_LABELS.has(key));
  const isPair = (letters: readonly string[]) =>
    letters.some((key) => QUESTION_LABELS.has(key)) &&
    letters.some((key) => ANSWER_LABELS.has(key));
  const letters = signs.filter((key) => key.length === 1);
  return new Set(signs.filter((key) => key.length > 1 || key === 'q' || isPair(letters)));
}

/** Whether a label stands there often enough, written as a name. */
function isSure(name: string, {colons, alone}: Tally): boolean {
  if (isNameLike(name)) return colons > 1 || alone > 1 || (colons > 0 && alone > 0);
  return colons > 2 && name.split(/\s+/).length <= 3;
}

/** A name in capitals as the text before the turns writes it, if it does. */
function asWritten(name: string, head: string): string {
  if (!isCapitals(name)) return name;
  const at = head.toLowerCase().indexOf(name.toLowerCase());
  const words = head.slice(at, at + name.length);
  return at >= 0 && labelKey(words) === labelKey(name) && !isCapitals(words) ? words : name;
}

/** Whether a label is the first or the last words of a longer one, or its initials. */
function shortens(short: string, long: string): boolean {
  if (long.length <= short.length) return false;
  const words = long.split(' ');
  const initials = words.map((word) => Array.from(word)[0] ?? '').join('');
  return (
    long.startsWith(`${short} `) ||
    long.endsWith(` ${short}`) ||
    (words.length > 1 && short.replace(/[. ]/g, '') === initials)
  );
}

function objects(value: unknown): Fields[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item): item is Fields => typeof item === 'object' && item !== null);
}

function isAloneInCapitals({alone, first: {opening}}: Tally): boolean {
  return alone > 0 && opening.isMarked && opening.name.length <= MAX_SINGLE;
}
