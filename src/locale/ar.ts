/** The words of the elements in Arabic. */
import type {Locale} from './en.js';
import {counted, type PluralForms} from './plural.js';

export const ar: Locale = {
  lang: 'ar',
  dir: 'rtl',
  unavailable: 'يتعذّر عرض هذا الجزء من الحوار هنا.',
  readAt: (place) => `قراءته على ${place}`,
  publishedBy: (place) => ['الناشر الأصلي: ', place],
  note: (number) => `الحاشية ${number}`,
  backFrom: (number) => `العودة من الحاشية ${number}`,
  alsoAnswered: (names) => ['توجد أيضًا إجابات من ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join('، '),
  actions: {
    context: 'عرض السياق',
    copy: 'نسخ',
    link: 'نسخ الرابط',
    cite: 'استشهاد',
    share: 'مشاركة',
    picture: 'صورة',
    verbatim: 'نقل حرفي',
  },
  accordion: {
    speakers: 'عرض الإجابات حسب المتحدث',
    expandAll: 'توسيع الكل',
    collapseAll: 'طي الكل',
    expanded: (count) => `فُتحت ${answers(count)}.`,
    collapsed: (count) => `طُويت ${answers(count)}.`,
    shown: (count) => `المعروض الآن: ${questions(count)}.`,
    search: 'البحث في الأسئلة والأجوبة',
    searchHint: 'بحث',
    noSearch: 'تعذّر تحميل البحث.',
    copyLink: 'نسخ رابط هذا السؤال',
    linkCopied: 'نُسخ الرابط.',
    notCopied: 'لم يسمح المتصفح لهذه الصفحة بالنسخ.',
  },
  article: {
    interviewBy: (names) => ['حوار: ', names],
    translatedBy: (names) => ['ترجمة: ', names],
    conducted: (date) => ['أُجري في ', date],
    published: (date) => ['نُشر في ', date],
    updated: (date) => ['حُدِّث في ', date],
    minutes: (count) =>
      `مدة القراءة: ${numbered(count, {
        zero: 'دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: 'دقائق',
        many: 'دقيقة',
        other: 'دقيقة',
      })}`,
    contents: 'المحتويات',
    firstAnswer: 'أول إجابة',
    firstAnswerBy: (name) => `أول إجابة من ${name}`,
    corrections: 'تصويبات',
  },
  excerpt: {
    asPublished: 'الاقتباس معروض بنصه المنشور حاليًا في الحوار.',
    quotingSomeone: 'كلام منقول عن شخص آخر',
    partlyQuoting: 'يتضمن كلامًا منقولًا عن شخص آخر',
    editorsNote: 'ملاحظة من التحرير: ',
  },
  cardActions: {
    copied: 'نُسخ الاقتباس.',
    linkCopied: 'نُسخ الرابط.',
    citationCopied: (format) => `نُسخ الاستشهاد بصيغة ${format}.`,
    notCopied: 'لم يسمح المتصفح لهذه الصفحة بالنسخ.',
    shared: 'تمت المشاركة.',
    notShared: 'لم يسمح المتصفح لهذه الصفحة بالمشاركة.',
    saved: (count) =>
      count === 1
        ? 'حُفظت الصورة.'
        : `حُفظت ${numbered(count, {
            zero: 'صورة',
            one: 'صورة واحدة',
            two: 'صورتان',
            few: 'صور',
            many: 'صورة',
            other: 'صورة',
          })}.`,
    notSaved: 'تعذّر إنشاء الصورة.',
    quotationBegins: 'بداية الاقتباس: ',
    quotationEnds: ' نهاية الاقتباس.',
    citeAs: 'نسخ الاستشهاد بصيغة',
    formats: {text: 'نص', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'حفظ على شكل صورة',
    sizes: {'1200x630': 'أفقية', '1080x1080': 'مربعة', '1080x1920': 'عمودية'},
    verbatim: (host) => `الاقتباس مطابق حرفيًا لملف الحوار على ${host}.`,
    elided: 'تشير […] إلى كلام محذوف: النص الكامل في «عرض السياق».',
  },
  quoting: {
    title: 'اقتباس النص المحدد',
    offered: 'يمكن اقتباس النص المحدد: الخيارات في نهاية هذه الإجابة.',
    snippet: 'اقتباس النص',
    quote: 'نسخ الاقتباس',
    snippetCopied: 'نُسخت شيفرة التضمين: يمكن لصقها في أي صفحة.',
    quoteCopied: 'نُسخ الاقتباس.',
    notCopied: 'لم يسمح المتصفح لهذه الصفحة بالنسخ.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('ar')} من ${all.toLocaleString('ar')}`,
    found: (count) => (count ? `نتيجة البحث: ${questions(count)}.` : 'لا توجد أسئلة مطابقة.'),
    introduction: 'تمهيد',
    caption: 'تعليق الصورة',
    quotingSomeone: 'نقلًا عن شخص آخر',
  },
  guide: {
    nextAnswerBy: (name) => ['الإجابة التالية من ', name],
    answerOf: (number, count, name) =>
      `${name}: الإجابة ${number.toLocaleString('ar')} من ${count.toLocaleString('ar')}.`,
  },
  languages: {
    languages: 'اللغة',
    shown: (language) => `لغة العرض الآن: ${language}.`,
    notShown: (language) => `تعذّر تحميل الترجمة إلى ${language}.`,
  },
};

function answers(count: number): string {
  return numbered(count, {
    zero: 'إجابة',
    one: 'إجابة واحدة',
    two: 'إجابتان',
    few: 'إجابات',
    many: 'إجابة',
    other: 'إجابة',
  });
}

function questions(count: number): string {
  return numbered(count, {
    zero: 'سؤال',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: 'أسئلة',
    many: 'سؤالًا',
    other: 'سؤال',
  });
}

function quotes(count: number): string {
  return numbered(count, {
    zero: 'اقتباس',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: 'اقتباسات',
    many: 'اقتباسًا',
    other: 'اقتباس',
  });
}

/** One and two are in the noun itself: no number stands before it. All forms are the nominative. */
function numbered(count: number, forms: Required<PluralForms>): string {
  if (count === 1) return forms.one;
  return count === 2 ? forms.two : counted('ar', count, forms);
}
