/** The languages that are not written in Latin letters. */
import type {Locale} from './en.js';
import {ar} from './ar.js';
import {he} from './he.js';
import {ja} from './ja.js';
import {ru} from './ru.js';
import {uk} from './uk.js';
import {zh} from './zh.js';

export const locales: readonly Locale[] = [ar, he, ja, ru, uk, zh];
