import {expect} from 'chai';
import {compiled} from './transcripts.js';

async function read(path: string): Promise<string> {
  return (await fetch(new URL(`../../../data/${path}`, import.meta.url))).text();
}

describe('data/interview.md', () => {
  it('compiles to data/interview.json, to the letter', async () => {
    const interview = compiled(await read('interview.md'));
    expect(`${JSON.stringify(interview, null, 2)}\n`).to.equal(await read('interview.json'));
  });
});
