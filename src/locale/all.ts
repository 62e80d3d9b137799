/** All languages but English. */
import type {Locale} from './en.js';
import {locales as latin} from './latin.js';
import {locales as others} from './other-scripts.js';

export const locales: readonly Locale[] = [...latin, ...others];
