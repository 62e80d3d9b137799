import {expect} from 'chai';
import {parseLink} from '../../src/ui/deep-links.js';
import {fc} from '../support/random.js';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

describe('parseLink', () => {
  it('reads the element or interview, and the exchange', () => {
    expect(parseLink('#two-bakers/night')).to.deep.equal({name: 'two-bakers', exchange: 'night'});
  });

  it('takes what follows the last slash for the exchange', () => {
    expect(parseLink('#a/b/night')).to.deep.equal({name: 'a/b', exchange: 'night'});
  });

  for (const hash of ['', '#', '#top', '#/night', '#bakers/', '#bakers/Night', '#!/path?x=1']) {
    it(`leaves ${hash || 'no hash'} alone`, () => {
      expect(parseLink(hash)).to.equal(undefined);
    });
  }

  for (const hash of ['#%', '#%E0%A4%A/night', '#bakers/%ff']) {
    it(`leaves ${hash} alone, which does not decode`, () => {
      expect(parseLink(hash)).to.equal(undefined);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        parseLink(text);
        parseLink(`#${text}`);
        parseLink(`#${text}/night`);
        return true;
      }),
    );
  });

  it('reads any name that was encoded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), id, (name, exchange) => {
        expect(parseLink(`#${encodeURIComponent(name)}/${exchange}`)).to.deep.equal({
          name,
          exchange,
        });
      }),
    );
  });
});
