/**
 * Who asks and who answers: finds the interviewer among those who speak, and the questions of a
 * text that marks them without saying who speaks.
 */
import type {Cast, Person} from './cast.js';
import {asks, isBold, wordsOf, type Piece} from './pieces.js';
import {quoted} from './problem.js';
import type {Report} from './text-inline.js';

/** What share of an interviewer's turns asks something, and what share of others' does at most. */
const ASKING = 0.6;
const ANSWERING = 0.45;
/** A question without a mark of its own has at most so many characters. */
export const MAX_QUESTION = 500;

/** Makes an interviewer of the one whose turns mostly ask and who begins, if there is one. */
export function findInterviewer(pieces: readonly Piece[], cast: Cast, report: Report): void {
  if (cast.people.some(({isInterviewer}) => isInterviewer)) return;
  const turns = new Map<Person, {count: number; asking: number; first: Piece}>();
  pieces.forEach((piece, index) => {
    const [person, ...others] = piece.voice ?? [];
    if (!person || others.length) return;
    const turn = turns.get(person) ?? {count: 0, asking: 0, first: piece};
    turn.count += 1;
    if (turnAsks(pieces, index)) turn.asking += 1;
    turns.set(person, turn);
  });
  const list = [...turns].map(([person, {count, asking, first}]) => ({
    ...{person, count, first, share: asking / count},
  }));
  const [asker, ...others] = list.sort((a, b) => b.share - a.share);
  if (!asker || !others.length || asker.share < ASKING) return;
  if (others.some(({share}) => share > ANSWERING)) return;
  // Where questions stand by themselves, a speaker who asks one back is no interviewer.
  const firstTurn = pieces.findIndex(({voice}) => voice);
  const isFirst = pieces[firstTurn]?.voice?.includes(asker.person) ?? false;
  const isAskedBefore = pieces
    .slice(Math.max(0, firstTurn - 3), firstTurn)
    .some((piece) => asks(wordsOf(piece)));
  if (!isFirst || isAskedBefore) return;
  asker.person.isInterviewer = true;
  report.guesses.add(
    asker.person.place,
    `${quoted(asker.person.name)}, taken for the interviewer`,
    'interviewers named in the front matter',
    'Write `interviewers: [{name: …}]` there, or the speaker below `speakers:`.',
  );
}

/** Whether a turn, to its last paragraph, ends as a question, or has one near its end. */
function turnAsks(pieces: readonly Piece[], index: number): boolean {
  for (let at = index; at < pieces.length && at < index + 6; at += 1) {
    const piece = pieces[at];
    if (!piece || (at > index && piece.voice && !piece.isCue)) return false;
    if (at > index && piece.voice?.[0] !== pieces[index]?.voice?.[0]) return false;
    if (asks(wordsOf(piece))) return true;
  }
  return false;
}

/**
 * Where no answer says who speaks, gives the questions to nobody and what follows each to the one
 * speaker there is. Without one, that is a problem.
 */
export function giveVoices(pieces: readonly Piece[], cast: Cast, report: Report): Piece[] {
  const isAnswered = pieces.some(({voice}) => voice?.some(({isInterviewer}) => !isInterviewer));
  if (isAnswered) return [...pieces];
  const questions = questionsOf(pieces);
  const [first] = questions;
  if (!first) {
    report.problems.add(
      pieces[0]?.place ?? {line: 1, column: 1},
      pieces[0] ? `a text in which nobody speaks, ${quoted(wordsOf(pieces[0]))}` : 'no words',
      'turns that begin with `Name:`, and questions before them',
      'Write who speaks before each answer.',
    );
    return [];
  }
  const [speaker, ...others] = cast.people.filter(({isInterviewer}) => !isInterviewer);
  if (!speaker || others.length) {
    report.problems.add(
      first.place,
      'questions without a name before their answers',
      'turns that begin with `Name:`, or one speaker in the front matter',
      'Write who speaks before each answer, or name the one speaker below `speakers:` there.',
    );
    return [];
  }
  const asked = new Set(questions);
  const asker: Person = {name: 'Q', place: first.place, isInterviewer: true, isSign: true};
  let isWaiting = false;
  return pieces.map((piece) => {
    const isQuestion = asked.has(piece);
    const isAnswer = isWaiting && !isQuestion && !piece.voice;
    isWaiting = isQuestion || (isWaiting && !isAnswer);
    if (isQuestion) return {...piece, voice: piece.voice ?? [asker]};
    return isAnswer ? {...piece, voice: [speaker]} : piece;
  });
}

/** The questions where nobody's name is: those of a sign, or headings, or bold, or short ones. */
function questionsOf(pieces: readonly Piece[]): Piece[] {
  const signed = pieces.filter(({voice}) => voice);
  if (signed.length) return signed;
  const loose = pieces.filter(({block}) => !block);
  const marked = loose.filter((piece) => piece.heading !== undefined || isBold(piece));
  const asking = marked.filter((piece) => asks(wordsOf(piece)));
  if (asking.length) {
    // A heading that asks nothing is a question as well where it is of the same kind.
    const levels = new Set(asking.map(({heading}) => heading ?? 0));
    return marked.filter(({heading}) => levels.has(heading ?? 0));
  }
  return loose.filter((piece) => wordsOf(piece).length <= MAX_QUESTION && asks(wordsOf(piece)));
}
