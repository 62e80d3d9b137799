/** The words of the elements in Chinese, in simplified characters. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const zh: Locale = {
  lang: 'zh',
  dir: 'ltr',
  unavailable: '此处无法显示这部分访谈。',
  readAt: (place) => `前往 ${place} 阅读`,
  publishedBy: (place) => ['原载：', place],
  note: (number) => `注释 ${number}`,
  backFrom: (number) => `从注释 ${number} 返回`,
  alsoAnswered: (names) => ['其他回答者：', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join('、'),
  actions: {
    context: '查看上下文',
    copy: '复制',
    link: '复制链接',
    cite: '引用',
    share: '分享',
    picture: '图片',
    verbatim: '原话',
  },
  accordion: {
    speakers: '按受访者显示回答',
    expandAll: '全部展开',
    collapseAll: '全部收起',
    expanded: (count) => `已展开 ${answers(count)}。`,
    collapsed: (count) => `已收起 ${answers(count)}。`,
    shown: (count) => `当前显示 ${questions(count)}。`,
    search: '搜索问题和回答',
    searchHint: '搜索',
    noSearch: '无法加载搜索功能。',
    copyLink: '复制此问题的链接',
    linkCopied: '链接已复制。',
    notCopied: '浏览器阻止了此页面的复制操作。',
  },
  article: {
    interviewBy: (names) => ['采访：', names],
    translatedBy: (names) => ['翻译：', names],
    conducted: (date) => ['采访时间：', date],
    published: (date) => ['发布于', date],
    updated: (date) => ['更新于', date],
    minutes: (count) => `阅读约需 ${counted('zh', count, {other: '分钟'})}`,
    contents: '目录',
    firstAnswer: '第一个回答',
    firstAnswerBy: (name) => `${name}的第一个回答`,
    corrections: '更正',
  },
  excerpt: {
    asPublished: '此处显示的是访谈目前发布的文字。',
    quotingSomeone: '引述他人的话',
    partlyQuoting: '部分引述他人的话',
    editorsNote: '编者注：',
  },
  cardActions: {
    copied: '引语已复制。',
    linkCopied: '链接已复制。',
    citationCopied: (format) => `引用已复制（${format}）。`,
    notCopied: '浏览器阻止了此页面的复制操作。',
    shared: '已分享。',
    notShared: '浏览器阻止了此页面的分享操作。',
    saved: (count) =>
      count === 1 ? '图片已保存。' : `已保存 ${counted('zh', count, {other: '张图片'})}。`,
    notSaved: '无法生成图片。',
    quotationBegins: '引语开始：',
    quotationEnds: ' 引语结束。',
    citeAs: '将引用复制为',
    formats: {text: '文本', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: '保存为图片',
    sizes: {'1200x630': '横版', '1080x1080': '方形', '1080x1920': '竖版'},
    verbatim: (host) => `引语与 ${host} 上的访谈文件一字不差。`,
    elided: '[…] 表示有省略，完整文字见“查看上下文”。',
  },
  quoting: {
    title: '引用所选文字',
    offered: '所选文字可以引用，选项在此回答末尾。',
    snippet: '引用此段',
    quote: '复制引语',
    snippetCopied: '嵌入代码已复制，可粘贴到网页中。',
    quoteCopied: '引语已复制。',
    notCopied: '浏览器阻止了此页面的复制操作。',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('zh')} / ${all.toLocaleString('zh')}`,
    found: (count) => (count ? `找到 ${questions(count)}。` : '未找到相关问题。'),
    introduction: '引言',
    caption: '图片说明',
    quotingSomeone: '引述他人的话',
  },
  guide: {
    nextAnswerBy: (name) => [name, '的下一个回答'],
    answerOf: (number, count, name) =>
      `${name}的第 ${number.toLocaleString('zh')} 个回答，共 ${count.toLocaleString('zh')} 个。`,
  },
  languages: {
    languages: '语言',
    shown: (language) => `当前语言：${language}。`,
    notShown: (language) => `无法加载${language}译文。`,
  },
};

function answers(count: number): string {
  return counted('zh', count, {other: '个回答'});
}

function questions(count: number): string {
  return counted('zh', count, {other: '个问题'});
}

function quotes(count: number): string {
  return counted('zh', count, {other: '条引语'});
}
