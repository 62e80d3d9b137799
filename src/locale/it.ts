/** The words of the elements in Italian. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const it: Locale = {
  lang: 'it',
  dir: 'ltr',
  unavailable: 'Questa parte dell’intervista non può essere mostrata qui.',
  readAt: (place) => `Leggi su ${place}`,
  publishedBy: (place) => ['Pubblicazione originale: ', place],
  note: (number) => `Nota ${number}`,
  backFrom: (number) => `Torna al testo dalla nota ${number}`,
  alsoAnswered: (names) => ['Altre risposte: ', names],
  said: (answered, quoted) =>
    [
      answered && answers(answered),
      quoted && counted('it', quoted, {one: 'citazione', other: 'citazioni', many: 'di citazioni'}),
    ]
      .filter(Boolean)
      .join(', '),
  actions: {
    context: 'Vedi nel contesto',
    copy: 'Copia',
    link: 'Copia link',
    cite: 'Cita',
    share: 'Condividi',
    picture: 'Immagine',
    verbatim: 'Testuale',
  },
  accordion: {
    speakers: 'Mostra le risposte di',
    expandAll: 'Apri tutte',
    collapseAll: 'Chiudi tutte',
    expanded: (count) => `${answers(count, ' aperta', ' aperte')}.`,
    collapsed: (count) => `${answers(count, ' chiusa', ' chiuse')}.`,
    shown: (count) => `${questions(count, ' visualizzata', ' visualizzate')}.`,
    search: 'Cerca tra domande e risposte',
    searchHint: 'Cerca',
    noSearch: 'Impossibile caricare la ricerca.',
    copyLink: 'Copia il link a questa domanda',
    linkCopied: 'Link copiato.',
    notCopied: 'Il browser non ha consentito la copia.',
  },
  article: {
    interviewBy: (names) => ['Intervista di ', names],
    translatedBy: (names) => ['Traduzione di ', names],
    conducted: (date) => ['Data dell’intervista: ', date],
    published: (date) => ['Pubblicazione: ', date],
    updated: (date) => ['Ultimo aggiornamento: ', date],
    minutes: (count) =>
      counted('it', count, {
        one: 'minuto di lettura',
        other: 'minuti di lettura',
        many: 'di minuti di lettura',
      }),
    contents: 'Indice',
    firstAnswer: 'Prima risposta',
    firstAnswerBy: (name) => `Prima risposta di ${name}`,
    corrections: 'Correzioni',
  },
  excerpt: {
    asPublished: 'Citazione così come pubblicata: questo è il testo attuale dell’intervista.',
    quotingSomeone: 'Con parole altrui',
    partlyQuoting: 'In parte con parole altrui',
    editorsNote: 'Nota della redazione: ',
  },
  cardActions: {
    copied: 'Citazione copiata.',
    linkCopied: 'Link copiato.',
    citationCopied: (format) => `Riferimento copiato in formato ${format}.`,
    notCopied: 'Il browser non ha consentito la copia.',
    shared: 'Condivisione completata.',
    notShared: 'Il browser non ha consentito la condivisione.',
    saved: (count) =>
      count === 1
        ? 'Immagine salvata.'
        : `${counted('it', count, {other: 'immagini salvate', many: 'di immagini salvate'})}.`,
    notSaved: 'Impossibile creare l’immagine.',
    quotationBegins: 'Inizio citazione: ',
    quotationEnds: ' Fine citazione.',
    citeAs: 'Copia il riferimento in formato',
    formats: {text: 'Testo', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Salva come immagine',
    sizes: {'1200x630': 'Orizzontale', '1080x1080': 'Quadrato', '1080x1920': 'Verticale'},
    verbatim: (host) => `Corrisponde parola per parola al file dell’intervista su ${host}.`,
    elided: '[…] indica parole omesse: «Vedi nel contesto» mostra il brano completo.',
  },
  quoting: {
    title: 'Cita il testo selezionato',
    offered:
      'Il testo selezionato può essere citato: le opzioni sono alla fine di questa risposta.',
    snippet: 'Cita questo brano',
    quote: 'Copia citazione',
    snippetCopied: 'Codice copiato, pronto da incollare in una pagina.',
    quoteCopied: 'Citazione copiata.',
    notCopied: 'Il browser non ha consentito la copia.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('it')} su ${all.toLocaleString('it')}`,
    found: (count) =>
      count ? `${questions(count, ' trovata', ' trovate')}.` : 'Nessuna domanda trovata.',
    introduction: 'Introduzione',
    caption: 'Didascalia',
    quotingSomeone: 'con parole altrui',
  },
  guide: {
    nextAnswerBy: (name) => ['Risposta successiva di ', name],
    answerOf: (number, count, name) =>
      `${name}: risposta ${number.toLocaleString('it')} di ${count.toLocaleString('it')}.`,
  },
  languages: {
    languages: 'Lingua',
    shown: (language) => `Ora in ${language}.`,
    notShown: (language) => `Impossibile caricare la traduzione in ${language}.`,
  },
};

/** What is said of them agrees with them: `one` and `other` stand behind the noun. */
function answers(count: number, one = '', other = ''): string {
  return counted('it', count, {
    one: `risposta${one}`,
    other: `risposte${other}`,
    many: `di risposte${other}`,
  });
}

function questions(count: number, one: string, other: string): string {
  return counted('it', count, {
    one: `domanda${one}`,
    other: `domande${other}`,
    many: `di domande${other}`,
  });
}
