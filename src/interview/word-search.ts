/**
 * Searches the texts of many exchanges for the words that a reader types, as they type. All work is
 * in portions of a few milliseconds at the most, so that the caller can let the page have its turn
 * between them, and drop a search that a newer key has made old:
 *
 *     for (const found of search.search(query)) {
 *       if (found) return found;
 *       if (performance.now() > deadline) await turn();
 *     }
 */
import {SearchAlphabet} from './search-alphabet.js';
import {SearchWriter} from './search-folding.js';
import {WordQuery} from './word-query.js';

/** What a search has found. */
export interface FoundExchanges {
  readonly query: WordQuery;
  /** For each exchange 1 where it has every word of the query, else 0. */
  readonly hits: Uint8Array;
  /** How many have. */
  readonly count: number;
}

/** What is remembered of the last search: a longer query finds nothing else, nor earlier. */
interface Known extends FoundExchanges {
  /** For each word and exchange, its first place. */
  readonly places: readonly Int32Array[];
}

/** How many characters are folded in a portion, and how many are searched. */
const FOLDED = 0x2000;
const SEARCHED = 0x40000;

export class WordSearch {
  readonly #count: number;
  readonly #textsOf: (exchange: number) => Iterable<string>;
  readonly #alphabet = new SearchAlphabet();
  readonly #writer = new SearchWriter(this.#alphabet);
  /** An exchange's texts, folded, each. */
  readonly #folded: string[] = [];
  #folding: Generator<undefined> | undefined;
  #last: Known | undefined;

  /** `textsOf` is asked once for each exchange, when its turn has come. */
  constructor(count: number, textsOf: (exchange: number) => Iterable<string>) {
    this.#count = count;
    this.#textsOf = textsOf;
  }

  /** The query, to find its words in a text. */
  query(words: string): WordQuery {
    return new WordQuery(words, this.#alphabet);
  }

  /** Makes the texts ready to be searched; may be dropped, and goes on where it was. */
  *prepare(): Generator<undefined, void> {
    this.#folding ??= this.#fold();
    while (!this.#folding.next().done) yield undefined;
  }

  /** Searches, and yields what is found last; before that, nothing between any two portions. */
  *search(words: string): Generator<FoundExchanges | undefined, void> {
    yield* this.prepare();
    const query = this.query(words);
    const known = this.#last && query.narrows(this.#last.query) ? this.#last : undefined;
    const hits = new Uint8Array(this.#count);
    const places = query.words.map(() => new Int32Array(this.#count));
    const earlier = query.words.map((word) => {
      const index = known?.query.words.findIndex((one) => word.startsWith(one)) ?? -1;
      return known?.places[index];
    });
    let count = 0;
    let portion = 0;
    for (const [exchange, text] of this.#folded.entries()) {
      if (known && !known.hits[exchange]) continue;
      const isHit = query.words.every((word, index) => {
        const place = text.indexOf(word, earlier[index]?.[exchange]);
        const own = places[index];
        if (own) own[exchange] = place;
        return place >= 0;
      });
      if (isHit) {
        hits[exchange] = 1;
        count += 1;
      }
      portion += text.length;
      if (portion < SEARCHED) continue;
      portion = 0;
      yield undefined;
    }
    this.#last = {query, hits, count, places};
    yield {query, hits, count};
  }

  *#fold(): Generator<undefined, void> {
    let portion = 0;
    for (let exchange = 0; exchange < this.#count; exchange++) {
      for (const text of this.#textsOf(exchange)) {
        for (let at = 0; at < text.length;) {
          const end = pieceEnd(text, at + FOLDED - portion);
          this.#writer.add(text.slice(at, end));
          portion += end - at;
          at = end;
          if (portion < FOLDED) continue;
          portion = 0;
          yield undefined;
        }
        this.#writer.end();
      }
      this.#folded.push(this.#writer.take());
    }
  }
}

/** An end of a piece that cuts no pair of units. */
function pieceEnd(text: string, end: number): number {
  const isPair = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return Math.min(text.length, isPair ? end + 1 : end);
}
