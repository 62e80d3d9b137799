/** The words of the elements in Turkish. */
import type {Locale} from './en.js';
import {counted} from './plural.js';

export const tr: Locale = {
  lang: 'tr',
  dir: 'ltr',
  unavailable: 'Söyleşinin bu bölümü burada gösterilemiyor.',
  readAt: (place) => `${place} adresinde okunabilir`,
  publishedBy: (place) => ['İlk yayımlandığı yer: ', place],
  note: (number) => `Dipnot ${number}`,
  backFrom: (number) => `${number} numaralı dipnottan metne dön`,
  alsoAnswered: (names) => ['Ayrıca yanıtlayan: ', names],
  said: (answered, quoted) =>
    [answered && answers(answered), quoted && counted('tr', quoted, {other: 'alıntı'})]
      .filter(Boolean)
      .join(', '),
  actions: {
    context: 'Bağlamı göster',
    copy: 'Kopyala',
    link: 'Bağlantıyı kopyala',
    cite: 'Kaynak göster',
    share: 'Paylaş',
    picture: 'Görsel',
    verbatim: 'Birebir',
  },
  accordion: {
    speakers: 'Yanıtları gösterilecek kişiler',
    expandAll: 'Tümünü aç',
    collapseAll: 'Tümünü kapat',
    expanded: (count) => `${answers(count)} açıldı.`,
    collapsed: (count) => `${answers(count)} kapatıldı.`,
    shown: (count) => `${questions(count)} gösteriliyor.`,
    search: 'Soru ve yanıtlarda ara',
    searchHint: 'Ara',
    noSearch: 'Arama yüklenemedi.',
    copyLink: 'Bu sorunun bağlantısını kopyala',
    linkCopied: 'Bağlantı kopyalandı.',
    notCopied: 'Tarayıcı kopyalamaya izin vermedi.',
  },
  article: {
    interviewBy: (names) => ['Söyleşiyi yapan: ', names],
    translatedBy: (names) => ['Çeviren: ', names],
    conducted: (date) => ['Söyleşi tarihi: ', date],
    published: (date) => ['Yayın tarihi: ', date],
    updated: (date) => ['Güncelleme tarihi: ', date],
    minutes: (count) => `Okuma süresi: ${counted('tr', count, {other: 'dakika'})}`,
    contents: 'İçindekiler',
    firstAnswer: 'İlk yanıt',
    firstAnswerBy: (name) => `İlk yanıt: ${name}`,
    corrections: 'Düzeltmeler',
  },
  excerpt: {
    asPublished: 'Alıntı, yayımlanmış hâliyle gösteriliyor: Söyleşinin güncel metni budur.',
    quotingSomeone: 'Başkasının sözleriyle',
    partlyQuoting: 'Kısmen başkasının sözleriyle',
    editorsNote: 'Editörün notu: ',
  },
  cardActions: {
    copied: 'Alıntı kopyalandı.',
    linkCopied: 'Bağlantı kopyalandı.',
    citationCopied: (format) => `Kaynak bilgisi kopyalandı (${format}).`,
    notCopied: 'Tarayıcı kopyalamaya izin vermedi.',
    shared: 'Paylaşıldı.',
    notShared: 'Tarayıcı paylaşmaya izin vermedi.',
    saved: (count) =>
      count === 1 ? 'Görsel kaydedildi.' : `${counted('tr', count, {other: 'görsel'})} kaydedildi.`,
    notSaved: 'Görsel oluşturulamadı.',
    quotationBegins: 'Alıntı başlangıcı: ',
    quotationEnds: ' Alıntı sonu.',
    citeAs: 'Kaynak bilgisini şu biçimde kopyala',
    formats: {text: 'Metin', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
    saveAs: 'Görsel olarak kaydet',
    sizes: {'1200x630': 'Yatay', '1080x1080': 'Kare', '1080x1920': 'Dikey'},
    verbatim: (host) => `${host} adresindeki söyleşi dosyasıyla kelimesi kelimesine aynıdır.`,
    elided: '[…] atlanan sözlerin yerini tutar: Tamamı “Bağlamı göster” ile görülebilir.',
  },
  quoting: {
    title: 'Seçilen metni alıntıla',
    offered: 'Seçilen metin alıntılanabilir: Seçenekler bu yanıtın sonunda.',
    snippet: 'Bunu alıntıla',
    quote: 'Alıntıyı kopyala',
    snippetCopied: 'Kod kopyalandı, bir sayfaya yapıştırılabilir.',
    quoteCopied: 'Alıntı kopyalandı.',
    notCopied: 'Tarayıcı kopyalamaya izin vermedi.',
  },
  searching: {
    count: (found, all) => `${found.toLocaleString('tr')} / ${all.toLocaleString('tr')}`,
    found: (count) => (count ? `${questions(count)} bulundu.` : 'Soru bulunamadı.'),
    introduction: 'Giriş',
    caption: 'Görsel açıklaması',
    quotingSomeone: 'başkasının sözleriyle',
  },
  guide: {
    nextAnswerBy: (name) => ['Sonraki yanıt: ', name],
    answerOf: (number, count, name) =>
      `Yanıt ${number.toLocaleString('tr')} / ${count.toLocaleString('tr')}: ${name}.`,
  },
  languages: {
    languages: 'Dil',
    shown: (language) => `Gösterilen dil: ${language}.`,
    notShown: (language) => `${language} çevirisi yüklenemedi.`,
  },
};

function answers(count: number): string {
  return counted('tr', count, {other: 'yanıt'});
}

function questions(count: number): string {
  return counted('tr', count, {other: 'soru'});
}
