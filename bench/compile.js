/**
 * How the time to compile a transcript grows with its length: `node bench/compile.js`, after
 * `npx tsc`. Prints milliseconds of processor time, for a busy machine lies about the clock, and
 * the exponent of the growth: 1 is linear. `node bench/compile.js 1000 10000 100000` says which
 * numbers of exchanges, of about 1 kB each.
 */
import process from 'node:process';
import {optionsOf} from './measure.js';
import {parseTranscript} from '../build/src/transcript/index.js';

const SENTENCE =
  'Society stands against ideas that are the base of an empire, and it always did, as history shows. ';

/** A transcript of so many exchanges, with links, footnotes and pull quotes. */
function transcript(/** @type {number} */ exchanges) {
  const parts = [
    '---\nid: big\ntitle: Big\nlang: en\nsource: {name: The Paper}\nspeakers:\n  ann: {name: Ann}\n  bob: {name: Bob}\n---',
  ];
  for (let index = 0; index < exchanges; index += 1) {
    parts.push(
      `## What do you think of number ${index}, and why? {#q-${index}}`,
      `**Ann:** Answer ${index} begins. ${SENTENCE.repeat(3)}[See](https://a.example/${index}) *it*.[^${index}]`,
      `${SENTENCE.repeat(2)}More.`,
      `> Answer ${index} begins. {#pull-${index}}`,
      `**Bob:** ${SENTENCE.repeat(3)}`,
      `[^${index}]: A note.`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

// By itself or among others, which are asked for by name.
const counts = optionsOf(1).rest.map(Number).filter(Number.isInteger);
let last;
for (const count of counts.length ? counts : [1000, 10_000, 100_000]) {
  const text = transcript(count);
  const before = process.cpuUsage();
  const {interview, problems} = parseTranscript(text);
  const {user, system} = process.cpuUsage(before);
  if (interview?.exchanges.length !== count) throw new Error(problems[0]?.found);
  const time = (user + system) / 1000;
  const growth = last && Math.log(time / last.time) / Math.log(count / last.count);
  const size = (text.length / 1e6).toFixed(1);
  console.log(
    `${count} exchanges, ${size} MB: ${Math.round(time)} ms${growth ? `, growth ${growth.toFixed(2)}` : ''}`,
  );
  last = {count, time};
}
