import { recordAddress } from './record-address.ts';

test.each([
  ['https://app.hubspot.com/contacts/147258369/record/0-3/9001', '/deals/9001?lang=fr&portal=x'],
  ['https://app-eu1.hubspot.com/contacts/1/deal/9001/', '/deals/9001?lang=fr&portal=x'],
  ['https://app.hubspot.com/contacts/1/record/0-2/9001', undefined],
  ['https://app.hubspot.com.evil.example/contacts/1/record/0-3/9001', undefined],
])('%s leads to %s', (url, address) => {
  expect(recordAddress(url, '?lang=fr&portal=x&app.turn=late&preview=9002')).toBe(address);
});
