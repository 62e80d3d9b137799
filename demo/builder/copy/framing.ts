/** The frame for sites that take no script of others, and what the publisher's frame.html needs for it. */
import type {Options} from '../state/state.js';
import {decoded} from './jsx.js';
import type {Part} from './snippets.js';

/** The language of frame.html, in which elements are labeled there unless they say otherwise. */
const OWN_LANGUAGE = 'en';

/** The options of an element that has the labels in a frame which it has on a page in a language. */
export function framedOptions(options: Options, lang: string): Options {
  const [primary = ''] = lang.toLowerCase().split('-');
  return primary === OWN_LANGUAGE ? options : {'ui-lang': lang, ...options};
}

/** The frame's address by itself, for sites that make a frame of an address. */
export function addressPart(frame: string): Part {
  const [, src = ''] = /^<iframe src="([^"]*)"/.exec(frame) ?? [];
  return {label: 'The address alone, for sites that make a frame of it', code: decoded(src)};
}

/** What frame.html has to say before it shows a file of another site; nothing where it is its own. */
export function originParts(frame: string, src: string): Part[] {
  if (!src || !URL.canParse(frame) || !URL.canParse(src, frame)) return [];
  const [own, other] = [new URL(frame).origin, new URL(src, frame).origin];
  if (own === other) return [];
  return [
    {
      label:
        'In your frame.html, since the interview is of another site: beside any that its line of that name has',
      code: `<meta name="interview-origins" content="${other}">`,
    },
  ];
}
