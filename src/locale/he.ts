/** The words of the elements in Hebrew. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const he: Locale = {
  lang: 'he',
  dir: 'rtl',
  unavailable: 'אי אפשר להציג כאן את החלק הזה של הריאיון.',
  readAt: (place) => `לקריאה באתר ${place}`,
  publishedBy: (place) => ['פרסום מקורי: ', place],
  note: (number) => `הערה ${number}`,
  backFrom: (number) => `חזרה מהערה ${number}`,
  alsoAnswered: (names) => ['יש תשובות גם של ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  actions: {
    context: 'הצגה בהקשר',
    copy: 'העתקה',
    link: 'העתקת קישור',
    cite: 'מראה מקום',
    share: 'שיתוף',
    picture: 'תמונה',
    verbatim: 'כלשונו',
  },
  accordion: {
    speakers: 'הצגת תשובות לפי דוברים',
    expandAll: 'פתיחת הכול',
    collapseAll: 'סגירת הכול',
    expanded: (count) => `${count === 1 ? 'נפתחה' : 'נפתחו'} ${answers(count)}.`,
    collapsed: (count) => `${count === 1 ? 'נסגרה' : 'נסגרו'} ${answers(count)}.`,
    shown: (count) => `${count === 1 ? 'מוצגת' : 'מוצגות'} ${questions(count)}.`,
    search: 'חיפוש בשאלות ובתשובות',
    searchHint: 'חיפוש',
    noSearch: 'טעינת החיפוש נכשלה.',
    copyLink: 'העתקת קישור לשאלה זו',
    linkCopied: 'הקישור הועתק.',
    notCopied: 'הדפדפן לא אפשר העתקה מהדף.',
  },
  article: {
    interviewBy: (names) => ['ריאיון מאת ', names],
    translatedBy: (names) => ['תרגום: ', names],
    conducted: (date) => ['מועד הריאיון: ', date],
    published: (date) => ['פורסם: ', date],
    updated: (date) => ['עודכן: ', date],
    minutes: (count) => `זמן קריאה: ${numbered(count, 'דקה אחת', 'דקות')}`,
    contents: 'תוכן העניינים',
    firstAnswer: 'לתשובה הראשונה',
    firstAnswerBy: (name) => `לתשובה הראשונה של ${name}`,
    corrections: 'תיקונים',
  },
  excerpt: {
    asPublished: 'הציטוט מוצג כפי שפורסם: זה נוסחו הנוכחי בריאיון.',
    quotingSomeone: 'ציטוט מדברי אדם אחר',
    partlyQuoting: 'בחלקו ציטוט מדברי אדם אחר',
    editorsNote: 'הערת המערכת: ',
  },
  cardActions: {
    copied: 'הציטוט הועתק.',
    linkCopied: 'הקישור הועתק.',
    citationCopied: (format) => `מראה המקום הועתק בתבנית ${format}.`,
    notCopied: 'הדפדפן לא אפשר העתקה מהדף.',
    shared: 'השיתוף הושלם.',
    notShared: 'הדפדפן לא אפשר שיתוף מהדף.',
    saved: (count) =>
      count === 1 ? 'התמונה נשמרה.' : `נשמרו ${numbered(count, 'תמונה אחת', 'תמונות')}.`,
    notSaved: 'יצירת התמונה נכשלה.',
    quotationBegins: 'תחילת הציטוט: ',
    quotationEnds: ' סוף הציטוט.',
    citeAs: 'העתקת מראה מקום בתבנית',
    formats: {text: 'טקסט', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'שמירה כתמונה',
    sizes: {'1200x630': 'לרוחב', '1080x1080': 'ריבוע', '1080x1920': 'לאורך'},
    verbatim: (host) => `הציטוט תואם מילה במילה את קובץ הריאיון באתר ${host}.`,
    elided: 'הסימן […] מציין מילים שהושמטו: הנוסח המלא מופיע ב”הצגה בהקשר”.',
  },
  quoting: {
    title: 'ציטוט הטקסט המסומן',
    offered: 'אפשר לצטט את הטקסט המסומן: האפשרויות בסוף תשובה זו.',
    snippet: 'ציטוט הקטע',
    quote: 'העתקת הציטוט',
    snippetCopied: 'קוד ההטמעה הועתק: אפשר להדביק אותו בכל דף.',
    quoteCopied: 'הציטוט הועתק.',
    notCopied: 'הדפדפן לא אפשר העתקה מהדף.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('he')} מתוך ${all.toLocaleString('he')}`,
    found: (count) =>
      count ? `${count === 1 ? 'נמצאה' : 'נמצאו'} ${questions(count)}.` : 'לא נמצאו שאלות.',
    introduction: 'הקדמה',
    caption: 'כיתוב תמונה',
    quotingSomeone: 'בציטוט מדברי אדם אחר',
  },
  guide: {
    nextAnswerBy: (name) => ['לתשובה הבאה של ', name],
    answerOf: (number, count, name) =>
      `תשובה ${number.toLocaleString('he')} מתוך ${count.toLocaleString('he')} של ${name}.`,
  },
  languages: {
    languages: 'שפה',
    shown: (language) => `שפת התצוגה כעת: ${language}.`,
    notShown: (language) => `טעינת התרגום נכשלה: ${language}.`,
  },
};

function answers(count: number): string {
  return numbered(count, 'תשובה אחת', 'תשובות');
}

function questions(count: number): string {
  return numbered(count, 'שאלה אחת', 'שאלות');
}

function quotes(count: number): string {
  return numbered(count, 'ציטוט אחד', 'ציטוטים');
}

/** One stands behind its noun, as a word of the noun's gender; two takes the form of all others. */
function numbered(count: number, one: string, other: string): string {
  return count === 1 ? one : counted('he', count, {other});
}
