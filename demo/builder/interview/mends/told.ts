/** The table of mends of what only plain text and captions have wrong, or leave to be guessed. */
import {
  addHeader,
  breakAfterTimes,
  giveVoice,
  joinCue,
  makeComment,
  nameVoice,
  removeNumber,
  swapTimes,
  writeTime,
} from './cue-mends.js';
import type {MendTable} from './mends.js';
import {
  joinParagraphs,
  joinWord,
  markSection,
  removeLine,
  removeName,
  removeTime,
} from './text-mends.js';
import {
  tellField,
  tellId,
  tellInterviewer,
  tellSource,
  tellSpeaker,
  tellWholeName,
} from './told-mends.js';

export const TOLD_MENDS: MendTable = [
  ['found', /^no `\w+`; it is taken to be/, tellField],
  ['found', /^no source; it is taken to be/, tellSource],
  ['found', /, taken for the interviewer$/, tellInterviewer],
  ['found', /, (?:taken for a speaker with the id|(?:not )?taken for the name of a)/, tellSpeaker],
  ['found', /" at the end of a line, taken for "/, joinWord],
  ['found', /^"[^"]+", taken for "[^"]+"$/, tellWholeName],
  ['found', /, taken for a (?:question|pull quote) with the id "/, tellId],
  ['found', /, taken for the title of a section$/, markSection],
  ['found', /, taken for the rest of the sentence before it$/, joinParagraphs],
  ['found', /, a name with a time beside it, taken for words$/, removeTime],
  ['found', /, a line across the page, left out$/, removeLine],
  ['found', /^"[^"]+:" without words$/, removeName],
  ['found', /, which is no time$/, writeTime],
  ['found', /^a cue that ends at \S+ and begins at/, swapTimes],
  ['wanted', /^WEBVTT as the first line$/, addHeader],
  ['found', /" before the first cue$/, makeComment],
  ['found', /" behind a cue's times$/, breakAfterTimes],
  ['found', /" after a blank line, without times$/, joinCue],
  ['found', /^"\d+" without times$/, removeNumber],
  ['found', /^a cue that is named "/, giveVoice],
  ['found', /^(?:words without a speaker|(?:a cue|\d+ cues) without a voice)/, nameVoice],
];
