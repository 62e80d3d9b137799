/** The words of the elements in Russian. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const ru: Locale = {
  lang: 'ru',
  dir: 'ltr',
  unavailable: 'Здесь не удаётся показать этот фрагмент интервью.',
  readAt: (place) => `Читать на ${place}`,
  publishedBy: (place) => ['Первая публикация: ', place],
  note: (number) => `Сноска ${number}`,
  backFrom: (number) => `Назад к тексту от сноски ${number}`,
  alsoAnswered: (names) => ['Кто ещё ответил: ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  actions: {
    context: 'В контексте',
    copy: 'Копировать',
    link: 'Копировать ссылку',
    cite: 'Цитировать',
    share: 'Поделиться',
    picture: 'Картинка',
    verbatim: 'Дословно',
  },
  accordion: {
    speakers: 'Чьи ответы показать',
    expandAll: 'Развернуть все',
    collapseAll: 'Свернуть все',
    expanded: (count) => `Развёрнуто ответов: ${count.toLocaleString('ru')}.`,
    collapsed: (count) => `Свёрнуто ответов: ${count.toLocaleString('ru')}.`,
    shown: (count) => `Показано вопросов: ${count.toLocaleString('ru')}.`,
    search: 'Поиск по вопросам и ответам',
    searchHint: 'Поиск',
    noSearch: 'Не удалось загрузить поиск.',
    copyLink: 'Копировать ссылку на этот вопрос',
    linkCopied: 'Ссылка скопирована.',
    notCopied: 'Браузер не разрешил копирование.',
  },
  article: {
    interviewBy: (names) => ['Интервью: ', names],
    translatedBy: (names) => ['Перевод: ', names],
    conducted: (date) => ['Дата интервью: ', date],
    published: (date) => ['Опубликовано: ', date],
    updated: (date) => ['Обновлено: ', date],
    minutes: (count) =>
      `Время чтения: ${counted('ru', count, {
        one: 'минута',
        few: 'минуты',
        many: 'минут',
        other: 'минуты',
      })}`,
    contents: 'Содержание',
    firstAnswer: 'Первый ответ',
    firstAnswerBy: (name) => `Первый ответ: ${name}`,
    corrections: 'Исправления',
  },
  excerpt: {
    asPublished: 'Приводится по публикации: так эти слова сейчас звучат в интервью.',
    quotingSomeone: 'Цитируются чужие слова',
    partlyQuoting: 'Частично цитируются чужие слова',
    editorsNote: 'Примечание редакции: ',
  },
  cardActions: {
    copied: 'Цитата скопирована.',
    linkCopied: 'Ссылка скопирована.',
    citationCopied: (format) => `Библиографическая ссылка скопирована (${format}).`,
    notCopied: 'Браузер не разрешил копирование.',
    shared: 'Отправлено.',
    notShared: 'Браузер не разрешил поделиться.',
    saved: (count) =>
      count === 1 ? 'Картинка сохранена.' : `Сохранено картинок: ${count.toLocaleString('ru')}.`,
    notSaved: 'Не удалось создать картинку.',
    quotationBegins: 'Начало цитаты: ',
    quotationEnds: ' Конец цитаты.',
    citeAs: 'Копировать библиографическую ссылку как',
    formats: {text: 'Текст', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Сохранить как картинку',
    sizes: {'1200x630': 'Горизонтальная', '1080x1080': 'Квадратная', '1080x1920': 'Вертикальная'},
    verbatim: (host) => `Слово в слово совпадает с файлом интервью на ${host}.`,
    elided: '[…] стоит на месте пропуска: кнопка «В контексте» покажет весь текст.',
  },
  quoting: {
    title: 'Процитировать выделенное',
    offered: 'Выделенное можно процитировать: кнопки в конце этого ответа.',
    snippet: 'Встроить цитату',
    quote: 'Копировать цитату',
    snippetCopied: 'Код скопирован: теперь его можно вставить на страницу.',
    quoteCopied: 'Цитата скопирована.',
    notCopied: 'Браузер не разрешил копирование.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('ru')} из ${all.toLocaleString('ru')}`,
    found: (count) =>
      count ? `Найдено вопросов: ${count.toLocaleString('ru')}.` : 'Ничего не найдено.',
    introduction: 'Вступление',
    caption: 'Подпись к иллюстрации',
    quotingSomeone: 'цитируя чужие слова',
  },
  guide: {
    nextAnswerBy: (name) => ['Следующий ответ: ', name],
    answerOf: (number, count, name) =>
      `Ответ ${number.toLocaleString('ru')} из ${count.toLocaleString('ru')}: ${name}.`,
  },
  languages: {
    languages: 'Язык',
    shown: (language) => `Язык интервью: ${language}.`,
    notShown: (language) => `Не удалось загрузить перевод: ${language}.`,
  },
};

function answers(count: number): string {
  return counted('ru', count, {one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа'});
}

function quotes(count: number): string {
  return counted('ru', count, {one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты'});
}
