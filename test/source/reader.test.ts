import {expect} from 'chai';
import type {Outcome} from '../../src/source/outcome.js';
import {readResponse, readText} from '../../src/source/reader.js';
import {validateInterview} from '../../src/interview/validate.js';
import {smallInterview} from '../fixtures/interview.js';

const json = JSON.stringify(smallInterview());

/** A body that arrives in these pieces. */
function streamed(pieces: Iterable<Uint8Array<ArrayBuffer>>): Response {
  const iterator = pieces[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(stream);
}

function* spaces(bytes: number): Generator<Uint8Array<ArrayBuffer>> {
  const piece = new Uint8Array(1024 * 1024).fill(32);
  for (let left = bytes; left > 0; left -= piece.length) yield piece.slice(0, left);
}

function read(response: Response | Promise<Response>, abort = new AbortController()) {
  return readResponse(Promise.resolve(response), abort);
}

function codeOf(outcome: Outcome): string {
  return outcome.ok ? 'ok' : outcome.code;
}

describe('the reader', () => {
  it('makes an interview of a response', async () => {
    expect(await read(new Response(json))).to.deep.equal({ok: true, interview: smallInterview()});
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode(json);
    const pieces = Array.from(bytes, (byte) => new Uint8Array([byte]));
    expect(await read(streamed(pieces))).to.deep.equal({ok: true, interview: smallInterview()});
  });

  it('reads over a byte order mark', async () => {
    expect(codeOf(await read(new Response(`\uFEFF${json}`)))).to.equal('ok');
  });

  it('asks for no particular content type', async () => {
    const response = new Response(json, {headers: {'Content-Type': 'text/html'}});
    expect(codeOf(await read(response))).to.equal('ok');
  });

  it('takes a response without a body for no JSON', async () => {
    expect(codeOf(await read(new Response(null, {status: 204})))).to.equal('not-json');
  });

  it('takes any status but success for a failure, and hangs up', async () => {
    for (const status of [300, 404, 410, 500, 503]) {
      const abort = new AbortController();
      expect(codeOf(await read(new Response(json, {status}), abort)), String(status)).to.equal(
        'status',
      );
      expect(abort.signal.aborted).to.equal(true);
    }
  });

  it('takes a stream that breaks off for a failure of the network', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('broken off'));
      },
    });
    const outcome = await read(new Response(broken));
    expect(codeOf(outcome)).to.equal('network');
    expect(JSON.stringify(outcome)).to.contain('broken off');
  });

  it('reads 32 MiB, and not a byte more', async () => {
    const limit = 32 * 1024 * 1024;
    const abort = new AbortController();
    expect(codeOf(await read(streamed(spaces(limit)), abort))).to.equal('not-json');
    expect(abort.signal.aborted).to.equal(false);
    expect(codeOf(await read(streamed(spaces(limit + 1)), abort))).to.equal('too-large');
    expect(abort.signal.aborted).to.equal(true);
  });

  it('shows the beginning of what is no JSON, and no more of it', async () => {
    const outcome = await read(new Response(`<!doctype html>${'x'.repeat(1000)}`));
    const found = outcome.ok ? '' : (outcome.problems[0]?.found ?? '');
    expect(found).to.contain('"<!doctype html>').and.have.length.below(300);
  });

  it('never rejects and never throws', async () => {
    const refused = Promise.reject<Response>(new TypeError('Failed to fetch'));
    expect(codeOf(await read(refused))).to.equal('network');
    for (const value of [undefined, null, 0, '', [], () => 1, Symbol('x'), 1n, NaN]) {
      expect(codeOf(validateInterview(value)), String(value)).to.equal('invalid');
    }
    for (const text of ['', '{', '[]', 'null', '"x"', '['.repeat(100_000)]) {
      expect(codeOf(readText(text)), text.slice(0, 9)).to.be.oneOf(['not-json', 'invalid']);
    }
  });
});
