/** Why an amount differs, in the words that the reader knows from the rules. */
import { wordsToReplace } from '../../../rules/testing/plain-words.ts';
import { differenceSaid } from './differences.ts';
import { speechOf } from './speech.ts';

const bases = [{ code: 'list_price' }, { code: 'increase_only' }, { code: 'other_base' }] as const;

test.each(bases)('what a commission is counted on is the MRR of what was sold, not sold MRR: $code', ({ code }) => {
  for (const locale of ['fr', 'en'] as const) {
    const said = differenceSaid[locale]({ code, taken: '500.00', own: '450.00' }, speechOf(locale, 'EUR'));
    expect(wordsToReplace(said, locale)).toEqual([]);
    expect(said).toContain(locale === 'fr' ? 'le MRR des produits vendus' : 'the MRR sold');
    expect(said).not.toMatch(/MRR-vente|sold MRR/);
  }
});
