/**
 * What is rendered as `markup` passes WordPress's sanitizer unchanged: only tags and attributes that
 * https://developer.wordpress.org/reference/functions/wp_kses_post/ allows, written so that a
 * sanitizer that reads markup by its signs reads it as a browser does. test/wordpress/ asks WordPress
 * itself.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../../build/src/html/index.js';
import {smallInterview} from '../../build/test/fixtures/interview.js';
import {wholeInterview} from '../../build/test/html/whole-interview.js';
import {interviews} from '../../build/test/interview/arbitrary.js';
import {fc} from '../../build/test/support/random.js';
import {ALLOWED, EVERYWHERE} from '../../build/test/wordpress/allowed.js';

const SEED = JSON.parse(
  readFileSync(new URL('../../data/interview.json', import.meta.url), 'utf8'),
);

const TAG = /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;

/** What the sanitizer would take away, or might read as something else. */
function objections(/** @type {string} */ markup) {
  const found = [];
  for (const [whole, slash, name = '', given = ''] of markup.matchAll(TAG)) {
    const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
    if (!allowed) found.push(whole);
    for (const [, attribute = '', value = ''] of given.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      const isKnown = [...EVERYWHERE, ...(allowed ?? [])].includes(attribute);
      if (!isKnown && !/^data-[a-z0-9-]+$/.test(attribute)) found.push(`${attribute} of ${name}`);
      const isUrl = ['href', 'src', 'cite'].includes(attribute);
      if (isUrl && !/^(?:https?:\/\/|mailto:)/i.test(value)) found.push(`${attribute}="${value}"`);
    }
    if (slash && given) found.push(whole);
  }
  const words = markup.replace(TAG, '');
  // Whatever else looks like a tag or a reference is none of ours.
  if (/[<>"']/.test(words)) found.push(`words: ${words}`);
  // WordPress writes numbers with three digits at least, in values of attributes too.
  const references = markup.match(/&(?!(?:amp|lt|gt|quot|#\d{3});)\S*/g) ?? [];
  return [...found, ...references.map((reference) => `a reference: ${reference}`)];
}

/** Every tag is closed by its own. */
function isNested(/** @type {string} */ markup) {
  const open = [];
  for (const [, slash, name] of markup.matchAll(TAG)) {
    if (name === 'br' || name === 'img') continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return !open.length;
}

/** All that is rendered of an interview. */
function markups(/** @type {any} */ interview) {
  const as = /** @type {const} */ ('markup');
  const {speakers, quotes, exchanges, id} = interview;
  return [
    renderArticle(interview, {as, src: '/a.json?b&c', theme: 'dark', withoutLinks: true}),
    renderArticle(interview, {as, collapsible: true, id: 'talk', headingLevel: 1}),
    ...(exchanges.length
      ? [
          renderQaAccordion(interview, {as, open: 'all', interview: id, searchable: true}),
          renderQaAccordion(interview, {as, exchanges: [exchanges[0].id], headingLevel: 9}),
        ]
      : []),
    ...speakers.map((/** @type {{id: string}} */ speaker) =>
      renderSpeakerProfile(interview, {
        as,
        speaker: speaker.id,
        show: ['answers', 'quotes', 'bio'],
        withoutPortrait: true,
      }),
    ),
    ...quotes.map((/** @type {{id: string}} */ quote) =>
      renderQuoteCard(interview, {as, quote: quote.id, variant: 'banner', withoutActions: true}),
    ),
  ];
}

describe('the markup for sites that strip what they do not know', () => {
  const known = {
    'the bundled interview': SEED,
    'a small one': smallInterview(),
    'one of everything': wholeInterview(),
  };
  for (const [name, interview] of Object.entries(known)) {
    it(`passes as it is: ${name}`, () => {
      for (const markup of markups(interview)) {
        assert.deepEqual(objections(markup), []);
        assert.ok(isNested(markup));
      }
    });
  }

  it('passes as it is, an excerpt that holds markup included', () => {
    const excerpt = 'white flour"><script>alert(1)</script>';
    const exchanges = smallInterview().exchanges.map((exchange) => ({
      ...exchange,
      answers: [
        {speakers: ['ana'], body: [{kind: 'paragraph', content: [`We use ${excerpt} here.`]}]},
      ],
    }));
    const interview = /** @type {any} */ (
      smallInterview({exchanges: /** @type {any} */ (exchanges), quotes: []})
    );
    const markup = renderQuoteCard(interview, {as: 'markup', excerpt: `We use ${excerpt} here.`});
    assert.deepEqual(objections(markup), []);
    assert.ok(markup.includes('&lt;script&gt;'));
  });

  it('passes as it is, whatever the interview holds', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        for (const markup of markups(interview)) {
          assert.deepEqual(objections(markup), []);
          assert.ok(isNested(markup));
        }
      }),
    );
  });

  it('would be seen not to pass', () => {
    const element = renderQuoteCard(smallInterview());
    assert.ok(objections(element).some((one) => one.includes('interview-quote-card')));
    const mail = renderQuoteCard(smallInterview(), {as: 'email'});
    assert.ok(objections(mail).some((one) => one.includes('style')));
    assert.notDeepEqual(objections('<p>a < b</p>'), []);
    assert.notDeepEqual(objections('<a href="javascript:alert(1)">a</a>'), []);
    assert.notDeepEqual(objections('<p>&nbsp;</p>'), []);
    assert.ok(!isNested('<p><b>a</p></b>'));
  });
});
