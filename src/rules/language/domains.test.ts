/** Which domain a deal is registered on, and which the customer buys on: spelling makes no other domain (REG-02, A-40). */
import { domain } from '../../facts/primitives.ts';
import { relationOf } from './domains.ts';

const of = (text: string) => domain.parse(text);
const [accented, ascii] = [of('boulangerie-générale.example'), of('xn--boulangerie-gnrale-nwbb.example')];

test('an accented domain and its ASCII form are the same, whichever is registered', () => {
  expect([relationOf(accented, ascii, []), relationOf(ascii, accented, [])]).toEqual(['same', 'same']);
});

test('a part of the one is a part of the other, and a related one is stated in either spelling', () => {
  expect(relationOf(of('shop.boulangerie-générale.example'), ascii, [])).toBe('related');
  expect(relationOf(ascii, of('lemoine.example'), [accented])).toBe('related');
});

test('a domain without its accents is another one', () => {
  expect(relationOf(of('boulangerie-generale.example'), accented, [])).toBe('other');
});
