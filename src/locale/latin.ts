/** The languages, but English, that are written in Latin letters. */
import type {Locale} from './en.js';
import {de} from './de.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {nl} from './nl.js';
import {pl} from './pl.js';
import {pt} from './pt.js';
import {tr} from './tr.js';

export const locales: readonly Locale[] = [de, es, fr, it, nl, pl, pt, tr];
