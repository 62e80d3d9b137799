/**
 * Interviews drawn at random, all of them valid, for fast-check: every field, all scripts, signs
 * that Markdown, YAML and HTML give a meaning, and quotations that stand in their answers.
 */
import {blocksText} from '../../src/interview/text.js';
import type {
  Answer,
  Block,
  Exchange,
  Image,
  Inline,
  InlineText,
  Interview,
  Quote,
  Speaker,
} from '../../src/interview/schema.js';
import {validateInterview} from '../../src/interview/validate.js';
import {fc} from '../support/random.js';

const WORDS = [
  ...['We', 'do', 'not', 'see', 'this', 'as', 'a', 'proxy', 'war.', 'I', 'said:', 'yes,', '“No!”'],
  ...['Соціальний', 'Рух', '社会', 'لا', 'אני', 'नहीं', 'ไม่', 'e\u0301', '👩‍👩‍👧', '😀', '\u200f', 'ﬁ'],
];

/** Signs that have a meaning somewhere; each stands beside anything. */
const SIGNS = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '~',
    '\\',
    '&',
    '&amp;',
    '&#10;',
    '<',
    '<b>',
    '<!--',
  ],
  ...['[', ']', '(', ')', '[…]', '[...]', '[sic]', '[^1]', '[^1]: ', '![', '](https://a.example)'],
  ...['{', '}', '{}', '{br}', '{#id}', '{#', '{lang=uk}', '{note}', '{start=1}', ']{em}', '"', "'"],
  ...['#', '# ', '## ', '> ', '- ', '+ ', '* ', '1. ', '2) ', '---', '===', '| a |', '|-|', ':'],
  ...[
    'Ann:',
    '**Ann:** ',
    'Bob ：',
    ',',
    '：',
    '<https://a.example>',
    'https://a.example',
    'a@b.example',
  ],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\v',
    '\f',
  ],
  ...['\ufeff', '\u200b', '\u0001', '\ufffe', 'true', 'null', '~', '%', '@', '? ', '<<', '!!str'],
];

/** Texts of every kind, empty ones among them. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...WORDS), {maxLength: 8}).map((all) => all.join(' ')),
  },
  {weight: 3, arbitrary: joined([...WORDS, ...SIGNS])},
  {weight: 1, arbitrary: joined(SIGNS)},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
);

function joined(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), {maxLength: 8}).map((all) => all.join(''));
}

const filled = texts.filter((text) => text !== '');
const ids = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
const langs = fc.constantFrom('en', 'uk', 'ru', 'uk-Cyrl', 'zh-Hant-TW', 'ar');
const dates = fc.constantFrom('2024', '2024-05', '2024-05-31');
const webUrls = fc.constantFrom(
  'https://a.example',
  'http://a.example/b_c*d*?e=f&amp=1&copy;#g',
  'HTTPS://a.example/(b)/c)',
  'https://a.example/"b\'<c>[d]`{e}',
  'https://пример.example/шлях',
);
const linkUrls = fc.oneof(webUrls, fc.constantFrom('mailto:a@b.example', 'mailto:a\\*b(@c'));
const yes = fc.constant(true as const);

/** An object of which what is optional is there or not. */
function fields<T extends object, U extends object>(
  required: {[K in keyof T]: fc.Arbitrary<T[K]>},
  optional: {[K in keyof U]: fc.Arbitrary<U[K]>},
): fc.Arbitrary<T & Partial<U>> {
  return fc
    .tuple(fc.record(required), fc.record(optional, {requiredKeys: []}))
    .map(([all, some]) => ({...all, ...some}) as T & Partial<U>);
}

/** Running text; `depth`: how many footnotes deep. */
function running(depth = 0): fc.Arbitrary<Inline[]> {
  const run = fields<Pick<InlineText, 'text'>, Omit<InlineText, 'text'>>(
    {text: texts},
    {
      href: linkUrls,
      lang: langs,
      em: fc.boolean(),
      strong: fc.boolean(),
      ...(depth < 2 && {
        footnote: fc.oneof({weight: 3, arbitrary: fc.constant(undefined)}, running(depth + 1)),
      }),
    },
  );
  const note = fc.tuple(filled, fc.boolean()).map(([text, isBracketed]): InlineText => {
    return {text: isBracketed ? `[${text}]` : text, note: true};
  });
  const noted = fc.tuple(run, note).map(([marks, own]) => ({...marks, ...own}));
  const link = run.map((part) => ({...part, ...(part.href && {text: part.href})}));
  return fc.array(
    fc.oneof(
      {weight: 6, arbitrary: texts},
      {weight: 4, arbitrary: run},
      {weight: 1, arbitrary: fc.constant({br: true} as const)},
      {weight: 1, arbitrary: note},
      {weight: 1, arbitrary: noted},
      {weight: 1, arbitrary: link},
    ),
    {maxLength: depth ? 3 : 6},
  );
}

export const runningTexts: fc.Arbitrary<Inline[]> = running();

const images: fc.Arbitrary<Image> = fields<Pick<Image, 'src' | 'alt'>, Omit<Image, 'src' | 'alt'>>(
  {src: webUrls, alt: texts},
  {credit: texts, caption: runningTexts},
);

const blocks: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({kind: fc.constant('paragraph' as const), content: runningTexts}),
  },
  {
    weight: 1,
    arbitrary: fields<{kind: 'list'; items: Inline[][]}, {ordered: boolean}>(
      {kind: fc.constant('list' as const), items: fc.array(runningTexts, {maxLength: 3})},
      {ordered: fc.boolean()},
    ),
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constant('quote' as const), content: runningTexts})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('image' as const), image: images})},
);
export const blockLists: fc.Arbitrary<Block[]> = fc.array(blocks, {maxLength: 3});

const persons = fc.array(fields<{name: string}, {url: string}>({name: filled}, {url: webUrls}), {
  maxLength: 2,
});

const names = fc.oneof(
  fc.constantFrom('Ann', 'Bob', 'ann', 'King, Jr.', 'King', 'Jr.', 'Dr: X', 'Олена', '*A*', ' '),
  filled,
);

const speakers: fc.Arbitrary<Speaker> = fields(
  {id: ids, name: names},
  {
    lang: langs,
    role: filled,
    affiliation: fields(
      {name: filled},
      {nativeName: fc.record({text: filled, lang: langs}), abbreviation: filled, url: webUrls},
    ),
    bio: blockLists,
    portrait: images,
    url: webUrls,
    interviewer: yes,
    pseudonym: yes,
  },
);

function exchangesOf(speakerIds: readonly string[]): fc.Arbitrary<Exchange[]> {
  const seconds = fc.oneof(
    fc.nat({max: 100}),
    fc.double({min: 0, noNaN: true, noDefaultInfinity: true}),
  );
  const answers = fc
    .tuple(
      fc.array(fc.constantFrom(...speakerIds), {minLength: 1, maxLength: 3}),
      blockLists,
      fc.option(seconds, {nil: undefined}),
      fc.option(seconds, {nil: undefined}),
    )
    .map(([all, body, start, length]): Answer => {
      return {
        speakers: all,
        body,
        ...(start !== undefined && {start}),
        ...(length !== undefined && {end: (start ?? 0) + length}),
      };
    });
  const exchange = fields(
    {id: ids, question: runningTexts, answers: fc.array(answers, {maxLength: 3})},
    {section: filled, preamble: blockLists},
  ) as fc.Arbitrary<Exchange>;
  return fc.uniqueArray(exchange, {selector: ({id}) => id, maxLength: 3});
}

/** Numbers below a bound, drawn one after another. */
type Draw = (below: number) => number;

const draws: fc.Arbitrary<Draw> = fc
  .infiniteStream(fc.nat({max: 1_000_000}))
  .map((numbers) => (below) => (numbers.next().value ?? 0) % Math.max(1, below));

/** Quotations of words that stand in the answers, their parts in order, printed anywhere. */
function quotesOf(interview: Interview, draw: Draw): Quote[] {
  const answers = interview.exchanges.flatMap((exchange) =>
    exchange.answers.map((answer, index) => ({exchange, answer, index})),
  );
  const quotes: Quote[] = [];
  for (let count = answers.length ? draw(4) : 0; count > 0; count -= 1) {
    const from = answers[draw(answers.length)];
    const at = answers[draw(answers.length)];
    if (!from || !at) continue;
    const text = blocksText(from.answer.body);
    const cuts = Array.from({length: 2 * (1 + draw(2))}, () => draw(text.length + 1)).sort(
      (a, b) => a - b,
    );
    const exact: string[] = [];
    for (let cut = 0; cut < cuts.length; cut += 2) exact.push(text.slice(cuts[cut], cuts[cut + 1]));
    const quote: Quote = {
      id: `quote-${quotes.length}`,
      exchange: from.exchange.id,
      speaker: from.answer.speakers[draw(from.answer.speakers.length)] ?? '',
      exact,
      ...(draw(2) && {prefix: text.slice(Math.max(0, (cuts[0] ?? 0) - draw(9)), cuts[0])}),
      ...(draw(2) && {suffix: text.slice(cuts.at(-1), (cuts.at(-1) ?? 0) + draw(9))}),
      ...(draw(2) && {after: {exchange: at.exchange.id, answer: at.index}}),
    };
    if (validateInterview({...interview, quotes: [quote]}).ok) quotes.push(quote);
  }
  return quotes;
}

/** Valid interviews, in normal form or not. */
export const interviews: fc.Arbitrary<Interview> = fc
  .uniqueArray(speakers, {selector: ({id}) => id, minLength: 1, maxLength: 4})
  .chain((all) =>
    fc.tuple(
      fields(
        {
          schemaVersion: fc.constant(1 as const),
          id: ids,
          lang: langs,
          title: filled,
          intro: blockLists,
          speakers: fc.constant(all),
          exchanges: exchangesOf(all.map(({id}) => id)),
          quotes: fc.constant([] as Quote[]),
          source: fields({name: filled}, {url: webUrls, published: dates, license: filled}),
        },
        {
          dir: fc.constantFrom('ltr', 'rtl'),
          lead: runningTexts,
          image: images,
          interviewers: persons,
          translators: persons,
          conducted: dates,
          updated: dates,
          corrections: fc.array(fc.record({date: dates, text: runningTexts}), {maxLength: 2}),
          notes: blockLists,
          translations: fc.array(fc.record({lang: langs, src: webUrls}), {maxLength: 2}),
        },
      ) as fc.Arbitrary<Interview>,
      draws,
    ),
  )
  .map(([interview, draw]) => ({...interview, quotes: quotesOf(interview, draw)}))
  .filter((interview) => validateInterview(interview).ok);
