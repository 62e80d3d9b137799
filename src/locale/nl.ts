/** The words of the elements in Dutch. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const nl: Locale = {
  lang: 'nl',
  dir: 'ltr',
  unavailable: 'Dit deel van het interview kan hier niet worden getoond.',
  readAt: (place) => `Lees het op ${place}`,
  publishedBy: (place) => ['Oorspronkelijk gepubliceerd door ', place],
  note: (number) => `Noot ${number}`,
  backFrom: (number) => `Terug van noot ${number}`,
  alsoAnswered: (names) => ['Ook beantwoord door ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  actions: {
    context: 'In context lezen',
    copy: 'Kopiëren',
    link: 'Link kopiëren',
    cite: 'Citeren',
    share: 'Delen',
    picture: 'Afbeelding',
    verbatim: 'Letterlijk',
  },
  accordion: {
    speakers: 'Antwoorden tonen van',
    expandAll: 'Alles uitklappen',
    collapseAll: 'Alles inklappen',
    expanded: (count) => `${answers(count)} uitgeklapt.`,
    collapsed: (count) => `${answers(count)} ingeklapt.`,
    shown: (count) => `${questions(count)} getoond.`,
    search: 'Zoeken in vragen en antwoorden',
    searchHint: 'Zoeken',
    noSearch: 'De zoekfunctie kon niet worden geladen.',
    copyLink: 'Link naar deze vraag kopiëren',
    linkCopied: 'Link gekopieerd.',
    notCopied: 'De browser stond kopiëren niet toe.',
  },
  article: {
    interviewBy: (names) => ['Interview door ', names],
    translatedBy: (names) => ['Vertaald door ', names],
    conducted: (date) => ['Afgenomen: ', date],
    published: (date) => ['Gepubliceerd: ', date],
    updated: (date) => ['Bijgewerkt: ', date],
    minutes: (count) => `Leestijd: ${counted('nl', count, {one: 'minuut', other: 'minuten'})}`,
    contents: 'Inhoud',
    firstAnswer: 'Eerste antwoord',
    firstAnswerBy: (name) => `Eerste antwoord van ${name}`,
    corrections: 'Correcties',
  },
  excerpt: {
    asPublished: 'Weergegeven zoals gepubliceerd: zo staat het nu in het interview.',
    quotingSomeone: 'Citeert iemand anders',
    partlyQuoting: 'Citeert deels iemand anders',
    editorsNote: 'Noot van de redactie: ',
  },
  cardActions: {
    copied: 'Citaat gekopieerd.',
    linkCopied: 'Link gekopieerd.',
    citationCopied: (format) => `Bronvermelding gekopieerd (${format}).`,
    notCopied: 'De browser stond kopiëren niet toe.',
    shared: 'Gedeeld.',
    notShared: 'De browser stond delen niet toe.',
    saved: (count) =>
      count === 1
        ? 'Afbeelding opgeslagen.'
        : `${counted('nl', count, {other: 'afbeeldingen'})} opgeslagen.`,
    notSaved: 'De afbeelding kon niet worden gemaakt.',
    quotationBegins: 'Begin citaat: ',
    quotationEnds: ' Einde citaat.',
    citeAs: 'Bronvermelding kopiëren als',
    formats: {text: 'Tekst', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Opslaan als afbeelding',
    sizes: {'1200x630': 'Liggend', '1080x1080': 'Vierkant', '1080x1920': 'Staand'},
    verbatim: (host) => `Komt woord voor woord overeen met het interviewbestand op ${host}.`,
    elided: '[…] geeft aan dat er woorden zijn weggelaten: ‘In context lezen’ toont ze allemaal.',
  },
  quoting: {
    title: 'Geselecteerde tekst citeren',
    offered: 'De geselecteerde tekst kan worden geciteerd: zie het einde van dit antwoord.',
    snippet: 'Citaat insluiten',
    quote: 'Citaat kopiëren',
    snippetCopied: 'Code gekopieerd: plak die in een pagina.',
    quoteCopied: 'Citaat gekopieerd.',
    notCopied: 'De browser stond kopiëren niet toe.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('nl')} van ${all.toLocaleString('nl')}`,
    found: (count) => (count ? `${questions(count)} gevonden.` : 'Geen vragen gevonden.'),
    introduction: 'Inleiding',
    caption: 'Bijschrift',
    quotingSomeone: 'met andermans woorden',
  },
  guide: {
    nextAnswerBy: (name) => ['Volgend antwoord van ', name],
    answerOf: (number, count, name) =>
      `Antwoord ${number.toLocaleString('nl')} van ${count.toLocaleString('nl')}: ${name}.`,
  },
  languages: {
    languages: 'Taal',
    shown: (language) => `Nu in het ${language}.`,
    notShown: (language) => `De vertaling in het ${language} kon niet worden geladen.`,
  },
};

function answers(count: number): string {
  return counted('nl', count, {one: 'antwoord', other: 'antwoorden'});
}

function questions(count: number): string {
  return counted('nl', count, {one: 'vraag', other: 'vragen'});
}

function quotes(count: number): string {
  return counted('nl', count, {one: 'citaat', other: 'citaten'});
}
