import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {validateInterview} from '../../src/interview/validate.js';

/** One way in which the seed may differ from the interview; the offset counts code points. */
interface Mend {
  kind: 'file-edge' | 'link-syntax' | 'page-break';
  offset: number;
  removed: string;
  added: string;
}

const root = new URL('../../../', import.meta.url);

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

async function readInterview(): Promise<Interview> {
  const result = validateInterview(JSON.parse(await read('data/interview.json')));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.interview;
}

async function readMends(): Promise<Mend[]> {
  return JSON.parse(await read('test/fixtures/seed-mends.json')) as Mend[];
}

/** The seed with its mends; one that does not fit where it says is an error, so all are used. */
function mend(seed: string, mends: readonly Mend[]): string {
  const points = Array.from(seed);
  const parts: string[] = [];
  let at = 0;
  for (const {offset, removed, added} of mends) {
    const length = Array.from(removed).length;
    const found = points.slice(offset, offset + length).join('');
    if (offset < at || found !== removed) {
      throw new Error(`at ${offset} stands ${JSON.stringify(found)}`);
    }
    parts.push(points.slice(at, offset).join(''), added);
    at = offset + length;
  }
  return [...parts, points.slice(at).join('')].join('');
}

/** The first place where two texts differ, with what stands there in each. */
function difference(a: string, b: string): string {
  const [left, right] = [Array.from(a), Array.from(b)];
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left[index] === right[index]) continue;
    const around = (text: string[]) => JSON.stringify(text.slice(index, index + 40).join(''));
    return `at ${index}: ${around(left)} and ${around(right)}`;
  }
  return 'none';
}

describe('the bundled interview', () => {
  it('is the seed, code point by code point, but for the mends listed', async () => {
    const seed = await read('test/fixtures/seed.txt');
    const text = toPlainText(await readInterview());
    expect(difference(text, mend(seed, await readMends()))).to.equal('none');
  });

  it('has no mend that changes nothing', async () => {
    for (const {removed, added} of await readMends()) expect(removed).to.not.equal(added);
  });

  it('has mends of the three kinds that are allowed', async () => {
    const kinds = new Set((await readMends()).map(({kind}) => kind));
    expect([...kinds].sort()).to.deep.equal(['file-edge', 'link-syntax', 'page-break']);
  });

  it('has nothing but white space mended to one space at a page break, in mid-sentence', async () => {
    const points = Array.from(await read('test/fixtures/seed.txt'));
    for (const {kind, offset, removed, added} of await readMends()) {
      if (kind !== 'page-break') continue;
      expect(removed).to.match(/^\s+$/);
      expect(added).to.equal(' ');
      expect(points[offset - 1]).to.match(/[\p{L},]/u);
      expect(points[offset + removed.length]).to.match(/\p{Ll}/u);
    }
  });

  it('has nothing removed of a link but the signs around its words', async () => {
    const mends = (await readMends()).filter(({kind}) => kind === 'link-syntax');
    mends.forEach(({removed, added}, index) => {
      expect(removed).to.equal(index % 2 ? '](#)' : '[');
      expect(added).to.equal('');
    });
    expect(mends.length % 2).to.equal(0);
  });

  it('has nothing removed at the edges of the file but newlines', async () => {
    const seed = await read('test/fixtures/seed.txt');
    for (const {kind, offset, removed, added} of await readMends()) {
      if (kind !== 'file-edge') continue;
      expect(removed).to.match(/^\n+$/);
      expect(added).to.equal('');
      expect([0, Array.from(seed).length - removed.length]).to.include(offset);
    }
  });

  it('has its ids', async () => {
    const {id, speakers, quotes, exchanges} = await readInterview();
    const ids = (list: readonly {id: string}[]) => list.map((item) => item.id);
    expect(id).to.equal('ukrainian-and-russian-socialists');
    expect(ids(speakers)).to.deep.equal(['vasylyna', 'mia']);
    expect(ids(quotes)).to.deep.equal(['not-a-proxy-war', 'empowered-by-diversity']);
    expect(ids(exchanges)).to.deep.equal([
      'getting-involved',
      'zelensky-government',
      'rsm-campaigns',
      'the-war',
      'proxy-conflict',
      'far-right',
      'will-ukraine-win',
      'how-to-help',
      'international-committee',
    ]);
  });

  it('says the languages of the names in Cyrillic', async () => {
    const {intro} = await readInterview();
    const content = intro[0]?.kind === 'paragraph' ? intro[0].content : [];
    expect(content.filter((part) => typeof part === 'object')).to.deep.equal([
      {text: 'Соціальний Рух', lang: 'uk'},
      {text: 'Российское социалистическое движение', lang: 'ru'},
    ]);
  });

  it('has no Cyrillic without its language', async () => {
    const cyrillicStrings: string[] = [];
    JSON.stringify(await readInterview(), (key, value: unknown) => {
      const isWords = typeof value === 'string' && /\p{Script=Cyrillic}/u.test(value);
      if (isWords && key !== 'text') cyrillicStrings.push(value);
      return value;
    });
    expect(cyrillicStrings).to.deep.equal([]);
  });

  it('keeps the two URLs of the seed and no other', async () => {
    const urls = (await read('data/interview.json')).match(/https?:[^"]+/g);
    expect([...new Set(urls)]).to.have.members([
      'https://anticapitalistresistance.org/interview-with-ukrainian-and-russian-socialists/',
      'https://fourth.international/en/166',
    ]);
  });

  it("keeps the publisher's inconsistencies", async () => {
    const text = toPlainText(await readInterview());
    expect(text).to.contain('the Revolutionary Socialist Movement doing?');
    expect(text).to.contain('Sotsialnyi Rukh’s').and.to.contain("Ukrainians' right");
  });
});
