/** The words of the elements in Ukrainian. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const uk: Locale = {
  lang: 'uk',
  dir: 'ltr',
  unavailable: 'Тут не вдається показати цей фрагмент інтерв’ю.',
  readAt: (place) => `Читати на ${place}`,
  publishedBy: (place) => ['Перша публікація: ', place],
  note: (number) => `Виноска ${number}`,
  backFrom: (number) => `Назад до тексту від виноски ${number}`,
  alsoAnswered: (names) => ['Хто ще відповів: ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  actions: {
    context: 'У контексті',
    copy: 'Копіювати',
    link: 'Копіювати посилання',
    cite: 'Цитувати',
    share: 'Поширити',
    picture: 'Картинка',
    verbatim: 'Дослівно',
  },
  accordion: {
    speakers: 'Чиї відповіді показати',
    expandAll: 'Розгорнути всі',
    collapseAll: 'Згорнути всі',
    expanded: (count) => `Розгорнуто ${answers(count)}.`,
    collapsed: (count) => `Згорнуто ${answers(count)}.`,
    shown: (count) => `Показано ${questions(count)}.`,
    search: 'Пошук у запитаннях і відповідях',
    searchHint: 'Пошук',
    noSearch: 'Не вдалося завантажити пошук.',
    copyLink: 'Копіювати посилання на це запитання',
    linkCopied: 'Посилання скопійовано.',
    notCopied: 'Браузер не дозволив скопіювати.',
  },
  article: {
    interviewBy: (names) => ['Інтерв’ю: ', names],
    translatedBy: (names) => ['Переклад: ', names],
    conducted: (date) => ['Дата інтерв’ю: ', date],
    published: (date) => ['Опубліковано: ', date],
    updated: (date) => ['Оновлено: ', date],
    minutes: (count) =>
      `Час читання: ${counted('uk', count, {
        one: 'хвилина',
        few: 'хвилини',
        many: 'хвилин',
        other: 'хвилини',
      })}`,
    contents: 'Зміст',
    firstAnswer: 'Перша відповідь',
    firstAnswerBy: (name) => `Перша відповідь: ${name}`,
    corrections: 'Виправлення',
  },
  excerpt: {
    asPublished: 'Наведено за публікацією: так ці слова зараз звучать в інтерв’ю.',
    quotingSomeone: 'Процитовано чужі слова',
    partlyQuoting: 'Частково процитовано чужі слова',
    editorsNote: 'Примітка редакції: ',
  },
  cardActions: {
    copied: 'Цитату скопійовано.',
    linkCopied: 'Посилання скопійовано.',
    citationCopied: (format) => `Бібліографічне посилання скопійовано (${format}).`,
    notCopied: 'Браузер не дозволив скопіювати.',
    shared: 'Поширено.',
    notShared: 'Браузер не дозволив поширити.',
    saved: (count) =>
      count === 1
        ? 'Картинку збережено.'
        : `Збережено ${counted('uk', count, {
            one: 'картинку',
            few: 'картинки',
            many: 'картинок',
            other: 'картинки',
          })}.`,
    notSaved: 'Не вдалося створити картинку.',
    quotationBegins: 'Початок цитати: ',
    quotationEnds: ' Кінець цитати.',
    citeAs: 'Копіювати бібліографічне посилання як',
    formats: {text: 'Текст', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Зберегти як картинку',
    sizes: {'1200x630': 'Горизонтальна', '1080x1080': 'Квадратна', '1080x1920': 'Вертикальна'},
    verbatim: (host) => `Слово в слово збігається з файлом інтерв’ю на ${host}.`,
    elided: '[…] стоїть на місці пропуску: кнопка «У контексті» покаже весь текст.',
  },
  quoting: {
    title: 'Процитувати виділене',
    offered: 'Виділене можна процитувати: кнопки в кінці цієї відповіді.',
    snippet: 'Вбудувати цитату',
    quote: 'Копіювати цитату',
    snippetCopied: 'Код скопійовано: тепер його можна вставити на сторінку.',
    quoteCopied: 'Цитату скопійовано.',
    notCopied: 'Браузер не дозволив скопіювати.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('uk')} з ${all.toLocaleString('uk')}`,
    found: (count) => (count ? `Знайдено ${questions(count)}.` : 'Нічого не знайдено.'),
    introduction: 'Вступ',
    caption: 'Підпис до ілюстрації',
    quotingSomeone: 'цитуючи чужі слова',
  },
  guide: {
    nextAnswerBy: (name) => ['Наступна відповідь: ', name],
    answerOf: (number, count, name) =>
      `Відповідь ${number.toLocaleString('uk')} з ${count.toLocaleString('uk')}: ${name}.`,
  },
  languages: {
    languages: 'Мова',
    shown: (language) => `Мова інтерв’ю: ${language}.`,
    notShown: (language) => `Не вдалося завантажити переклад: ${language}.`,
  },
};

function answers(count: number): string {
  return counted('uk', count, {
    one: 'відповідь',
    few: 'відповіді',
    many: 'відповідей',
    other: 'відповіді',
  });
}

function questions(count: number): string {
  return counted('uk', count, {
    one: 'запитання',
    few: 'запитання',
    many: 'запитань',
    other: 'запитання',
  });
}

function quotes(count: number): string {
  return counted('uk', count, {one: 'цитата', few: 'цитати', many: 'цитат', other: 'цитати'});
}
