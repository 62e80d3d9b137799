/** The words of the elements in Polish. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const pl: Locale = {
  lang: 'pl',
  dir: 'ltr',
  unavailable: 'Tego fragmentu wywiadu nie można tu wyświetlić.',
  readAt: (place) => `Czytaj na ${place}`,
  publishedBy: (place) => ['Pierwsza publikacja: ', place],
  note: (number) => `Przypis ${number}`,
  backFrom: (number) => `Powrót z przypisu ${number}`,
  alsoAnswered: (names) => ['Kto jeszcze odpowiedział: ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  actions: {
    context: 'Pokaż w kontekście',
    copy: 'Kopiuj',
    link: 'Kopiuj link',
    cite: 'Cytuj',
    share: 'Udostępnij',
    picture: 'Grafika',
    verbatim: 'Dosłownie',
  },
  accordion: {
    speakers: 'Czyje odpowiedzi pokazać',
    expandAll: 'Rozwiń wszystkie',
    collapseAll: 'Zwiń wszystkie',
    expanded: (count) => `Rozwinięto ${answers(count)}.`,
    collapsed: (count) => `Zwinięto ${answers(count)}.`,
    shown: (count) => `Wyświetlono ${questions(count)}.`,
    search: 'Szukaj w pytaniach i odpowiedziach',
    searchHint: 'Szukaj',
    noSearch: 'Nie udało się wczytać wyszukiwarki.',
    copyLink: 'Kopiuj link do tego pytania',
    linkCopied: 'Skopiowano link.',
    notCopied: 'Przeglądarka nie pozwoliła na kopiowanie.',
  },
  article: {
    interviewBy: (names) => ['Wywiad: ', names],
    translatedBy: (names) => ['Tłumaczenie: ', names],
    conducted: (date) => ['Data rozmowy: ', date],
    published: (date) => ['Opublikowano: ', date],
    updated: (date) => ['Zaktualizowano: ', date],
    minutes: (count) =>
      `Czas czytania: ${counted('pl', count, {
        one: 'minuta',
        few: 'minuty',
        many: 'minut',
        other: 'minuty',
      })}`,
    contents: 'Spis treści',
    firstAnswer: 'Pierwsza odpowiedź',
    firstAnswerBy: (name) => `Pierwsza odpowiedź: ${name}`,
    corrections: 'Sprostowania',
  },
  excerpt: {
    asPublished: 'Wersja opublikowana: tak brzmią teraz te słowa w wywiadzie.',
    quotingSomeone: 'Przytoczono cudze słowa',
    partlyQuoting: 'Częściowo przytoczono cudze słowa',
    editorsNote: 'Przypis redakcji: ',
  },
  cardActions: {
    copied: 'Skopiowano cytat.',
    linkCopied: 'Skopiowano link.',
    citationCopied: (format) => `Skopiowano opis bibliograficzny (${format}).`,
    notCopied: 'Przeglądarka nie pozwoliła na kopiowanie.',
    shared: 'Udostępniono.',
    notShared: 'Przeglądarka nie pozwoliła na udostępnienie.',
    saved: (count) =>
      count === 1
        ? 'Zapisano grafikę.'
        : `Zapisano ${counted('pl', count, {
            one: 'grafikę',
            few: 'grafiki',
            many: 'grafik',
            other: 'grafiki',
          })}.`,
    notSaved: 'Nie udało się utworzyć grafiki.',
    quotationBegins: 'Początek cytatu: ',
    quotationEnds: ' Koniec cytatu.',
    citeAs: 'Kopiuj opis bibliograficzny jako',
    formats: {text: 'Tekst', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Zapisz jako grafikę',
    sizes: {'1200x630': 'Pozioma', '1080x1080': 'Kwadratowa', '1080x1920': 'Pionowa'},
    verbatim: (host) => `Zgadza się co do słowa z plikiem wywiadu na ${host}.`,
    elided: '[…] oznacza pominięte słowa: „Pokaż w kontekście” wyświetla całość.',
  },
  quoting: {
    title: 'Zacytuj zaznaczony fragment',
    offered: 'Zaznaczony fragment można zacytować: przyciski są na końcu tej odpowiedzi.',
    snippet: 'Osadź cytat',
    quote: 'Kopiuj cytat',
    snippetCopied: 'Skopiowano kod: można go teraz wkleić na stronę.',
    quoteCopied: 'Skopiowano cytat.',
    notCopied: 'Przeglądarka nie pozwoliła na kopiowanie.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('pl')} z ${all.toLocaleString('pl')}`,
    found: (count) => (count ? `Znaleziono ${questions(count)}.` : 'Brak wyników.'),
    introduction: 'Wstęp',
    caption: 'Podpis pod ilustracją',
    quotingSomeone: 'przytaczając cudze słowa',
  },
  guide: {
    nextAnswerBy: (name) => ['Następna odpowiedź: ', name],
    answerOf: (number, count, name) =>
      `Odpowiedź ${number.toLocaleString('pl')} z ${count.toLocaleString('pl')}: ${name}.`,
  },
  languages: {
    languages: 'Język',
    shown: (language) => `Język wywiadu: ${language}.`,
    notShown: (language) => `Nie udało się wczytać tłumaczenia: ${language}.`,
  },
};

function answers(count: number): string {
  return counted('pl', count, {
    one: 'odpowiedź',
    few: 'odpowiedzi',
    many: 'odpowiedzi',
    other: 'odpowiedzi',
  });
}

function questions(count: number): string {
  return counted('pl', count, {one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania'});
}

function quotes(count: number): string {
  return counted('pl', count, {one: 'cytat', few: 'cytaty', many: 'cytatów', other: 'cytatu'});
}
