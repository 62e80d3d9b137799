/** The words of the elements in German. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const de: Locale = {
  lang: 'de',
  dir: 'ltr',
  unavailable: 'Dieser Teil des Interviews kann hier nicht angezeigt werden.',
  readAt: (place) => `Auf ${place} lesen`,
  publishedBy: (place) => ['Erstveröffentlichung: ', place],
  note: (number) => `Fußnote ${number}`,
  backFrom: (number) => `Zurück von Fußnote ${number}`,
  alsoAnswered: (names) => ['Weitere Antworten von ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  actions: {
    context: 'Im Kontext lesen',
    copy: 'Kopieren',
    link: 'Link kopieren',
    cite: 'Zitieren',
    share: 'Teilen',
    picture: 'Bild',
    verbatim: 'Im Wortlaut',
  },
  accordion: {
    speakers: 'Antworten zeigen von',
    expandAll: 'Alle aufklappen',
    collapseAll: 'Alle zuklappen',
    expanded: (count) => `${answers(count)} aufgeklappt.`,
    collapsed: (count) => `${answers(count)} zugeklappt.`,
    shown: (count) => `${questions(count)} angezeigt.`,
    search: 'Fragen und Antworten durchsuchen',
    searchHint: 'Suchen',
    noSearch: 'Die Suche konnte nicht geladen werden.',
    copyLink: 'Link zu dieser Frage kopieren',
    linkCopied: 'Link kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  },
  article: {
    interviewBy: (names) => ['Interview: ', names],
    translatedBy: (names) => ['Übersetzung: ', names],
    conducted: (date) => ['Geführt: ', date],
    published: (date) => ['Veröffentlicht: ', date],
    updated: (date) => ['Aktualisiert: ', date],
    minutes: (count) => `Lesezeit: ${counted('de', count, {one: 'Minute', other: 'Minuten'})}`,
    contents: 'Inhalt',
    firstAnswer: 'Erste Antwort',
    firstAnswerBy: (name) => `Erste Antwort von ${name}`,
    corrections: 'Korrekturen',
  },
  excerpt: {
    asPublished: 'Wie veröffentlicht: So steht es jetzt im Interview.',
    quotingSomeone: 'Gibt fremde Worte wieder',
    partlyQuoting: 'Gibt teils fremde Worte wieder',
    editorsNote: 'Anmerkung der Redaktion: ',
  },
  cardActions: {
    copied: 'Zitat kopiert.',
    linkCopied: 'Link kopiert.',
    citationCopied: (format) => `Quellenangabe als ${format} kopiert.`,
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    shared: 'Geteilt.',
    notShared: 'Der Browser hat das Teilen nicht erlaubt.',
    saved: (count) =>
      count === 1 ? 'Bild gespeichert.' : `${counted('de', count, {other: 'Bilder'})} gespeichert.`,
    notSaved: 'Das Bild konnte nicht erstellt werden.',
    quotationBegins: 'Beginn des Zitats: ',
    quotationEnds: ' Ende des Zitats.',
    citeAs: 'Quellenangabe kopieren als',
    formats: {text: 'Text', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Als Bild speichern',
    sizes: {'1200x630': 'Querformat', '1080x1080': 'Quadrat', '1080x1920': 'Hochformat'},
    verbatim: (host) => `Stimmt Wort für Wort mit der Interviewdatei auf ${host} überein.`,
    elided: '[…] steht für eine Auslassung: „Im Kontext lesen“ zeigt den ganzen Text.',
  },
  quoting: {
    title: 'Markierten Text zitieren',
    offered: 'Der markierte Text kann zitiert werden: siehe Ende dieser Antwort.',
    snippet: 'Zitat einbetten',
    quote: 'Zitat kopieren',
    snippetCopied: 'Code kopiert: jetzt in eine Seite einfügen.',
    quoteCopied: 'Zitat kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('de')} von ${all.toLocaleString('de')}`,
    found: (count) => (count ? `${questions(count)} gefunden.` : 'Keine Fragen gefunden.'),
    introduction: 'Einleitung',
    caption: 'Bildunterschrift',
    quotingSomeone: 'mit fremden Worten',
  },
  guide: {
    nextAnswerBy: (name) => ['Nächste Antwort von ', name],
    answerOf: (number, count, name) =>
      `Antwort ${number.toLocaleString('de')} von ${count.toLocaleString('de')}: ${name}.`,
  },
  languages: {
    languages: 'Sprache',
    shown: (language) => `Sprache des Interviews: ${language}.`,
    notShown: (language) => `Die Übersetzung konnte nicht geladen werden: ${language}.`,
  },
};

function answers(count: number): string {
  return counted('de', count, {one: 'Antwort', other: 'Antworten'});
}

function questions(count: number): string {
  return counted('de', count, {one: 'Frage', other: 'Fragen'});
}

function quotes(count: number): string {
  return counted('de', count, {one: 'Zitat', other: 'Zitate'});
}
