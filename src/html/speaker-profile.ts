/** Who a speaker is and what they said, in each flavor. */
import {countAnswers, firstSpeaker} from '../interview/introduced.js';
import {exchangesOf} from '../interview/lookup.js';
import type {Interview, Quote, Speaker} from '../interview/schema.js';
import {passageUrls} from '../interview/text-fragment.js';
import {joined, plainBlocks, PlainFootnotes} from '../interview/to-plain-text.js';
import {ELEMENT, EMAIL, MARKUP, type Dress} from './dress.js';
import {escapeHtml} from './escape.js';
import {detailsOf, proseOf, type ExchangeSetting} from './exchanges.js';
import {heading} from './heading.js';
import {ENGLISH, ownWords, type RenderedLabels} from './labels.js';
import {besidePicture, mailFrame, mailHeading, mailLine} from './mail.js';
import {
  anchorOf,
  elementAttributes,
  flavorOf,
  levelOf,
  markupAttributes,
  type AnswersOptions,
} from './options.js';
import {plainExchanges} from './qa-accordion.js';
import {languageOf, quotationText} from './quotation.js';
import {quoteFigure} from './quote-figure.js';
import {known, RenderError, someOf} from './render-error.js';
import {RichText} from './rich-text.js';
import {ofQuote, type ShownQuotation} from './shown-quotation.js';
import {linked, nameHtml, roleHtml} from './speaker.js';
import {block, tag} from './tag.js';
import {untouched} from './untouched.js';
import {datedWorkHtml} from './work.js';

export const PROFILE_PARTS = ['bio', 'quotes', 'answers'] as const;
type Part = (typeof PROFILE_PARTS)[number];
export const PROFILE_NAMES = ['speaker', 'show', 'withoutPortrait'];

/** The attributes of `<interview-speaker-profile>`, and how it is rendered. */
export interface SpeakerProfileOptions extends AnswersOptions {
  /** Id of the speaker; the interview's first who is no interviewer when empty. */
  readonly speaker?: string | undefined;
  /** What to show, in this order; `bio` and `quotes` by default. */
  readonly show?: readonly Part[] | undefined;
  readonly withoutPortrait?: boolean | undefined;
}

/** A speaker, and what they said. Throws a RenderError for an unknown id. */
export function renderSpeakerProfile(
  interview: Interview,
  options: SpeakerProfileOptions = {},
): string {
  const as = flavorOf(options);
  const profile: Profile = {
    interview,
    labels: options.labels ?? ENGLISH,
    speaker: speakerOf(interview, options.speaker),
    parts: someOf('show', options.show, PROFILE_PARTS, ['bio', 'quotes']),
    level: levelOf(options, 3),
    anchor: anchorOf(interview, options),
    withPortrait: !options.withoutPortrait,
  };
  switch (as) {
    case 'element':
      return block('interview-speaker-profile', elementAttributes(options, PROFILE_NAMES), [
        block('section', languageOf(interview), content(profile, ELEMENT)),
      ]);
    case 'markup':
      return untouched(
        block(
          'section',
          {
            class: 'interview-speaker-profile',
            ...markupAttributes(options, PROFILE_NAMES),
            ...languageOf(interview),
          },
          content(profile, MARKUP),
        ),
      );
    case 'email':
      return mailFrame(interview, mailContent(profile));
    case 'text':
      return plainProfile(profile);
  }
}

interface Profile {
  readonly interview: Interview;
  readonly labels: RenderedLabels;
  readonly speaker: Speaker;
  readonly parts: readonly Part[];
  readonly level: number;
  readonly anchor: string | undefined;
  readonly withPortrait: boolean;
}

function speakerOf(interview: Interview, id: string | undefined): Speaker {
  if (id) return known('speaker', interview.speakers, id);
  const first = firstSpeaker(interview);
  if (first) return first;
  throw new RenderError('speaker', 'nobody', 'an interview that has any');
}

function content(profile: Profile, dress: Dress): string[] {
  const {interview, speaker, parts, level, withPortrait} = profile;
  const credit = withPortrait && dress.hasPortraits && speaker.portrait?.credit;
  const beneath = parts.flatMap((part) => renderPart(profile, dress, part)).filter(Boolean);
  return [
    // By a class, for a page of which what stands beneath comes late.
    block('header', {class: beneath.length ? undefined : 'interview-alone'}, [
      heading(dress, level, named(interview, speaker)),
      ...lines(profile).map((line) => tag('p', {}, line)),
      credit ? tag('small', {}, escapeHtml(credit)) : '',
    ]),
    ...beneath,
  ];
}

function renderPart(profile: Profile, dress: Dress, part: Part): string[] {
  switch (part) {
    case 'bio':
      return [block('div', {}, bio(profile.speaker, dress))];
    case 'quotes':
      return quoteFigures(profile, dress);
    case 'answers': {
      const answers = detailsOf(settingOf(profile, dress), ofSpeaker(profile), () => false);
      return [block('div', {}, answers)];
    }
  }
}

function mailContent(profile: Profile): string[] {
  const {interview, speaker, parts, level, withPortrait} = profile;
  const {portrait} = speaker;
  const who = [
    heading(EMAIL, level, named(interview, speaker), {
      style: 'margin:0;font-size:1.3em;line-height:1.25',
    }),
    ...lines(profile).map(mailLine),
    withPortrait && portrait?.credit ? mailLine(tag('small', {}, escapeHtml(portrait.credit))) : '',
  ];
  return [
    portrait && withPortrait
      ? besidePicture(interview, portrait, 64, who)
      : block('div', {style: 'margin:0 0 12px'}, who),
    ...parts.flatMap((part) => {
      switch (part) {
        case 'bio':
          return bio(speaker, EMAIL);
        case 'quotes':
          return quoteFigures(profile, EMAIL);
        case 'answers':
          return proseOf(settingOf(profile, EMAIL), ofSpeaker(profile), mailHeading);
      }
    }),
  ];
}

function plainProfile(profile: Profile): string {
  const {interview, labels, speaker, parts} = profile;
  const {name, role, affiliation, url} = speaker;
  const footnotes = new PlainFootnotes();
  const aside = [affiliation?.nativeName?.text, shortOf(speaker)].filter(Boolean).join(', ');
  const whom = affiliation && affiliation.name + (aside && ` (${aside})`);
  const who = [
    url ? `${name} <${url}>` : name,
    [role, whom].filter(Boolean).join(', '),
    saidBy(profile),
  ];
  return joined([
    who.filter(Boolean).join('\n'),
    ...parts.flatMap((part) => {
      switch (part) {
        case 'bio':
          return plainBlocks(speaker.bio ?? [], footnotes);
        case 'quotes':
          return shownQuotes(interview, speaker).map(quotationText);
        case 'answers':
          return plainExchanges(interview, ofSpeaker(profile), [speaker.id], labels, footnotes);
      }
    }),
    ...footnotes.paragraphs(),
  ]);
}

function named(interview: Interview, speaker: Speaker): string {
  return linked(speaker.url, nameHtml(interview, speaker));
}

/** Role and affiliation, and how much the speaker has said: whatever of it is known. */
function lines(profile: Profile): string[] {
  const {interview, labels, speaker} = profile;
  const said = saidBy(profile);
  return [
    roleHtml(interview, speaker, true),
    said && tag('small', {}, ownWords(interview, labels, said)),
  ].filter(Boolean);
}

function saidBy({interview, labels, speaker}: Profile): string {
  return labels.said(countAnswers(interview, speaker), quotesOf(interview, speaker).length);
}

function bio({bio: blocks = []}: Speaker, dress: Dress): string[] {
  const text = new RichText(dress);
  return [...text.blocks(blocks), text.footnotes()];
}

/** The speaker is named above: beneath the words stands where they were published. */
function quoteFigures({interview, labels, speaker}: Profile, dress: Dress): string[] {
  return shownQuotes(interview, speaker).map((shown) =>
    quoteFigure(dress, shown, labels, datedWorkHtml(shown, labels)),
  );
}

function shownQuotes(interview: Interview, speaker: Speaker): ShownQuotation[] {
  const urlOf = passageUrls(interview);
  return quotesOf(interview, speaker).map((quote) => ofQuote(interview, quote, urlOf));
}

function quotesOf({quotes}: Interview, {id}: Speaker): Quote[] {
  return quotes.filter((quote) => quote.speaker === id);
}

function ofSpeaker({interview, speaker}: Profile) {
  return exchangesOf(interview.exchanges, speaker.id);
}

function settingOf(
  {interview, labels, speaker, level, anchor}: Profile,
  dress: Dress,
): ExchangeSetting {
  return {
    interview,
    labels,
    dress,
    anchor,
    speakers: [speaker.id],
    // Whom the speaker speaks for stands above.
    affiliated: false,
    level: level + 1,
  };
}

function shortOf({affiliation}: Speaker): string | undefined {
  const short = affiliation?.abbreviation;
  return short === affiliation?.name ? undefined : short;
}
