/** The words of the elements in Japanese. */
import type {Locale} from './en.js';

export const ja: Locale = {
  lang: 'ja',
  dir: 'ltr',
  unavailable: 'インタビューのこの部分は、ここでは表示できません。',
  readAt: (place) => `${place}で読む`,
  publishedBy: (place) => ['初出：', place],
  note: (number) => `注${number}`,
  backFrom: (number) => `注${number}から本文に戻る`,
  alsoAnswered: (names) => ['ほかの回答者：', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && items('引用', quoted)].filter(Boolean).join('、'),
  actions: {
    context: '文脈を表示',
    copy: 'コピー',
    link: 'リンクをコピー',
    cite: '出典',
    share: '共有',
    picture: '画像',
    verbatim: '原文どおり',
  },
  accordion: {
    speakers: '回答者で絞り込む',
    expandAll: 'すべて開く',
    collapseAll: 'すべて閉じる',
    expanded: (count) => `${answers(count)}を開きました。`,
    collapsed: (count) => `${answers(count)}を閉じました。`,
    shown: (count) => `${questions(count)}を表示しています。`,
    search: '質問と回答を検索',
    searchHint: '検索',
    noSearch: '検索機能を読み込めませんでした。',
    copyLink: 'この質問へのリンクをコピー',
    linkCopied: 'リンクをコピーしました。',
    notCopied: 'ブラウザーによってコピーが拒否されました。',
  },
  article: {
    interviewBy: (names) => ['聞き手：', names],
    translatedBy: (names) => ['翻訳：', names],
    conducted: (date) => ['インタビュー実施：', date],
    published: (date) => ['公開：', date],
    updated: (date) => ['更新：', date],
    minutes: (count) => `読了時間：約${count.toLocaleString('ja')}分`,
    contents: '目次',
    firstAnswer: '最初の回答',
    firstAnswerBy: (name) => `最初の回答（${name}）`,
    corrections: '訂正',
  },
  excerpt: {
    asPublished: 'インタビューで現在公開されている文言を表示しています。',
    quotingSomeone: '別の人の言葉を引用',
    partlyQuoting: '一部で別の人の言葉を引用',
    editorsNote: '編集部注：',
  },
  cardActions: {
    copied: '引用文をコピーしました。',
    linkCopied: 'リンクをコピーしました。',
    citationCopied: (format) => `出典を${format}形式でコピーしました。`,
    notCopied: 'ブラウザーによってコピーが拒否されました。',
    shared: '共有しました。',
    notShared: 'ブラウザーによって共有が拒否されました。',
    saved: (count) =>
      count === 1 ? '画像を保存しました。' : `画像${count.toLocaleString('ja')}枚を保存しました。`,
    notSaved: '画像を作成できませんでした。',
    quotationBegins: '引用ここから：',
    quotationEnds: ' 引用ここまで。',
    citeAs: 'コピーする出典の形式',
    formats: {text: 'テキスト', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: '画像として保存',
    sizes: {'1200x630': '横長', '1080x1080': '正方形', '1080x1920': '縦長'},
    verbatim: (host) => `引用文は、${host}にあるインタビューのファイルと一字一句一致しています。`,
    elided: '[…]は省略箇所です。全文は「文脈を表示」で読めます。',
  },
  quoting: {
    title: '選択した部分を引用',
    offered: '選択した部分を引用できます。ボタンはこの回答の末尾にあります。',
    snippet: 'この部分を引用',
    quote: '引用文をコピー',
    snippetCopied: '埋め込みコードをコピーしました。ページに貼り付けて使えます。',
    quoteCopied: '引用文をコピーしました。',
    notCopied: 'ブラウザーによってコピーが拒否されました。',
  },
  searching: {
    count: (found, all) => `${all.toLocaleString('ja')}件中${found.toLocaleString('ja')}件`,
    found: (count) =>
      count ? `${questions(count)}が見つかりました。` : '該当する質問はありません。',
    introduction: '導入文',
    caption: 'キャプション',
    quotingSomeone: '別の人の言葉を引用',
  },
  guide: {
    nextAnswerBy: (name) => ['次の回答（', name, '）'],
    answerOf: (number, count, name) =>
      `${name}、${count.toLocaleString('ja')}件中${number.toLocaleString('ja')}件目の回答。`,
  },
  languages: {
    languages: '言語',
    shown: (language) => `${language}で表示しています。`,
    notShown: (language) => `${language}の翻訳を読み込めませんでした。`,
  },
};

function answers(count: number): string {
  return items('回答', count);
}

function questions(count: number): string {
  return items('質問', count);
}

/** The counter follows the number without a space, and both follow the noun. */
function items(noun: string, count: number): string {
  return `${noun}${count.toLocaleString('ja')}件`;
}
