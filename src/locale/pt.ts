/** The words of the elements in Portuguese. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const pt: Locale = {
  lang: 'pt',
  dir: 'ltr',
  unavailable: 'Esta parte da entrevista não pode ser mostrada aqui.',
  readAt: (place) => `Ler em ${place}`,
  publishedBy: (place) => ['Publicação original: ', place],
  note: (number) => `Nota ${number}`,
  backFrom: (number) => `Voltar da nota ${number} ao texto`,
  alsoAnswered: (names) => ['Outras respostas: ', names],
  said: (answered, quoted) =>
    [
      answered && answers(answered),
      quoted && counted('pt', quoted, {one: 'citação', other: 'citações', many: 'de citações'}),
    ]
      .filter(Boolean)
      .join(', '),
  actions: {
    context: 'Ver no contexto',
    copy: 'Copiar',
    link: 'Copiar link',
    cite: 'Citar',
    share: 'Compartilhar',
    picture: 'Imagem',
    verbatim: 'Literal',
  },
  accordion: {
    speakers: 'Mostrar as respostas de',
    expandAll: 'Expandir tudo',
    collapseAll: 'Recolher tudo',
    expanded: (count) => `${answers(count, ' expandida', ' expandidas')}.`,
    collapsed: (count) => `${answers(count, ' recolhida', ' recolhidas')}.`,
    shown: (count) => `${questions(count, ' exibida', ' exibidas')}.`,
    search: 'Pesquisar nas perguntas e respostas',
    searchHint: 'Pesquisar',
    noSearch: 'Não foi possível carregar a pesquisa.',
    copyLink: 'Copiar o link para esta pergunta',
    linkCopied: 'Link copiado.',
    notCopied: 'O navegador não permitiu copiar.',
  },
  article: {
    interviewBy: (names) => ['Entrevista conduzida por ', names],
    translatedBy: (names) => ['Tradução de ', names],
    conducted: (date) => ['Entrevista realizada em ', date],
    published: (date) => ['Publicada em ', date],
    updated: (date) => ['Atualizada em ', date],
    minutes: (count) =>
      counted('pt', count, {
        one: 'minuto de leitura',
        other: 'minutos de leitura',
        many: 'de minutos de leitura',
      }),
    contents: 'Índice',
    firstAnswer: 'Primeira resposta',
    firstAnswerBy: (name) => `Primeira resposta de ${name}`,
    corrections: 'Correções',
  },
  excerpt: {
    asPublished: 'Citação tal como publicada: este é o texto atual da entrevista.',
    quotingSomeone: 'Citando outra pessoa',
    partlyQuoting: 'Citando em parte outra pessoa',
    editorsNote: 'Nota da redação: ',
  },
  cardActions: {
    copied: 'Citação copiada.',
    linkCopied: 'Link copiado.',
    citationCopied: (format) => `Referência copiada em formato ${format}.`,
    notCopied: 'O navegador não permitiu copiar.',
    shared: 'Compartilhado.',
    notShared: 'O navegador não permitiu compartilhar.',
    saved: (count) =>
      count === 1
        ? 'Imagem salva.'
        : `${counted('pt', count, {
            one: 'imagem salva',
            other: 'imagens salvas',
            many: 'de imagens salvas',
          })}.`,
    notSaved: 'Não foi possível criar a imagem.',
    quotationBegins: 'Início da citação: ',
    quotationEnds: ' Fim da citação.',
    citeAs: 'Copiar a referência em formato',
    formats: {text: 'Texto', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Salvar como imagem',
    sizes: {'1200x630': 'Horizontal', '1080x1080': 'Quadrado', '1080x1920': 'Vertical'},
    verbatim: (host) => `Corresponde palavra por palavra ao arquivo da entrevista em ${host}.`,
    elided: '[…] indica palavras omitidas: “Ver no contexto” mostra o trecho completo.',
  },
  quoting: {
    title: 'Citar o texto selecionado',
    offered: 'O texto selecionado pode ser citado: as opções estão no fim desta resposta.',
    snippet: 'Citar este trecho',
    quote: 'Copiar citação',
    snippetCopied: 'Código copiado, pronto para colar numa página.',
    quoteCopied: 'Citação copiada.',
    notCopied: 'O navegador não permitiu copiar.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('pt')} de ${all.toLocaleString('pt')}`,
    found: (count) =>
      count
        ? `${questions(count, ' encontrada', ' encontradas')}.`
        : 'Nenhuma pergunta encontrada.',
    introduction: 'Introdução',
    caption: 'Legenda',
    quotingSomeone: 'citando outra pessoa',
  },
  guide: {
    nextAnswerBy: (name) => ['Próxima resposta de ', name],
    answerOf: (number, count, name) =>
      `${name}: resposta ${number.toLocaleString('pt')} de ${count.toLocaleString('pt')}.`,
  },
  languages: {
    languages: 'Idioma',
    shown: (language) => `Agora em ${language}.`,
    notShown: (language) => `Não foi possível carregar a versão em ${language}.`,
  },
};

/** What is said of them agrees with them: `one` and `other` stand behind the noun. */
function answers(count: number, one = '', other = ''): string {
  return counted('pt', count, {
    one: `resposta${one}`,
    other: `respostas${other}`,
    many: `de respostas${other}`,
  });
}

function questions(count: number, one: string, other: string): string {
  return counted('pt', count, {
    one: `pergunta${one}`,
    other: `perguntas${other}`,
    many: `de perguntas${other}`,
  });
}
