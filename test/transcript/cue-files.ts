/** Captions as recordings have them, and what a test reads of what they are read as. */
import {readCues, type CueFormat, type Cues} from '../../src/transcript/cues.js';
import type {Paragraph} from '../../src/transcript/paragraph.js';
import {Problems, type TranscriptProblem} from '../../src/transcript/problem.js';

/** By an editor: voices, a style, a comment, and fields of the interview. */
export const VOICES = `WEBVTT - Harbor talk
Kind: captions
Language: en-GB

NOTE
---
id: harbor-talk
title: A talk at the harbor
---

STYLE
::cue(v) {color: gold}

REGION
id:below
lines:2

NOTE Checked by ear, twice.

1
00:00:01.000 --> 00:00:03.500 align:start position:10%
<v Ines Duarte>When did the <i>ferry</i> stop?</v>

2
00:00:03.900 --> 00:00:07.250
<v.calm Tomo>In spring, I think. [sighs]
Or in May &amp; June,

3
00:00:07.300 --> 00:00:09.000
if you ask my mother.

4
00:00:12.000 --> 00:00:14.000
<v Tomo>She says <lang pt>saudade</lang>.</v> <v Ines Duarte>Ah.</v>
`;

/** As a meeting tool writes it: no voices, a name before each turn. */
export const MEETING = `WEBVTT

1
00:00:05.120 --> 00:00:07.000
Ines Duarte: Can you hear me?

2
00:00:07.400 --> 00:00:09.000
Tomo: Yes. One thing:

3
00:00:09.100 --> 00:00:11.000
the sound is low.

4
00:00:11.200 --> 00:00:12.000
Ines Duarte: Better?
Tomo: Better.
`;

/** As a subtitle editor on Windows writes it. */
export const SUBTITLES = [
  ...['1', '00:00:01,000 --> 00:00:02,500', 'INES: <i>Why</i> the sea?', ''],
  ...[
    '2',
    '00:00:03,000 --> 00:00:05,000',
    '{\\an8}TOMO: <font color="#ffff00">Because',
    'it is',
    '',
  ],
  ...['3', '00:00:05,000 --> 00:00:06,000', 'there.</font>', ''],
  ...['4', '00:00:06,500 --> 00:00:07,000', '- INES: Only that?', '- TOMO: Only that.', ''],
].join('\r\n');

/** As they roll up a screen, each line shown two or three times. */
export const ROLLING = `WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.000 align:start position:0%
 
the<00:00:00.500><c> ferry</c><00:00:01.000><c> stopped</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
the ferry stopped
 

00:00:02.010 --> 00:00:04.000 align:start position:0%
the ferry stopped
and<00:00:02.800><c> nobody</c><00:00:03.200><c> came</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
and nobody came
 
`;

export interface Found extends Cues {
  readonly problems: TranscriptProblem[];
  readonly guesses: TranscriptProblem[];
}

export function readAll(text: string, format: CueFormat): Found {
  const report = {problems: new Problems(), guesses: new Problems()};
  const cues = readCues(text, format, report);
  return {...cues, problems: report.problems.inOrder(), guesses: report.guesses.inOrder()};
}

/** The paragraphs of captions without problems. */
export function paragraphs(text: string, format: CueFormat = 'vtt'): Paragraph[] {
  const found = readAll(text, format);
  if (found.problems.length) throw new Error(JSON.stringify(found.problems, null, 2));
  return found.paragraphs;
}

/** The words of a paragraph, whatever they are marked as. */
export function wordsOf({content}: Pick<Paragraph, 'content'>): string {
  return content
    .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : ' '))
    .join('');
}

/** The paragraphs of captions, each as `speaker: words`. */
export function turns(text: string, format: CueFormat = 'vtt'): string[] {
  return paragraphs(text, format).map(
    (paragraph) => `${paragraph.speaker ?? '?'}: ${wordsOf(paragraph)}`,
  );
}

/** WebVTT of cues a second long, one right after the other. */
export function vtt(...texts: string[]): string {
  return `WEBVTT\n\n${texts.map((words, index) => `${times(index)}\n${words}\n`).join('\n')}`;
}

function times(second: number): string {
  const stamp = (at: number) => `00:00:${String(at).padStart(2, '0')}.000`;
  return `${stamp(second)} --> ${stamp(second + 1)}`;
}

export function guessesOf(text: string, format: CueFormat = 'vtt'): string[] {
  return readAll(text, format).guesses.map(({line, column, found}) => `${line}:${column} ${found}`);
}

export function problemsOf(text: string, format: CueFormat = 'vtt'): string[] {
  return readAll(text, format).problems.map(
    ({line, column, found}) => `${line}:${column} ${found}`,
  );
}
