/** The words of the elements in French. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const fr: Locale = {
  lang: 'fr',
  dir: 'ltr',
  unavailable: 'Cette partie de l’entretien ne peut pas être affichée ici.',
  readAt: (place) => `À lire sur ${place}`,
  publishedBy: (place) => ['Première publication\u00A0: ', place],
  note: (number) => `Note ${number}`,
  backFrom: (number) => `Retour au texte depuis la note ${number}`,
  alsoAnswered: (names) => ['Autres réponses\u00A0: ', names],
  said: (answered, quoted) =>
    [
      answered && answers(answered),
      quoted && counted('fr', quoted, {one: 'citation', other: 'citations', many: 'de citations'}),
    ]
      .filter(Boolean)
      .join(', '),
  actions: {
    context: 'Voir le contexte',
    copy: 'Copier',
    link: 'Copier le lien',
    cite: 'Citer',
    share: 'Partager',
    picture: 'Image',
    verbatim: 'Verbatim',
  },
  accordion: {
    speakers: 'Afficher les réponses de',
    expandAll: 'Tout déplier',
    collapseAll: 'Tout replier',
    expanded: (count) => `${answers(count, ' dépliée', ' dépliées')}.`,
    collapsed: (count) => `${answers(count, ' repliée', ' repliées')}.`,
    shown: (count) => `${questions(count, ' affichée', ' affichées')}.`,
    search: 'Rechercher dans les questions et réponses',
    searchHint: 'Rechercher',
    noSearch: 'Impossible de charger la recherche.',
    copyLink: 'Copier le lien vers cette question',
    linkCopied: 'Lien copié.',
    notCopied: 'Le navigateur n’a pas autorisé la copie.',
  },
  article: {
    interviewBy: (names) => ['Propos recueillis par ', names],
    translatedBy: (names) => ['Traduction\u00A0: ', names],
    conducted: (date) => ['Date de l’entretien\u00A0: ', date],
    published: (date) => ['Publication\u00A0: ', date],
    updated: (date) => ['Mise à jour\u00A0: ', date],
    minutes: (count) =>
      counted('fr', count, {
        one: 'minute de lecture',
        other: 'minutes de lecture',
        many: 'de minutes de lecture',
      }),
    contents: 'Sommaire',
    firstAnswer: 'Première réponse',
    firstAnswerBy: (name) => `Première réponse\u00A0: ${name}`,
    corrections: 'Corrections',
  },
  excerpt: {
    asPublished: 'Citation affichée telle que publiée\u00A0: c’est le texte actuel de l’entretien.',
    quotingSomeone: 'Citant une autre personne',
    partlyQuoting: 'Citant en partie une autre personne',
    editorsNote: 'Note de la rédaction\u00A0: ',
  },
  cardActions: {
    copied: 'Citation copiée.',
    linkCopied: 'Lien copié.',
    citationCopied: (format) => `Référence copiée au format ${format}.`,
    notCopied: 'Le navigateur n’a pas autorisé la copie.',
    shared: 'Partage effectué.',
    notShared: 'Le navigateur n’a pas autorisé le partage.',
    saved: (count) =>
      count === 1
        ? 'Image enregistrée.'
        : `${counted('fr', count, {
            one: 'image enregistrée',
            other: 'images enregistrées',
            many: 'd’images enregistrées',
          })}.`,
    notSaved: 'Impossible de créer l’image.',
    quotationBegins: 'Début de citation\u00A0: ',
    quotationEnds: ' Fin de citation.',
    citeAs: 'Copier la référence au format',
    formats: {text: 'Texte', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Enregistrer comme image',
    sizes: {'1200x630': 'Horizontal', '1080x1080': 'Carré', '1080x1920': 'Vertical'},
    verbatim: (host) => `Identique, mot pour mot, au fichier de l’entretien sur ${host}.`,
    elided:
      '[…] remplace les mots omis\u00A0: «\u00A0Voir le contexte\u00A0» affiche le passage complet.',
  },
  quoting: {
    title: 'Citer le passage sélectionné',
    offered:
      'Le passage sélectionné peut être cité\u00A0: les options se trouvent à la fin de cette réponse.',
    snippet: 'Citer ce passage',
    quote: 'Copier la citation',
    snippetCopied: 'Code copié, prêt à être collé dans une page.',
    quoteCopied: 'Citation copiée.',
    notCopied: 'Le navigateur n’a pas autorisé la copie.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('fr')} sur ${all.toLocaleString('fr')}`,
    found: (count) =>
      count ? `${questions(count, ' trouvée', ' trouvées')}.` : 'Aucune question trouvée.',
    introduction: 'Introduction',
    caption: 'Légende',
    quotingSomeone: 'citant une autre personne',
  },
  guide: {
    nextAnswerBy: (name) => ['Réponse suivante\u00A0: ', name],
    answerOf: (number, count, name) =>
      `${name}\u00A0: réponse ${number.toLocaleString('fr')} sur ${count.toLocaleString('fr')}.`,
  },
  languages: {
    languages: 'Langue',
    shown: (language) => `Texte affiché en ${language}.`,
    notShown: (language) => `Impossible de charger la traduction en ${language}.`,
  },
};

/** What is said of them agrees with them: `one` and `other` stand behind the noun. */
function answers(count: number, one = '', other = ''): string {
  return counted('fr', count, {
    one: `réponse${one}`,
    other: `réponses${other}`,
    many: `de réponses${other}`,
  });
}

function questions(count: number, one: string, other: string): string {
  return counted('fr', count, {
    one: `question${one}`,
    other: `questions${other}`,
    many: `de questions${other}`,
  });
}
