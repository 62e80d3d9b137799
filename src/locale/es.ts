/** The words of the elements in Spanish. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const es: Locale = {
  lang: 'es',
  dir: 'ltr',
  unavailable: 'Esta parte de la entrevista no se puede mostrar aquí.',
  readAt: (place) => `Leer en ${place}`,
  publishedBy: (place) => ['Publicación original: ', place],
  note: (number) => `Nota ${number}`,
  backFrom: (number) => `Volver al texto desde la nota ${number}`,
  alsoAnswered: (names) => ['Otras respuestas: ', names],
  said: (answered, quoted) =>
    [
      answered && answers(answered),
      quoted && counted('es', quoted, {one: 'cita', other: 'citas', many: 'de citas'}),
    ]
      .filter(Boolean)
      .join(', '),
  actions: {
    context: 'Ver en contexto',
    copy: 'Copiar',
    link: 'Copiar enlace',
    cite: 'Citar',
    share: 'Compartir',
    picture: 'Imagen',
    verbatim: 'Textual',
  },
  accordion: {
    speakers: 'Mostrar las respuestas de',
    expandAll: 'Desplegar todo',
    collapseAll: 'Plegar todo',
    expanded: (count) => `${answers(count, ' desplegada', ' desplegadas')}.`,
    collapsed: (count) => `${answers(count, ' plegada', ' plegadas')}.`,
    shown: (count) => `${questions(count, ' visible', ' visibles')}.`,
    search: 'Buscar en las preguntas y respuestas',
    searchHint: 'Buscar',
    noSearch: 'No se pudo cargar la búsqueda.',
    copyLink: 'Copiar el enlace a esta pregunta',
    linkCopied: 'Enlace copiado.',
    notCopied: 'El navegador no permitió copiar.',
  },
  article: {
    interviewBy: (names) => ['Entrevista realizada por ', names],
    translatedBy: (names) => ['Traducción de ', names],
    conducted: (date) => ['Fecha de la entrevista: ', date],
    published: (date) => ['Publicación: ', date],
    updated: (date) => ['Última actualización: ', date],
    minutes: (count) =>
      counted('es', count, {
        one: 'minuto de lectura',
        other: 'minutos de lectura',
        many: 'de minutos de lectura',
      }),
    contents: 'Índice',
    firstAnswer: 'Primera respuesta',
    firstAnswerBy: (name) => `Primera respuesta de ${name}`,
    corrections: 'Correcciones',
  },
  excerpt: {
    asPublished: 'Cita tal como está publicada: este es el texto actual de la entrevista.',
    quotingSomeone: 'Citando a otra persona',
    partlyQuoting: 'Citando en parte a otra persona',
    editorsNote: 'Nota de la redacción: ',
  },
  cardActions: {
    copied: 'Cita copiada.',
    linkCopied: 'Enlace copiado.',
    citationCopied: (format) => `Referencia copiada en formato ${format}.`,
    notCopied: 'El navegador no permitió copiar.',
    shared: 'Compartido.',
    notShared: 'El navegador no permitió compartir.',
    saved: (count) =>
      count === 1
        ? 'Imagen guardada.'
        : `${counted('es', count, {
            other: 'imágenes guardadas',
            many: 'de imágenes guardadas',
          })}.`,
    notSaved: 'No se pudo crear la imagen.',
    quotationBegins: 'Comienzo de la cita: ',
    quotationEnds: ' Fin de la cita.',
    citeAs: 'Copiar la referencia en formato',
    formats: {text: 'Texto', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Guardar como imagen',
    sizes: {'1200x630': 'Horizontal', '1080x1080': 'Cuadrado', '1080x1920': 'Vertical'},
    verbatim: (host) => `Coincide palabra por palabra con el archivo de la entrevista en ${host}.`,
    elided: '[…] indica palabras omitidas: «Ver en contexto» muestra el pasaje completo.',
  },
  quoting: {
    title: 'Citar el texto seleccionado',
    offered: 'El texto seleccionado se puede citar: las opciones están al final de esta respuesta.',
    snippet: 'Citar este texto',
    quote: 'Copiar cita',
    snippetCopied: 'Código copiado, listo para pegar en una página.',
    quoteCopied: 'Cita copiada.',
    notCopied: 'El navegador no permitió copiar.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('es')} de ${all.toLocaleString('es')}`,
    found: (count) =>
      count
        ? `${questions(count, ' encontrada', ' encontradas')}.`
        : 'No se encontró ninguna pregunta.',
    introduction: 'Introducción',
    caption: 'Pie de foto',
    quotingSomeone: 'citando a otra persona',
  },
  guide: {
    nextAnswerBy: (name) => ['Siguiente respuesta de ', name],
    answerOf: (number, count, name) =>
      `${name}: respuesta ${number.toLocaleString('es')} de ${count.toLocaleString('es')}.`,
  },
  languages: {
    languages: 'Idioma',
    shown: (language) => `Ahora en ${language}.`,
    notShown: (language) => `No se pudo cargar la versión en ${language}.`,
  },
};

/** What is said of them agrees with them: `one` and `other` stand behind the noun. */
function answers(count: number, one = '', other = ''): string {
  return counted('es', count, {
    one: `respuesta${one}`,
    other: `respuestas${other}`,
    many: `de respuestas${other}`,
  });
}

function questions(count: number, one: string, other: string): string {
  return counted('es', count, {
    one: `pregunta${one}`,
    other: `preguntas${other}`,
    many: `de preguntas${other}`,
  });
}
