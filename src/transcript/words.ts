/**
 * The words by which interviews in several languages mark what they are made of: the labels of
 * questions and answers, of notes, and the phrases before a source.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Labels of questions whose asker has no name. */
export const QUESTION_LABELS = set(
  'q|question|interviewer|питання|запитання|інтервʼюер|інтервюер|вопрос|в|интервьюер|frage|f|interviewerin|pregunta|p|entrevistador|entrevistadora|domanda|d|pergunta|pytanie|otázka|soru|سؤال|س|السؤال|שאלה|ש|问|問|提问|记者|質問|聞き手|질문|문|प्रश्न|vraag|fråga|spørsmål|spørgsmål|kysymys|întrebare|въпрос|пытанне|ερώτηση|ε',
);

/** Labels of answers whose speaker has no name. */
export const ANSWER_LABELS = set(
  'a|answer|відповідь|ответ|о|antwort|réponse|respuesta|risposta|resposta|odpowiedź|odpověď|cevap|جواب|ج|الجواب|إجابة|תשובה|ת|答|回答|答え|답|답변|उत्तर|antwoord|svar|vastaus|răspuns|отговор|адказ|απάντηση|α',
);

/** Labels that nobody speaks: what stands after them is the editor's. */
export const EDITOR_LABELS = set(
  "note|notes|nb|n.b|ps|p.s|editor's note|editors' note|editor’s note|ed. note|source|sources|photo|photos|image|credit|credits|caption|update|correction|disclaimer|translation|translated by|interview by|by|date|title|subtitle|published|read more|see also|about|author|tags|keywords|url|link|links|примітка|примітки|джерело|фото|переклад|примечание|примечания|источник|перевод|anmerkung|quelle|foto|hinweis|nota|fuente|fonte|remarque|ملاحظة|المصدر|الصورة|注|注释|来源|來源|编者按|編者按|出典|注記|図|譯者|译者",
);

/** How a line begins that says where the interview was published first; the name comes after. */
export const SOURCE_PHRASE = new RegExp(
  `^(?:(?:${[
    '(?:this (?:interview|article|text|conversation) )?(?:was |is |has been )?(?:first |originally |previously |initially |re)*(?:published|appeared|posted|printed) (?:by|in|on|at|from)',
    '(?:first|originally) (?:from|in)',
    'reprinted (?:from|with permission from)',
    '(?:вперше |спочатку |уперше )?(?:опубліковано|надруковано)(?: вперше| спочатку)? (?:в|у|на)',
    '(?:впервые |первоначально |изначально )?опубликовано(?: впервые)? (?:в|на)',
    '(?:zuerst |ursprünglich )?(?:erschienen|veröffentlicht) (?:in|bei|auf|von)',
    "(?:initialement |d’abord |d'abord )?(?:publié|paru)e?s? (?:initialement |d’abord |d'abord )?(?:par|dans|sur|en)",
    '(?:originalmente |primero )?publicad[oa] (?:originalmente |primero )?(?:por|en|em)',
    '(?:originalmente )?pubblicat[oa] (?:originariamente )?(?:da|in|su)',
    'نُشر(?:ت)? (?:أصلاً |لأول مرة )?(?:في|على)',
    'نشر(?:ت)? (?:أصلا |لأول مرة )?(?:في|على)',
    '(?:首发于|首發於|原载于|原載於|原文发表于|最初发表于|原刊于|初出)',
  ].join('|')})(?:[\\s:：]+|(?=["“«《「[])|(?<=\\p{sc=Han}))|(?:${[
    ...[
      'source',
      'джерело',
      'источник',
      'quelle',
      'fuente',
      'fonte',
      'المصدر',
      '来源',
      '來源',
      '出典',
    ],
  ].join('|')})\\s*[:：])\\s*`,
  'iu',
);

/** Words between two names that speak together. */
export const AND =
  /\s+(?:and|und|et|y|e|i|та|і|и|й|en|och|og|ja|ve)\s+|\s+و\s*|\s*[&＆、和与與]\s*|\s*[,،，]\s*/u;

/** Small words within a name: "Ursula von der Leyen". */
export const NAME_PARTICLES = set(
  'de|del|della|di|da|das|do|dos|du|des|la|le|les|van|von|der|den|ter|ten|zu|zum|bin|bint|ibn|al|el|of|the|and|und|et|y|e|та|і|и|av|af|ап|оглы',
);

/** A label as it is looked up. */
export function labelKey(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_]+/g, (signs) => (signs.length > 2 ? signs : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
