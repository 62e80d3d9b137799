/**
 * The words of one cue, with what its tags say of them: who speaks, emphasis, language. The tags
 * are read by media-captions, from a text in which all of them are well-formed: it follows the
 * standard, by which the rest of a cue is lost after a "<" that begins no tag ("I <3 you").
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference';
import {tokenizeVTTCue, type VTTNode} from 'media-captions';
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference';
import type {CueLine} from './cue-blocks.js';
import type {Place} from './problem.js';

export interface Marks {
  em?: true;
  strong?: true;
  lang?: string;
}

/** Words of one line that are marked alike. */
export interface Run {
  readonly text: string;
  readonly marks: Marks;
  /** Who speaks, where a `<v>` around the words says so. */
  readonly voice?: string;
  /** What the captioner heard, and nobody said. */
  readonly isNote?: true;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly raw: string;
  readonly place: Place;
}

const TAG =
  /<(\/?)([a-z]+)([.\s][^<>]*)?\/?>|<\d[\d:.,]*>|<|&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|(\w{2,32}));/gi;
const TAGS: ReadonlySet<string> = new Set(['c', 'i', 'b', 'u', 'v', 'lang', 'ruby', 'rt']);
/** HTML as SRT files have it: tags that mean one of WebVTT's, and tags that only look different. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['em', 'i'],
  ['strong', 'b'],
]);
const DRESS: ReadonlySet<string> = new Set([
  ...['font', 'span', 'p', 'div', 's', 'strike', 'del', 'ins', 'small', 'big', 'sub', 'sup', 'tt'],
  ...['center', 'rb', 'rp', 'rtc'],
]);
/** Commands of another subtitle format, at home in SRT: where on the screen the words stand. */
const OVERRIDE = /\{\\[^{}\n]*\}/g;
/** Deeper than people write, and not so deep that it costs anything. */
const MAX_DEPTH = 20;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The lines of a cue, those without words left out. */
export function readCueText(lines: readonly CueLine[]): Line[] {
  const parsed: Run[][] = [[]];
  const markup = lines.map(({words}) => words).join('\n');
  const tree = tokenizeVTTCue({text: wellFormed(markup), startTime: 0, endTime: 0});
  walk(tree, {}, undefined, parsed);
  return lines.flatMap(({words, place}, index) => {
    const runs = (parsed[index] ?? []).filter(({text}) => text);
    return runs.some(({text}) => text.trim()) ? [{runs, raw: words, place}] : [];
  });
}

/** A line's words without their marks. */
export function plainText({runs}: Pick<Line, 'runs'>): string {
  return runs.map(({text}) => text).join('');
}

/** The same words with every tag opened and closed in turn, and every other "<" and "&" escaped. */
function wellFormed(markup: string): string {
  const open: string[] = [];
  const close = (name: string) => {
    let closed = '';
    while (open.includes(name)) closed += `</${open.pop() ?? ''}>`;
    return closed;
  };
  return markup
    .replace(OVERRIDE, '')
    .replace(
      TAG,
      (
        whole,
        slash?: string,
        tag?: string,
        rest: string | undefined = '',
        hex?: string,
        decimal?: string,
        entity?: string,
      ) => {
        if (whole.startsWith('&')) return escaped(decode(whole, hex, decimal, entity));
        if (/^<\d/.test(whole)) return '';
        // A tag may go on in the next line.
        const breaks = rest.replace(/[^\n]/g, '');
        const lower = tag?.toLowerCase() ?? '';
        const name = SYNONYMS.get(lower) ?? lower;
        if (name === 'br') return ` ${breaks}`;
        if (DRESS.has(name)) return breaks;
        if (!TAGS.has(name)) return escaped(whole);
        if (slash) return close(name) + breaks;
        const before = name === 'v' || name === 'rt' ? close(name) : '';
        if (open.length >= MAX_DEPTH && name !== 'v') return before + breaks;
        open.push(name);
        return `${before}<${name}${rest.replace(/\s+/g, ' ')}>${breaks}`;
      },
    );
}

function decode(whole: string, hex?: string, decimal?: string, entity?: string): string {
  const number = hex ?? decimal;
  if (number !== undefined) {
    return decodeNumericCharacterReference(number, hex === undefined ? 10 : 16).replace('\n', ' ');
  }
  return (decodeNamedCharacterReference(entity ?? '') || whole).replace('\n', ' ');
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&${{'&': 'amp', '<': 'lt', '>': 'gt'}[sign] ?? ''};`);
}

function walk(
  nodes: readonly VTTNode[],
  marks: Marks,
  voice: string | undefined,
  lines: Run[][],
): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        node.data.split('\n').forEach((text, index) => {
          if (index > 0) lines.push([]);
          lines.at(-1)?.push({text, marks, ...(voice !== undefined && {voice})});
        });
        break;
      case 'i':
        walk(node.children, {...marks, em: true}, voice, lines);
        break;
      case 'b':
        walk(node.children, {...marks, strong: true}, voice, lines);
        break;
      case 'v':
        walk(node.children, marks, nameOf(node.voice) ?? voice, lines);
        break;
      case 'lang': {
        const lang = node.lang?.trim() ?? '';
        walk(node.children, LANGUAGE.test(lang) ? {...marks, lang} : marks, voice, lines);
        break;
      }
      case 'rt':
        // As a browser writes it that cannot set the reading above the word.
        lines.at(-1)?.push({text: '(', marks, ...(voice !== undefined && {voice})});
        walk(node.children, marks, voice, lines);
        lines.at(-1)?.push({text: ')', marks, ...(voice !== undefined && {voice})});
        break;
      default:
        walk(node.children, marks, voice, lines);
    }
  }
}

function nameOf(voice: string | undefined): string | undefined {
  return voice?.replace(/\s+/g, ' ').trim() || undefined;
}
