/** Mends of pull quotes whose words several people say: whose of them they are, chosen by the editor. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import type {Transcript} from './transcript.js';

/** As many as an editor chooses among. */
const MOST = 4;

interface Turn {
  readonly line: number;
  readonly exchange: string | undefined;
  readonly name: string;
  words: string;
}

/** The speaker in the same exchange, or else the exchange, in which the words stand. */
export function nameOrigin({line, column}: TranscriptProblem, text: Transcript): Remedy[] {
  const braces = /^\{#[a-z\d-]+/.exec(text.at({line, column}));
  let first = line;
  while (text.line(first - 1).startsWith('>')) first -= 1;
  if (!braces || !text.line(first).startsWith('>')) return [];
  const words = text.text
    .slice(text.start(first), text.offset({line, column}))
    .replace(/^>\s?/gm, '')
    .split(/\[(?:…|\.\.\.)\]/)
    .map((part) => part.trim());
  const turns = turnsOf(text);
  const here = turns.findLast((turn) => turn.line < first)?.exchange;
  const said = turns.filter((turn) => words.every((part) => turn.words.includes(part)));
  const near = said.filter(({exchange}) => exchange === here);
  const ids = speakerIds(text);
  const origins = near.length
    ? near.flatMap(({name}) => (ids.has(name) ? `speaker=${ids.get(name) ?? ''}` : []))
    : said.flatMap(({exchange}) => (exchange === undefined ? [] : `exchange=${exchange}`));
  const unique = [...new Set(origins)];
  // Who says it twice is not told apart so.
  const isClear = unique.length === origins.length && unique.length > 1;
  if (!isClear || unique.length > MOST) return [];
  const at = {line, column: column + braces[0].length};
  return unique.map((origin) => ({
    label: `Write ${origin}`,
    edits: [text.replace(at, 0, ` ${origin}`)],
  }));
}

function turnsOf(text: Transcript): Turn[] {
  const turns: Turn[] = [];
  let exchange: string | undefined;
  let isOpen = false;
  text.lines.slice(text.head).forEach((found, index) => {
    const [, name] = /^\*\*([^*]+?)[:：]\*\*/.exec(found) ?? [];
    if (/^##[ \t]/.test(found)) {
      exchange = /\{#([a-z\d-]+)[^{}]*\}\s*$/.exec(found)?.[1];
      isOpen = false;
    } else if (name !== undefined) {
      turns.push({line: text.head + index + 1, exchange, name, words: found});
      isOpen = true;
    } else if (isOpen && !found.startsWith('>')) {
      const last = turns.at(-1);
      if (last) last.words += `\n${found}`;
    }
  });
  return turns;
}

/** The ids of speakers by their names, as front matter is mostly written. */
function speakerIds({frontMatter}: Transcript): ReadonlyMap<string, string> {
  const speaker =
    /^[ \t]+["']?([a-z\d-]+)["']?:[ \t]*(?:\{[^{}\n]*?\bname:[ \t]*([^,{}\n]+)|\n[ \t]+name:[ \t]*([^\n]+))/gm;
  return new Map(
    Array.from(frontMatter.matchAll(speaker), ([, id = '', inline, below]) => {
      return [(inline ?? below ?? '').trim().replace(/^["']|["']$/g, ''), id] as const;
    }),
  );
}
